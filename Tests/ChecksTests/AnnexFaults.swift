import AnnexTesting

/// Single faults in the annex, of every kind a hand makes.
enum AnnexFaults {
  static let kinds: [@Sendable (inout SeededGenerator, PlainList) -> PlantedFault] = [
    count, deleted, doubled, blankProduct, blankEntity, blankRepresentative, blankPhone, wrongPhone, lostZero,
    wrongNumber,
    blankNumber, renumbered,
  ]

  private static let counts = ["declared-products", "declared-entities", "declared-kind", "declared-kinds-sum"]

  private static func pick<Item>(_ items: [Item], _ random: inout SeededGenerator) -> Item {
    items[Int.random(in: 0..<items.count, using: &random)]
  }

  /// A product row with its producer in it.
  private static func leader(_ list: PlainList, _ random: inout SeededGenerator) -> Int {
    pick(list.products.filter { !list.rows[$0][2].isEmpty }, &random)
  }

  private static func declared(_ cells: [String]) -> [String] {
    cells.flatMap { cell in counts.map { "\(cell) \($0)" } }
  }

  private static func count(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    var list = list
    let index = pick(list.headings, &random)
    let column = list.headingColumn(index) ?? 0
    var parts = list.rows[index][column].split(separator: ":", maxSplits: 1).map(String.init)
    var words = parts[1].split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let figures = words.indices.filter {
      words[$0].drop { $0 == "(" }.allSatisfy(\.isNumber) && words[$0].contains(where: \.isNumber)
    }
    let place = pick(figures, &random)
    let value = Int(words[place].drop { $0 == "(" }) ?? 0
    words[place] = (words[place].hasPrefix("(") ? "(" : "") + "\(value + Int.random(in: 1...3, using: &random))"
    parts[1] = words.joined(separator: " ")
    list.rows[index][column] = parts.joined(separator: ":")
    let cell = "\(column == 0 ? "A" : "B")\(index + 1)"
    return PlantedFault(name: "count", list: list, expected: counts.dropLast().map { "\(cell) \($0)" })
  }

  private static func deleted(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let index = pick(list.products, &random)
    let path = list.path(above: index)
    var list = list
    list.rows.remove(at: index)
    // What follows may now go on with another producer, or with none.
    let row = index + 1
    return PlantedFault(
      name: "deleted row", list: list, expected: ["\(path[0]) declared-products", "\(path[0]) band-empty"],
      companions: declared(path) + ["A\(row) numbering", "A\(row + 1) numbering"]
        + (row..<row + 6).flatMap {
          ["C\($0) missing-value", "D\($0) missing-value", "E\($0) missing-value", "F\($0) missing-value"]
        })
  }

  private static func doubled(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let index = pick(list.products, &random)
    let path = list.path(above: index)
    var list = list
    list.rows.insert(list.rows[index], at: index + 1)
    return PlantedFault(
      name: "doubled row", list: list, expected: ["B\(index + 2) duplicate-product"],
      companions: path.map { "\($0) declared-products" } + ["A\(index + 2) numbering"])
  }

  private static func blank(_ name: String, _ column: Int, at index: Int, _ list: PlainList) -> PlantedFault {
    var list = list
    list.rows[index][column] = ""
    return PlantedFault(
      name: name, list: list, expected: ["\(["A", "B", "C", "D", "E", "F"][column])\(index + 1) missing-value"])
  }

  private static func blankProduct(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    blank("blank product", 1, at: pick(list.products, &random), list)
  }

  private static func blankEntity(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let index = leader(list, &random)
    var fault = blank("blank entity", 2, at: index, list)
    fault.companions = declared(list.path(above: index))
    return fault
  }

  private static func blankRepresentative(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    blank("blank representative", 3, at: leader(list, &random), list)
  }

  private static func blankPhone(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    blank("blank phone", 5, at: leader(list, &random), list)
  }

  private static func wrongPhone(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let index = leader(list, &random)
    var list = list
    list.rows[index][5] = pick(["090000001", "09000000011", "0900O00001", "0100000001"], &random)
    return PlantedFault(name: "wrong phone", list: list, expected: ["F\(index + 1) phone-format"])
  }

  private static func lostZero(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let index = leader(list, &random)
    var list = list
    list.rows[index][5].removeFirst()
    return PlantedFault(name: "lost zero", list: list, expected: ["F\(index + 1) phone-lost-zero"])
  }

  private static func wrongNumber(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let index = pick(list.products, &random)
    var list = list
    list.rows[index][0] = "\((Int(list.rows[index][0]) ?? 0) + 7)"
    return PlantedFault(name: "wrong number", list: list, expected: ["A\(index + 1) numbering"])
  }

  private static func blankNumber(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let index = pick(list.products, &random)
    var list = list
    list.rows[index][0] = ""
    return PlantedFault(name: "blank number", list: list, expected: ["A\(index + 1) numbering"])
  }

  private static func renumbered(_ random: inout SeededGenerator, _ list: PlainList) -> PlantedFault {
    let index = pick(list.headings.filter { list.headingColumn($0) == 0 }, &random)
    var list = list
    list.rows[index][0] = "XIV." + list.rows[index][0].drop { $0 != "." }.dropFirst()
    return PlantedFault(name: "renumbered heading", list: list, expected: ["A\(index + 1) band-numbering"])
  }
}
