import AnnexTesting
import Glibc
import Intake
import Registry

/// How many lists are made up: `ANNEX_LAYOUTS` times as many as a test run takes the time for.
func layoutCount(_ usual: Int) -> Int { usual * (getenv("ANNEX_LAYOUTS").flatMap { Int(String(cString: $0)) } ?? 1) }

/// What was read of a made-up list beside what it says.
struct LayoutComparison {
  /// Every value that was read otherwise: the product, what was read, what it says.
  private(set) var differences: [String] = []

  private let layout: Layout
  private let registry: Registry
  private let units = UnitWords(.ocop)

  init(_ layout: Layout, _ list: ListReading) {
    self.layout = layout
    registry = list.registry
    if registry.registrations.count != layout.products.count {
      differences.append("\(registry.registrations.count) products of \(layout.products.count)")
    }
    let entities = Set(layout.products.map(\.entityKey)).count
    if registry.entities.count != entities {
      differences.append("\(registry.entities.count) entities of \(entities)")
    }
    for (index, (item, product)) in zip(registry.registrations, layout.products).enumerated() {
      compare(index, item, product)
    }
  }

  private mutating func compare(_ index: Int, _ item: Registration, _ product: ListTruth.Product) {
    let options = layout.options
    expect(index, registry.text(.product, of: item), product.product)
    expect(index, registry.text(.entity, of: item), product.entity)
    expect(index, registry.texts[item.kind], product.kind.rawValue)
    expect(index, registry.text(.representative, of: item), product.representative)
    expect(index, registry.text(.address, of: item), product.address)
    expect(index, registry.text(.phone, of: item), product.phone)
    if options.hasStars {
      expect(index, item.stars.map { "\($0)" } ?? "-", "\(product.stars)")
      expect(index, item.score.map { "\($0)" } ?? "-", "\(product.score)")
    }
    if options.decisions != .none {
      expect(index, registry.text(.decisionNumber, of: item), product.decision)
      expect(index, item.decided.date?.iso ?? "-", product.decided.iso)
    }
    if options.sections == .apart || options.sections == .joined {
      expect(index, registry.band(.section, of: item)?.number?.text ?? "-", product.section)
    }
    expect(unit: .district, .district, index, item, product.district, isBare: options.districts == .bareNames)
    if options.communes != .none { expect(unit: .commune, .commune, index, item, product.commune, isBare: false) }
  }

  /// A unit by its column or its heading, however its word is shortened.
  private mutating func expect(
    unit field: Field, _ level: Band.Level, _ index: Int, _ item: Registration, _ expected: String, isBare: Bool
  ) {
    let column = registry.text(field, of: item)
    let read = column.isEmpty ? registry.band(level, of: item)?.name ?? "-" : units.unit(in: column)
    let bare = expected.split(separator: " ").drop { ["Thành", "phố", "Huyện"].contains($0) }.joined(separator: " ")
    let wanted = isBare && column.isEmpty ? TextKey(bare) : units.key(of: expected)
    if units.key(of: read) != wanted { differences.append("product \(index): read «\(read)», is «\(expected)»") }
  }

  private mutating func expect(_ index: Int, _ read: String, _ expected: String) {
    // As Swift compares them, letters and marks written apart are the same.
    if read != expected { differences.append("product \(index): read «\(read)», is «\(expected)»") }
  }
}
