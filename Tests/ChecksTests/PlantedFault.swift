import AnnexTesting

/// A list as rows of cells, read naively: for planting faults in.
struct PlainList {
  /// By row, then column, both from 0; a row's number is its index and one.
  var rows: [[String]]

  init(csv: String) {
    rows = csv.split(whereSeparator: \.isNewline).map { line in
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

  var csv: String {
    rows.map { row in row.map { "\"\($0)\"" }.joined(separator: ",") }.joined(separator: "\r\n") + "\r\n"
  }

  /// Whether a row is a product, by its number.
  func isProduct(_ index: Int) -> Bool { rows.indices.contains(index) && Int(rows[index][0]) != nil }

  var products: [Int] { rows.indices.filter(isProduct) }

  /// The text column of a heading, 0 or 1; nil for other rows.
  func headingColumn(_ index: Int) -> Int? {
    let row = rows[index]
    if ["A", "B", "C"].contains(row[0]) { return 1 }
    return row[0].contains(". ") && row[1].isEmpty ? 0 : nil
  }

  var headings: [Int] { rows.indices.filter { headingColumn($0) != nil } }

  /// The addresses of the headings a row stands under: its district and its section.
  func path(above index: Int) -> [String] {
    let above = headings.filter { $0 < index }
    let district = above.last.map { "A\($0 + 1)" }
    let section = above.last { headingColumn($0) == 1 }.map { "B\($0 + 1)" }
    return [district, section].compactMap(\.self)
  }
}

/// One fault in a clean list, and what should be said of it.
struct PlantedFault {
  let name: String
  let list: PlainList
  /// The finding on the cell to correct, `A5 declared-kind`; one of these must be there.
  let expected: [String]
  /// What else may be said, since it follows from the fault.
  var companions: [String] = []
}
