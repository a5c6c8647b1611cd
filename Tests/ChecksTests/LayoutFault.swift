import AnnexTesting
import Registry

/// A finding by its place: `0!C7 declared-kind`, the sheet first.
struct FoundFault: Hashable, CustomStringConvertible {
  let sheet: Int
  let address: String
  let code: String

  var description: String { "\(sheet)!\(address) \(code)" }

  /// Whether it is about a count that is declared.
  var isCount: Bool { code.hasPrefix("declared-") }
}

/// A list with one fault in it, and what should be said of it.
struct PlantedLayoutFault {
  var layout: Layout
  /// The finding on the cell to correct; one of these must be there, once.
  let expected: [FoundFault]
  /// The list before, where it is not that of the bed.
  var origin: Layout?
  /// The day the list is checked as of.
  var asOf = "2023-12-31"
  /// Whether the terms of recognitions are asked for.
  var withTerms = false
  /// Whether another finding follows from the fault.
  var isCompanion: (FoundFault) -> Bool = { _ in false }
}

/// A made-up list into which faults are planted.
struct FaultBed {
  let layout: Layout
  /// Where every cell stands.
  private let places: [LayoutGrid.Tag: (sheet: Int, row: Int, column: Int)]

  init(_ layout: Layout) {
    self.layout = layout
    var places: [LayoutGrid.Tag: (sheet: Int, row: Int, column: Int)] = [:]
    for (index, sheet) in layout.sheets.enumerated() {
      for (tag, place) in sheet.places { places[tag] = (index, place.row, place.column) }
    }
    self.places = places
  }

  var options: LayoutOptions { layout.options }

  func place(of tag: LayoutGrid.Tag) -> (sheet: Int, row: Int, column: Int)? { places[tag] }

  /// A finding on a cell.
  func found(_ code: String, at tag: LayoutGrid.Tag) -> FoundFault? {
    place(of: tag).map { FoundFault(sheet: $0.sheet, address: address(row: $0.row, column: $0.column), code: code) }
  }

  func text(at tag: LayoutGrid.Tag) -> String {
    place(of: tag).flatMap { layout.sheets[$0.sheet][$0.row, $0.column]?.text } ?? ""
  }

  /// The list with another text in a cell.
  func replacing(_ tag: LayoutGrid.Tag, with text: String) -> Layout {
    var layout = layout
    guard let (sheet, row, column) = place(of: tag) else { return layout }
    layout.sheets[sheet][row, column]?.text = text
    if text.isEmpty { layout.sheets[sheet][row, column] = nil }
    return layout
  }

  /// A product that is neither the first nor the last of its sheet: nothing tells that one beyond them is missing.
  func product(_ random: inout SeededGenerator) -> Int {
    Int.random(in: 1..<max(2, layout.products.count - 1), using: &random)
  }

  /// The headings, totals and titles that count a product.
  func statements(counting product: Int) -> [Int] {
    layout.statements.indices.filter { layout.statements[$0].products.contains(product) }
  }

  /// The place of a product's row.
  func row(of product: Int) -> (sheet: Int, row: Int)? {
    for (index, sheet) in layout.sheets.enumerated() {
      if let row = sheet.roles.firstIndex(of: .product(product)) { return (index, row) }
    }
    return nil
  }
}

extension FaultBed {
  /// One of several; nil of none.
  func any<Item>(_ items: [Item], _ random: inout SeededGenerator) -> Item? {
    items.isEmpty ? nil : items[Int.random(in: 0..<items.count, using: &random)]
  }
}
