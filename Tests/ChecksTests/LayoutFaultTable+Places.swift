import AnnexTesting
import Foundation
import Registry

// MARK: producers told apart by name and telephone

extension LayoutFaultKind {
  static let producers: [LayoutFaultKind] = [
    LayoutFaultKind(name: "phone of another producer") { bed, random in
      let product = bed.product(&random)
      let products = bed.layout.products
      let others = products.indices.filter { $0 < product && products[$0].entityKey != products[product].entityKey }
      let tag = LayoutGrid.Tag.value(product, .phone)
      guard let other = bed.any(others, &random), let expected = bed.found("shared-phone", at: tag) else { return nil }
      return PlantedLayoutFault(layout: bed.replacing(tag, with: products[other].phone), expected: [expected])
    },
    LayoutFaultKind(name: "name in another spelling") { bed, random in
      let products = bed.layout.products
      let cells = { (product: Int) in
        Set(
          products.indices.filter { products[$0].entityKey == products[product].entityKey }
            .compactMap { bed.found("entity-spellings", at: .value($0, .entity)) })
      }
      // It takes another cell with the name as it should be.
      let named = products.indices.filter { !products[$0].isUnnamed && cells($0).count > 1 }
      guard let product = bed.any(named, &random), case let tag = LayoutGrid.Tag.value(product, .entity),
        let place = bed.found("entity-spellings", at: tag)
      else { return nil }
      let expected = cells(product).sorted { $0.address < $1.address }
      var letters = Array(products[product].entity)
      letters.insert("h", at: letters.count - 1)
      return PlantedLayoutFault(
        layout: bed.replacing(tag, with: String(letters)), expected: [place] + expected,
        isCompanion: { $0.isCount })
    },
  ]
}

// MARK: where they are

extension LayoutFaultKind {
  static let units: [LayoutFaultKind] = [
    commune("another commune of the district", "entity-two-places") { bed, product, random in
      // An address may name the new commune that the column's old one went into.
      newCommunes.contains(bed.layout.products[product].commune)
        ? nil : bed.commune(of: product, inDistrict: true, &random)
    },
    commune("commune of another district", "unit-outside-band") { bed, product, random in
      bed.isInDistrict ? bed.commune(of: product, inDistrict: false, &random) : nil
    },
    commune("commune nobody knows", "unit-unknown") { bed, product, _ in bed.layout.products[product].commune + "oo" },
    LayoutFaultKind(name: "unknown commune in an address") { bed, random in
      guard bed.options.communes == .none else { return nil }
      let tag = LayoutGrid.Tag.value(bed.product(&random), .address)
      guard let expected = bed.found("unit-unknown", at: tag) else { return nil }
      return PlantedLayoutFault(layout: bed.replacing(tag, with: bed.text(at: tag) + "oo"), expected: [expected])
    },
    LayoutFaultKind(name: "address in another district") { bed, random in
      let product = bed.product(&random)
      let tag = LayoutGrid.Tag.value(product, .address)
      guard bed.options.communes == .none, bed.isInDistrict, let expected = bed.found("unit-outside-band", at: tag),
        let commune = bed.commune(of: product, inDistrict: false, &random)
      else { return nil }
      return PlantedLayoutFault(
        layout: bed.replacing(tag, with: "Bản Mẫu, \(commune.prefix(1).lowercased() + commune.dropFirst())"),
        expected: [expected])
    },
    LayoutFaultKind(name: "commune of after the reform") { bed, random in
      let product = bed.product(&random)
      let tag = LayoutGrid.Tag.value(product, .commune)
      // Two towns became communes under new names.
      let names = ["Huyện Than Uyên": "Xã Than Uyên", "Huyện Sìn Hồ": "Xã Sìn Hồ", "Huyện Tân Uyên": "Xã Tân Uyên"]
      guard bed.options.communes == .column, let name = names[bed.layout.products[product].district],
        let expected = bed.found("unit-period", at: tag), let address = bed.found("", at: .value(product, .address))
      else { return nil }
      var layout = bed.replacing(tag, with: name)
      guard let place = bed.place(of: .value(product, .address)), !address.address.isEmpty else { return nil }
      layout.sheets[place.sheet][place.row, place.column]?.text = "Khu 5"
      return PlantedLayoutFault(layout: layout, expected: [expected])
    },
    LayoutFaultKind(name: "divided commune") { bed, random in
      // Those of Lai Châu went whole into new ones: a list of Hà Nội, under no title of another province.
      guard bed.options.communes == .column, bed.options.offset.rows < 2, !bed.options.wording.isMultiple(of: 3) else {
        return nil
      }
      let origin = LayoutWriter.layout(of: bed.layout.products.ofHanoi, bed.options, &random)
      let other = FaultBed(origin)
      let product = other.product(&random)
      let tag = LayoutGrid.Tag.value(product, .commune)
      guard origin.products[product].district == "Quận Ba Đình", let expected = other.found("unit-divided", at: tag)
      else { return nil }
      var layout = other.replacing(tag, with: "Phường Cống Vị")
      guard let place = other.place(of: .value(product, .address)) else { return nil }
      layout.sheets[place.sheet][place.row, place.column]?.text = "Số 5"
      return PlantedLayoutFault(
        layout: layout, expected: [expected], origin: origin, asOf: "2026-06-30",
        isCompanion: { $0.code == "entity-two-places" })
    },
  ]

  private static let newCommunes: Set<String> = {
    let table = (try? repositoryText("Sources/Registry/Units/Crosswalk/crosswalk_laichau.csv")) ?? ""
    return Set(table.split(whereSeparator: \.isNewline).map { String($0.split(separator: ",")[2]) })
  }()

  /// Another commune in the commune's column.
  private static func commune(
    _ name: String, _ code: String,
    becomes: @escaping @Sendable (FaultBed, Int, inout SeededGenerator) -> String?
  ) -> LayoutFaultKind {
    LayoutFaultKind(name: name) { bed, random in
      let product = bed.product(&random)
      let tag = LayoutGrid.Tag.value(product, .commune)
      guard bed.options.communes == .column, let expected = bed.found(code, at: tag),
        let text = becomes(bed, product, &random)
      else { return nil }
      // A new commune may reach over the border of its old district: it is then one of the other period.
      let other = bed.found("unit-period", at: tag)
      return PlantedLayoutFault(
        layout: bed.replacing(tag, with: text),
        expected: code == "unit-outside-band" ? [expected] + [other].compactMap(\.self) : [expected])
    }
  }
}

extension FaultBed {
  /// Whether the list tells the district of its rows, by headings or a column.
  fileprivate var isInDistrict: Bool { options.districts != .bareNames }

  /// A commune of the list that is not the product's, in its district or in another.
  fileprivate func commune(of product: Int, inDistrict: Bool, _ random: inout SeededGenerator) -> String? {
    let own = layout.products[product]
    let others = layout.products.filter { ($0.district == own.district) == inDistrict && $0.commune != own.commune }
    return any(Array(Set(others.map(\.commune))).sorted(), &random)
  }
}

extension [ListTruth.Product] {
  /// The same products in communes of Hà Nội that were not divided.
  fileprivate var ofHanoi: ListTruth {
    let places = [
      ("Quận Ba Đình", ["Phường Trúc Bạch", "Phường Vĩnh Phúc", "Phường Liễu Giai", "Phường Giảng Võ"]),
      ("Quận Đống Đa", ["Phường Láng Thượng", "Phường Văn Chương"]),
    ]
    var districts = places.map { ListTruth.District(name: $0.0, products: []) }
    let entities = Dictionary(enumerated().map { ($1.entityKey, $0) }, uniquingKeysWith: { first, _ in first })
    for product in self {
      let index = entities[product.entityKey] ?? 0
      let (district, communes) = places[index % places.count]
      districts[index % places.count].products.append(
        product.moved(to: communes[index / places.count % communes.count], district: district))
    }
    return ListTruth(sections: [ListTruth.Section(letter: "A", name: "Danh sách sản phẩm", districts: districts)])
  }
}
