internal import Foundation
package import Registry

/// What a list says, whatever it looks like: sections, their districts, and the products in them.
package struct ListTruth {
  /// One product row, every value as a careful hand would write it.
  package struct Product {
    package let product: String
    package let entity: String
    package let kind: EntityKind
    package let representative: String
    package let address: String
    package let phone: String
    package let commune: String
    package let district: String
    package let section: String
    package let stars: Int
    package let score: Double
    package let decision: String
    package let decided: CivilDate
    /// What tells the producer from others: its kind and name, or its representative where it has none.
    package let entityKey: String

    /// Whether the producer has no name but its kind's.
    package var isUnnamed: Bool { entity.lowercased() == "hộ kinh doanh" }

    /// The same product of a producer in another place.
    package func moved(to commune: String, district: String) -> Product {
      Product(
        product: product, entity: entity, kind: kind, representative: representative, address: "Số 1, \(commune)",
        phone: phone, commune: commune, district: district, section: section, stars: stars, score: score,
        decision: decision, decided: decided, entityKey: entityKey)
    }

    fileprivate static func key(of entity: String, _ representative: String) -> String {
      var name = entity.lowercased().split(separator: " ").joined(separator: " ")
      for (long, short) in [("hợp tác xã", "htx"), ("công ty cp", "công ty cổ phần")] {
        name = name.replacing(long, with: short)
      }
      return name == "hộ kinh doanh" ? "hộ \(representative)" : name
    }
  }

  package struct District {
    package let name: String
    package var products: [Product]

    package init(name: String, products: [Product]) {
      self.name = name
      self.products = products
    }
  }

  package struct Section {
    /// `A`.
    package let letter: String
    package let name: String
    package var districts: [District]

    package init(letter: String, name: String, districts: [District]) {
      self.letter = letter
      self.name = name
      self.districts = districts
    }
  }

  package var sections: [Section]

  package init(sections: [Section]) { self.sections = sections }

  /// All products in order.
  package var products: [Product] { sections.flatMap(\.districts).flatMap(\.products) }

  /// A smaller list of the same kind: a few districts of every section, a few products of each.
  package func sample(_ random: inout SeededGenerator) -> ListTruth {
    ListTruth(
      sections: sections.map { section in
        let count = Int.random(in: 1...3, using: &random)
        let chosen = section.districts.indices.shuffled(using: &random).prefix(count).sorted()
        return Section(
          letter: section.letter, name: section.name,
          districts: chosen.map { index in
            let district = section.districts[index]
            return District(name: district.name, products: Array(district.products.prefix(10)))
          })
      })
  }

  /// The annex of 2023 as `samples/annex-2023.csv` has it, with stars and decisions made up.
  ///
  /// Without what is wrong in it: its counts, doubled spaces, marks apart, a company in two districts, and one that stands under
  /// another district than its own.
  package static func annex() throws -> ListTruth {
    var truth = ListTruth(sections: [])
    var leader: [String] = []
    let text = try repositoryText("samples/annex-2023.csv").precomposedStringWithCanonicalMapping
      .replacing(#/ {2,}/#, with: " ")
      .replacing(
        "Công ty CP đầu tư phát triển chè Tam Đường,Vàng Xuân Tuyết", with: "Công ty CP chè Tân Phong,Vàng A Lềnh"
      )
      .replacing("\"Tổ 1, phường Tân Phong\",0900000017", with: "\"Tổ 1, phường Tân Phong\",0900000058")
      .replacing("\"Phường Tân Phong, TP Lai Châu\"", with: "\"Tổ 2, thị trấn Phong Thổ\"")
    for line in text.split(whereSeparator: \.isNewline).dropFirst(3) {
      let cells = Self.cells(of: line)
      if ["A", "B", "C"].contains(cells[0]) {
        let name = cells[1].prefix { $0 != ":" }
        truth.sections.append(Section(letter: cells[0], name: Self.mended(String(name)), districts: []))
      } else if cells[0].contains(". "), cells[1].isEmpty {
        let name = cells[0].drop { $0 != " " }.dropFirst().prefix { $0 != ":" }
        truth.sections[truth.sections.count - 1].districts.append(District(name: String(name), products: []))
      } else if Int(cells[0]) != nil {
        if !cells[2].isEmpty { leader = Array(cells[2...5]) }
        truth.append(cells[1], leader)
      }
    }
    return truth
  }

  private mutating func append(_ product: String, _ leader: [String]) {
    let section = sections.count - 1
    let district = sections[section].districts.count - 1
    let index = products.count
    let stars = index.isMultiple(of: 7) ? 4 : 3
    guard let decided = CivilDate(year: 2021 + index % 3, month: 1 + index % 12, day: 1 + index % 28) else { return }
    sections[section].districts[district].products.append(
      Product(
        product: product, entity: leader[0], kind: Self.kind(of: leader[0]), representative: leader[1],
        address: leader[2], phone: leader[3], commune: Self.commune(in: leader[2]),
        district: sections[section].districts[district].name, section: sections[section].letter, stars: stars,
        score: Double(stars * 20 - 8) + Double(index % 20) / 2, decision: "\(100 + index)/QĐ-UBND",
        decided: decided, entityKey: Product.key(of: leader[0], leader[1])))
  }

  private static func kind(of entity: String) -> EntityKind {
    let name = entity.lowercased()
    if name.hasPrefix("công ty") { return "doanh_nghiep" }
    if name.hasPrefix("tổ hợp tác") { return "to_hop_tac" }
    return name.hasPrefix("hộ") ? "ho_kinh_doanh" : "htx"
  }

  /// The commune at the end of an address, its word in a capital: «Bản Mường, xã Mường Than».
  private static func commune(in address: String) -> String {
    let lower = address.lowercased()
    for word in ["thị trấn ", "phường ", "xã "] {
      guard let range = lower.ranges(of: word).last else { continue }
      let start = lower.distance(from: lower.startIndex, to: range.lowerBound)
      let name = address.dropFirst(start).prefix { $0 != "," }
      return name.prefix(1).uppercased() + name.dropFirst()
    }
    return address
  }

  /// The letters of the published heading, torn apart there.
  private static func mended(_ name: String) -> String {
    name.replacing("sả n phẩ m đạ t", with: "sản phẩm đạt").replacing("đánh giá lạ i", with: "đánh giá lại")
  }

  private static func cells(of line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line where character != "\u{FEFF}" {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
