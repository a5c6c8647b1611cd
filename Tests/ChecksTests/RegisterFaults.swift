import AnnexTesting

/// Single faults in the register: one cell, or one row too many or too few.
enum RegisterFaults {
  /// A name, a column, what the cell becomes, and the code that should be found on it.
  private static let cells: [(name: String, column: Int, value: @Sendable (String) -> String, code: String)] = [
    ("blank product", 1, { _ in "" }, "missing-value"), ("blank entity", 3, { _ in "" }, "missing-value"),
    ("blank representative", 5, { _ in "" }, "missing-value"), ("blank address", 6, { _ in "" }, "missing-value"),
    ("blank commune", 7, { _ in "" }, "missing-value"), ("blank phone", 8, { _ in "" }, "missing-value"),
    ("blank stars", 9, { _ in "" }, "missing-value"), ("blank decision", 11, { _ in "" }, "missing-value"),
    ("blank date", 12, { _ in "" }, "no-decision-date"),
    ("bare year", 12, { String($0.suffix(4)) }, "no-decision-date"),
    ("impossible date", 12, { "31/02/" + $0.suffix(4) }, "date-format"),
    ("month before day", 12, { _ in "12/31/2022" }, "date-format"),
    ("date to come", 12, { String($0.prefix(6)) + "2202" }, "date-implausible"),
    ("date of before", 12, { String($0.prefix(6)) + "2012" }, "date-implausible"),
    ("six stars", 9, { _ in "6" }, "stars-range"), ("stars in words", 9, { _ in "đạt" }, "stars-range"),
    ("stars against score", 9, { $0 == "3" ? "4" : "3" }, "stars-score"),
    ("score beyond", 10, { _ in "157" }, "stars-score"), ("score in words", 10, { _ in "cao" }, "stars-score"),
    ("kind against name", 4, { $0 == "Hộ kinh doanh" ? "Hợp tác xã" : "Hộ kinh doanh" }, "kind-conflict"),
    ("wrong phone", 8, { String($0.dropLast()) }, "phone-format"),
    ("lost zero", 8, { String($0.dropFirst()) }, "phone-lost-zero"),
    ("wrong number", 0, { $0 + "0" }, "numbering"), ("blank number", 0, { _ in "" }, "numbering"),
  ]

  static var kindCount: Int { cells.count + 2 }

  static func fault(_ kind: Int, in list: PlainList, _ random: inout SeededGenerator) -> PlantedFault {
    var list = list
    // Neither the first row nor the last: nothing tells that one beyond them is missing.
    let products = list.products.dropFirst().dropLast()
    let index = products[products.startIndex + Int.random(in: 0..<products.count, using: &random)]
    if kind < cells.count {
      let (name, column, value, code) = cells[kind]
      list.rows[index][column] = value(list.rows[index][column])
      let letter = Array("ABCDEFGHIJKLMN")[column]
      return PlantedFault(name: name, list: list, expected: ["\(letter)\(index + 1) \(code)"])
    }
    if kind == cells.count {
      list.rows.remove(at: index)
      return PlantedFault(name: "deleted row", list: list, expected: ["A\(index + 1) numbering"])
    }
    list.rows.insert(list.rows[index], at: index + 1)
    return PlantedFault(
      name: "doubled row", list: list, expected: ["B\(index + 2) duplicate-product"],
      companions: ["A\(index + 2) numbering"])
  }
}
