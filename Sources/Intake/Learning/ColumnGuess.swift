internal import Diagnostics
internal import Registry

/// The columns of a table as far as its header and its values tell them, where the header's words alone do not.
struct ColumnGuess {
  /// The columns of a table, and which of them were guessed.
  struct Table {
    /// The lowest row of the header.
    let headerRow: Int
    var columns: [SheetReading.Column]
    /// By their 1-based numbers.
    var guessed: Set<Int> = []
  }

  /// Rows looked through for a header.
  private static let headerSearchRows = 200
  /// Rows whose values are looked at.
  private static let sampledRows = 5_000

  private let words: HeaderWords
  private let kindWords: KindWords

  init(_ profile: Profile) {
    words = HeaderWords(profile, CountGrammar(profile))
    kindWords = KindWords(profile.kinds)
  }

  /// The tables of a sheet, columns without a known header by their values; none for a sheet that is no table.
  ///
  /// Where the header is known, only a column for products or entities is guessed that is not there.
  func tables(of reading: SheetReading, in sheet: SheetCells, _ texts: TextPool) -> [Table] {
    if reading.tables.isEmpty {
      guard let header = header(of: sheet, texts) else { return [] }
      let table = Table(
        headerRow: sheet.number(ofRowAt: header), columns: named(sheet.cells(ofRowAt: header), texts))
      return [guessing([.number, .phone, .entity, .product], in: table, until: .max, sheet, texts)].filter(holdsAList)
    }
    return reading.tables.indices.map { index in
      let table = reading.tables[index]
      let next = index + 1 < reading.tables.count ? reading.tables[index + 1].headerRows.lowerBound : .max
      return guessing(
        [.entity, .product], in: Table(headerRow: table.headerRows.upperBound, columns: table.columns), until: next,
        sheet, texts)
    }.filter(holdsAList)
  }

  private func holdsAList(_ table: Table) -> Bool {
    table.columns.contains { $0.field == .product || $0.field == .entity }
  }

  /// A table with columns for the fields wanted, where values below its header look like theirs.
  private func guessing(
    _ wanted: [Field], in table: Table, until end: Int, _ sheet: SheetCells, _ texts: TextPool
  ) -> Table {
    var table = table
    let missing = wanted.filter { field in !table.columns.contains { $0.field == field } }
    guard !missing.isEmpty else { return table }
    let samples = samples(of: sheet, in: (table.headerRow + 1)..<end, table.columns.count, texts)
    for field in missing {
      let nameless = table.columns.indices.filter {
        table.columns[$0].field == nil && table.columns[$0].counts == nil && !TextKey(table.columns[$0].header).isEmpty
      }
      guard let index = nameless.first(where: { holds(samples[table.columns[$0].column], field) }) else { continue }
      let column = table.columns[index]
      table.columns[index] = SheetReading.Column(
        column: column.column, header: column.header, field: field, reason: .unknown)
      table.guessed.insert(column.column)
    }
    return table
  }

  private func holds(_ sample: ColumnSample?, _ field: Field) -> Bool {
    guard let sample else { return false }
    return switch field {
    case .number: sample.isNumbering
    case .phone: sample.isPhones
    case .entity: sample.isEntities
    case .product: sample.isNames
    default: false
    }
  }

  /// The row that looks most like a header: the widest of words only, none of them the name of an entity, over rows that
  /// fill the same columns.
  private func header(of sheet: SheetCells, _ texts: TextPool) -> Int? {
    var best: (index: Int, width: Int)?
    for index in 0..<min(sheet.rowCount, Self.headerSearchRows) {
      let cells = sheet.cells(ofRowAt: index)
      guard cells.count >= 2, cells.count > best?.width ?? 1 else { continue }
      let isWords = cells.allSatisfy { cell in
        let text = texts[cell.text]
        return cell.kind == .text && text.contains(where: \.isLetter) && text.utf8.count < 120
          && kindWords.kind(in: texts.key(of: cell.text)) == nil
      }
      let columns = Set(cells.map(\.column))
      guard isWords, Set(cells.map { texts.key(of: $0.text) }).count == cells.count else { continue }
      let below = ((index + 1)..<max(index + 1, min(index + 7, sheet.rowCount))).count { row in
        sheet.cells(ofRowAt: row).count { columns.contains($0.column) } * 2 >= cells.count
      }
      if below >= 2 || (below == 1 && index + 2 >= sheet.rowCount) { best = (index, cells.count) }
    }
    return best?.index
  }

  /// The cells of a header row, each with the field its words say, if they are hardly more than the field's.
  private func named(_ cells: ArraySlice<SourceCell>, _ texts: TextPool) -> [SheetReading.Column] {
    var taken: Set<Field> = []
    return cells.map { cell in
      let match = words.match(texts.key(of: cell.text)).flatMap { $0.isSure ? $0 : nil }
      let field = match.flatMap { taken.insert($0.field).inserted ? $0.field : nil }
      let reason: ColumnReason = words.extra(texts[cell.text], under: []).map { .kept($0) } ?? .unknown
      return SheetReading.Column(
        column: Int(cell.column), header: texts[cell.text], field: field,
        reason: match.map { field == nil ? .taken($0.field) : .wordsIn($0.word) } ?? reason)
    }
  }

  /// The values of the rows that fill at least two columns, by column.
  private func samples(
    of sheet: SheetCells, in rows: Range<Int>, _ width: Int, _ texts: TextPool
  ) -> [Int: ColumnSample] {
    var samples: [Int: ColumnSample] = [:]
    for index in 0..<min(sheet.rowCount, Self.sampledRows) where rows.contains(sheet.number(ofRowAt: index)) {
      let cells = sheet.cells(ofRowAt: index)
      guard cells.count >= min(2, width) else { continue }
      for cell in cells {
        samples[Int(cell.column), default: ColumnSample(column: Int(cell.column))].add(cell, texts, kindWords)
      }
    }
    return samples
  }
}
