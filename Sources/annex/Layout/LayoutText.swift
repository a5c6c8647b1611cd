internal import Diagnostics
internal import Intake
internal import Registry
internal import Terminal
internal import Vietnamese

/// How lists were understood, for an analyst: columns, headings, totals, and what every row was taken for.
struct LayoutText {
  /// Rows shown with their cells, of those that follow each other and were not read.
  private static let shownRows = 5

  private let reading: ListReading
  private let language: Language
  private let tallies: BandTallies
  private let totals: TotalTallies

  init(_ reading: ListReading, language: Language) {
    self.reading = reading
    self.language = language
    tallies = BandTallies(reading.registry)
    totals = TotalTallies(reading.registry, tallies)
  }

  private var nouns: Nouns { reading.registry.profile.nouns }

  func text() -> String {
    zip(reading.registry.sheets, reading.sheets).map { text(of: $0, $1) }.joined(separator: "\n")
  }

  private func text(of sheet: SheetReading, _ cells: SheetCells) -> String {
    let name = [reading.catalog[sheet.sheet].file, reading.catalog[sheet.sheet].name].filter { !$0.isEmpty }
    var lines = ["\(name.joined(separator: " › ")): \(say(.rowsAccounted(sheet.rows.count)))"]
    if sheet.isHidden { lines.append("  \(say(.sheetIsHidden()))") }
    if sheet.tables.isEmpty { lines.append("  \(say(.headerMissing()))") }
    lines += letters(of: sheet) + sheet.tables.indices.flatMap { columns(ofTable: $0, of: sheet) }
    lines += bands(of: sheet) + totals(of: sheet) + continued(sheet, cells) + rows(of: sheet, cells)
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

  private func columns(ofTable index: Int, of sheet: SheetReading) -> [String] {
    let table = sheet.tables[index]
    let next = index + 1 < sheet.tables.count ? sheet.tables[index + 1].headerRows.lowerBound : .max
    let repeated = sheet.headerRows.filter { $0 > table.headerRows.upperBound && $0 < next }.map { "\($0)" }
    let headers = table.columns.map { oneInertLine($0.header) }
    let width = min(headers.map(\.count).max() ?? 0, 40)
    let lines = zip(table.columns, headers).map { column, header in
      "    \(pad(columnLetters(column.column), 3)) \(pad(header, width))  → \(pad(meaning(of: column), 14))  "
        + say(why(column.reason))
    }
    let rows = Self.range(table.headerRows.lowerBound, table.headerRows.upperBound)
    return ["  \(say(.columnsTaken(rows: rows, repeated: repeated.joined(separator: ", "))))"] + lines
  }

  private func meaning(of column: SheetReading.Column) -> String {
    if let field = column.field { return field.name }
    if column.extra != nil { return say(.columnKept()) }
    return say(column.counts.map { .columnCounts(label(of: $0)) } ?? .columnWithoutMeaning())
  }

  private func label(of subject: DeclaredCounts.Subject) -> Phrase {
    switch subject {
    case .products: nouns.product.several
    case .entities: nouns.entity.several
    case .kind(let kind): reading.registry.profile.label(of: kind)
    }
  }

  private func why(_ reason: ColumnReason) -> Phrase {
    switch reason {
    case .words(let word): .columnIs(word)
    case .wordsIn(let word): .columnHas(word)
    case .underGroup(let word): .columnUnderGroup(word)
    case .counting: .columnOfFigures()
    case .taken(let field): .columnTaken(field.name)
    case .contradicted(let field): .columnContradicted(field.name)
    case .unknown: .columnUnknown()
    case .kept: .columnOfProgramme()
    }
  }

  private func bands(of sheet: SheetReading) -> [String] {
    let bands = reading.registry.bands.enumerated().filter { $0.element.location.sheet == sheet.sheet }
    guard !bands.isEmpty else { return [] }
    let lines = bands.map { id, band -> String in
      let number = band.number.map { "\($0.text). " } ?? ""
      let origin: String? =
        switch band.origin {
        case .row: nil
        case .title: say(.bandOfTitle())
        case .sheetName: say(.bandOfSheetName())
        }
      let tally = tallies[id]
      return "    \(pad(band.location.address, 5)) \(pad(band.level.name, 8)) \(number)\(oneInertLine(band.name)) "
        + (origin.map { "\($0) " } ?? "")
        + say(
          .bandReading(
            declared: figures(band.declared, of: band.location), products: tally.products,
            entities: tally.entities.count, nouns))
    }
    return ["  \(say(.bandsTaken()))"] + lines
  }

  private func totals(of sheet: SheetReading) -> [String] {
    let own = reading.registry.totals.enumerated().filter { $0.element.location.sheet == sheet.sheet }
    guard !own.isEmpty else { return [] }
    let lines = own.map { id, total -> String in
      let tally = totals[id].tally
      return "    \(pad(total.location.address, 5)) \(oneInertLine(total.text)) \(say(.totalRows(rows(of: tally)))) "
        + say(
          .bandReading(
            declared: figures(total.declared, of: total.location), products: tally.products,
            entities: tally.entities.count, nouns))
    }
    return ["  \(say(.totalsTaken()))"] + lines
  }

  /// From the first row that was counted to the last; of several sheets the ends say theirs.
  private func rows(of tally: Tally) -> String? {
    guard let records = tally.records else { return nil }
    let ends = [records.lowerBound, records.upperBound].map { reading.registry.registrations[$0] }
    guard ends[0].sheet != ends[1].sheet else { return Self.range(ends[0].row, ends[1].row) }
    return ends.map { reading.catalog.describe(SourceLocation(sheet: $0.sheet, row: $0.row, column: 0)) }
      .joined(separator: " – ")
  }

  /// The words of counts, with their cell where they stand in another than their heading.
  private func figures(_ declared: DeclaredCounts, of heading: SourceLocation) -> [String] {
    declared.counts.map { count in
      let text = oneInertLine(count.fragment)
      guard let cell = count.cell else { return text }
      let place = SourceLocation(sheet: heading.sheet, row: Int(cell.row), column: Int(cell.column))
      return place == heading ? text : "\(place.address) \(text)"
    }
  }

  private func continued(_ sheet: SheetReading, _ cells: SheetCells) -> [String] {
    let counts = ContinuedValues(sheet, cells, reading.registry).counts
    guard !counts.isEmpty else { return [] }
    return ["  \(say(.continuedTaken()))"]
      + counts.map { field, count in
        "    \(pad(field.name, 14)) "
          + say(.continued(merged: count.merged, blank: count.blank, ditto: count.ditto))
      }
  }

  /// Rows that follow each other and were taken for the same are one line; those not read show what they hold.
  private func rows(of sheet: SheetReading, _ cells: SheetCells) -> [String] {
    var runs: [(role: RowRole, rows: [Int])] = []
    for row in sheet.rows {
      if let last = runs.last, isAlike(last.role, row.role), last.rows.last == row.row - 1 {
        runs[runs.count - 1].rows.append(row.row)
      } else {
        runs.append((row.role, [row.row]))
      }
    }
    let lines = runs.flatMap { run -> [String] in
      let rows = Self.range(run.rows.first ?? 0, run.rows.last ?? 0)
      let role = Phrase.role(run.role.name, reason: reason(run.role), count: run.rows.count, nouns.product)
      let head = "    \(pad(rows, 9)) \(say(role))"
      guard case .unread = run.role else { return [head] }
      let more = run.rows.count - Self.shownRows
      return [head] + run.rows.prefix(Self.shownRows).map { "      \($0) │ \(excerpt(of: $0, cells))" }
        + (more > 0 ? ["      \(say(.moreRows(more)))"] : [])
    }
    let counts = sheet.rows.reduce(into: [String: Int]()) { $0[$1.role.name, default: 0] += 1 }
    let sum = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: " + ")
    return ["  \(say(.rowsTaken())) \(sheet.rows.count) = \(sum)"] + lines
  }

  private func isAlike(_ left: RowRole, _ right: RowRole) -> Bool {
    left.name == right.name && reason(left) == reason(right)
  }

  /// The first cells of a row, phones masked.
  private func excerpt(of row: Int, _ cells: SheetCells) -> String {
    guard let index = cells.indexOfRow(row) else { return "" }
    return cells.cells(ofRowAt: index).prefix(4).map { cell in
      let text = maskingPhones(in: oneInertLine(reading.registry.texts[cell.text]))
      let shown = text.count > 40 ? text.prefix(39) + "…" : text
      return "\(columnLetters(Int(cell.column))) \(shown)"
    }.joined(separator: " │ ")
  }

  private func reason(_ role: RowRole) -> String? {
    if case .unread(let reason) = role { reason.rawValue } else { nil }
  }

  private static func range(_ first: Int, _ last: Int) -> String { first == last ? "\(first)" : "\(first)–\(last)" }

  private func say(_ phrase: Phrase) -> String { phrase.text(language) }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
