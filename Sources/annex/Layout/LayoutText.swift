internal import Diagnostics
internal import Intake
internal import Registry
internal import Vietnamese

/// How lists were understood, for an analyst: columns, headings, and what every row was taken for.
struct LayoutText {
  private let reading: ListReading
  private let language: Language

  init(_ reading: ListReading, language: Language) {
    self.reading = reading
    self.language = language
  }

  private var nouns: Nouns { reading.registry.profile.nouns }

  func text() -> String {
    reading.registry.sheets.map { text(of: $0) }.joined(separator: "\n")
  }

  private func text(of sheet: SheetReading) -> String {
    let name = [reading.catalog[sheet.sheet].file, reading.catalog[sheet.sheet].name].filter { !$0.isEmpty }
    var lines = ["\(name.joined(separator: " › ")): \(say(.rowsAccounted(sheet.rows.count)))"]
    if sheet.isHidden { lines.append("  \(say(.sheetIsHidden()))") }
    lines += letters(of: sheet) + columns(of: sheet) + bands(of: sheet) + rows(of: sheet)
    return lines.joined(separator: "\n") + "\n"
  }

  private func letters(of sheet: SheetReading) -> [String] {
    FontEncoding.allCases.compactMap { encoding in
      guard let first = sheet.letters.first(of: encoding) else { return nil }
      let address = SourceLocation(sheet: sheet.sheet, row: Int(first.row), column: Int(first.column)).address
      let option = sheet.letters.isMostly(encoding) ? encoding.option : "auto"
      let count = sheet.letters.count(of: encoding)
      return "  \(say(.lettersOfSheet(encoding.rawValue, cells: count, first: address, option: option)))"
    }
  }

  private func columns(of sheet: SheetReading) -> [String] {
    guard !sheet.columns.isEmpty else { return ["  \(say(.headerMissing()))"] }
    let headers = sheet.columns.map { oneInertLine($0.header) }
    let width = min(headers.map(\.count).max() ?? 0, 40)
    let lines = zip(sheet.columns, headers).map { column, header in
      let unnamed = sheet.extraColumns[column.column] == nil ? Phrase.columnWithoutMeaning() : .columnKept()
      let meaning = column.field.map(\.name) ?? say(unnamed)
      return "    \(pad(columnLetters(column.column), 3)) \(pad(header, width))  → \(meaning)"
    }
    return ["  \(say(.columnsTaken()))"] + lines
  }

  private func bands(of sheet: SheetReading) -> [String] {
    let bands = reading.registry.bands.enumerated().filter { $0.element.location.sheet == sheet.sheet }
    guard !bands.isEmpty else { return [] }
    let tallies = BandTallies(reading.registry)
    let lines = bands.map { id, band -> String in
      let number = band.number.map { "\($0.text). " } ?? ""
      let declared =
        [band.declared.products?.fragment, band.declared.entities?.fragment].compactMap(\.self)
        + band.declared.kinds.map(\.count.fragment)
      let tally = tallies[id]
      return "    \(pad(band.location.address, 5)) \(pad(band.level.name, 8)) \(number)\(oneInertLine(band.name)) "
        + say(.bandReading(declared: declared, products: tally.products, entities: tally.entities.count, nouns))
    }
    return ["  \(say(.bandsTaken()))"] + lines
  }

  /// Rows that follow each other and were taken for the same are one line.
  private func rows(of sheet: SheetReading) -> [String] {
    var runs: [(first: Int, last: Int, name: String)] = []
    for row in sheet.rows {
      let name = say(.role(row.role.name, reason: reason(row.role), nouns.product))
      if let last = runs.last, last.name == name, last.last + 1 == row.row {
        runs[runs.count - 1].last = row.row
      } else {
        runs.append((row.row, row.row, name))
      }
    }
    let lines = runs.map { run in
      "    \(pad(run.first == run.last ? "\(run.first)" : "\(run.first)–\(run.last)", 9)) \(run.name)"
    }
    let counts = sheet.rows.reduce(into: [String: Int]()) { $0[$1.role.name, default: 0] += 1 }
    let sum = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: " + ")
    return ["  \(say(.rowsTaken())) \(sheet.rows.count) = \(sum)"] + lines
  }

  private func reason(_ role: RowRole) -> String? {
    if case .unread(let reason) = role { reason.rawValue } else { nil }
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(language) }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
