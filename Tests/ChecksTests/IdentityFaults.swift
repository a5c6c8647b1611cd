import AnnexTesting

/// Single faults in who is who and where: in the register, and in the annex with its districts.
enum IdentityFaults {
  static let inRegister: [@Sendable (inout SeededGenerator, PlainList) -> PlantedFault] = [
    unknownCommune, unknownInAddress, otherCommune, oldCommune, sharedPhone, otherSpelling, lostTone,
  ]

  static let inAnnex: [@Sendable (inout SeededGenerator, PlainList) -> PlantedFault] = [
    unknownInAnnex, otherDistrict, newCommune, unknownDistrict, sharedPhoneInAnnex,
  ]

  private static func pick<Item>(_ items: [Item], _ random: inout SeededGenerator) -> Item {
    items[Int.random(in: 0..<items.count, using: &random)]
  }

  private static func fault(
    _ name: String, _ list: PlainList, row: Int, column: Int, _ value: String, _ code: String
  ) -> PlantedFault {
    var list = list
    list.rows[row][column] = value
    let cell = "\(["A", "B", "C", "D", "E", "F", "G", "H", "I"][column])\(row + 1)"
    return PlantedFault(name: name, list: list, expected: ["\(cell) \(code)"])
  }

  private static func unknownCommune(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let row = pick(list.products, &random)
    return fault("unknown commune", list, row: row, column: 7, list.rows[row][7] + "q", "unit-unknown")
  }

  private static func unknownInAddress(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let row = pick(list.products, &random)
    return fault("unknown commune in the address", list, row: row, column: 6, list.rows[row][6] + "q", "unit-unknown")
  }

  private static func otherCommune(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let row = pick(list.products, &random)
    let communes = list.products.map { list.rows[$0][7] }.filter { $0 != list.rows[row][7] }
    return fault("another commune", list, row: row, column: 7, pick(communes, &random), "entity-two-places")
  }

  private static func oldCommune(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let row = pick(list.products, &random)
    let old = pick(["Xã Nà Tăm", "Thị trấn Than Uyên", "Phường Quyết Tiến"], &random)
    return fault("an old commune", list, row: row, column: 7, old, "unit-period")
  }

  private static func sharedPhone(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let row = pick(several(list), &random)
    let phones = list.products.filter { list.rows[$0][8] != list.rows[row][8] }.map { list.rows[$0][8] }
    return fault("another's phone", list, row: row, column: 8, pick(phones, &random), "shared-phone")
  }

  private static func otherSpelling(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let row = pick(several(list).filter { list.rows[$0][3].contains(where: \.isNumber) }, &random)
    // A doubled letter of the name's last word, which a number follows.
    var name = list.rows[row][3]
    let space = name.lastIndex(of: " ") ?? name.startIndex
    name.insert(name[name.index(before: space)], at: space)
    return fault("another spelling", list, row: row, column: 3, name, "entity-spellings")
  }

  private static func lostTone(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let tones: [Character: Character] = [
      "ờ": "ơ", "ả": "a", "à": "a", "ì": "i", "ò": "o", "ồ": "ô", "ệ": "ê", "ị": "i",
    ]
    let rows = several(list).filter { row in
      list.rows[row][3].contains(where: \.isNumber)
        && list.rows[row][3].split(separator: " ").dropFirst(2).joined().contains { tones[$0] != nil }
    }
    let row = pick(rows, &random)
    var name = list.rows[row][3]
    if let index = name.lastIndex(where: { tones[$0] != nil }), let plain = tones[name[index]] {
      name.replaceSubrange(index...index, with: [plain])
    }
    return fault("a lost tone", list, row: row, column: 3, name, "entity-spellings")
  }

  /// Rows of producers that have at least three.
  private static func several(_ list: PlainList) -> [Int] {
    let names = Dictionary(grouping: list.products) { list.rows[$0][3] + list.rows[$0][5] }
    return names.values.filter { $0.count >= 3 }.flatMap(\.self).sorted()
  }

  private static func unknownInAnnex(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let row = pick(leaders(list), &random)
    return fault("unknown commune", list, row: row, column: 4, list.rows[row][4] + "q", "unit-unknown")
  }

  private static func otherDistrict(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let row = pick(leaders(list), &random)
    let heading = list.headings.last { $0 < row && list.headingColumn($0) == 0 }.map { list.rows[$0][0] } ?? ""
    let communes = [("Tam Đường", "xã Khun Há"), ("Than Uyên", "xã Ta Gia"), ("Sìn Hồ", "xã Phìn Hồ")]
      .filter { !heading.contains($0.0) }
    return fault(
      "another district", list, row: row, column: 4, "Bản 1, " + pick(communes, &random).1, "unit-outside-band")
  }

  private static func newCommune(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let rows = leaders(list).filter { row in
      list.rows[row][4].lowercased().contains("thị trấn than uyên")
        || list.rows[row][4].lowercased().contains("thị trấn sìn hồ")
    }
    let row = pick(rows, &random)
    return fault(
      "a new commune", list, row: row, column: 4, list.rows[row][4].replacing("thị trấn", with: "xã"), "unit-period")
  }

  private static func unknownDistrict(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let row = pick(list.headings.filter { list.headingColumn($0) == 0 }, &random)
    return fault(
      "unknown district", list, row: row, column: 0, list.rows[row][0].replacing(":", with: "q:"), "unit-unknown")
  }

  private static func sharedPhoneInAnnex(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let row = pick(leaders(list), &random)
    let others = leaders(list).filter { list.rows[$0][5] != list.rows[row][5] }
    let other = pick(others, &random)
    var fault = fault("another's phone", list, row: row, column: 5, list.rows[other][5], "shared-phone")
    // Of two entities with one number each, nothing tells whose it is.
    let rows = leaders(list).filter { list.rows[$0][5] == list.rows[other][5] }
    fault = PlantedFault(
      name: fault.name, list: fault.list, expected: fault.expected + rows.map { "F\($0 + 1) shared-phone" })
    return fault
  }

  /// Rows that begin a producer.
  private static func leaders(_ list: PlainList) -> [Int] { list.products.filter { !list.rows[$0][2].isEmpty } }
}
