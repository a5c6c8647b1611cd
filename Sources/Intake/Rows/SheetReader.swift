internal import Diagnostics
internal import Registry

/// Understands one sheet: finds its header, then takes every row for what it is.
///
/// The order of the questions matters. A row with a whole number in the numbering column is a product whatever else it
/// says; of the others, headings are tried before the rows that have nothing but a product's name.
struct SheetReader {
  private let profile: Profile
  private let headerWords: HeaderWords
  private let bandGrammar: BandGrammar
  private let totalWords: [TextKey]
  private let noteWords: [TextKey]

  init(_ profile: Profile) {
    self.profile = profile
    headerWords = HeaderWords(profile)
    bandGrammar = BandGrammar(profile)
    totalWords = profile.totalWords.map { TextKey($0) }
    noteWords = profile.noteWords.map { TextKey($0) }
  }

  /// Reads a sheet into the registry under construction and says what became of its rows.
  func read(_ sheet: SheetCells, into builder: inout RegistryBuilder) -> SheetReading {
    guard let header = header(of: sheet, builder.texts) else { return unread(sheet, builder.texts) }
    var walk = SheetWalk(sheet, header)
    for index in 0..<sheet.rowCount {
      let row = SheetRow(
        number: sheet.number(ofRowAt: index), cells: visible(sheet.cells(ofRowAt: index), builder.texts),
        header: header, texts: builder.texts)
      let role = self.role(of: row, header, &walk, &builder)
      walk.account(row.number, role)
    }
    return SheetReading(
      sheet: sheet.id, isHidden: sheet.isHidden, headerRows: walk.headerRows, columns: header.columns,
      rows: walk.rowsWithClosingNotes(), titles: titles(of: sheet, above: header, builder.texts), merges: sheet.merges)
  }

  private func role(
    of row: SheetRow, _ header: HeaderRow, _ walk: inout SheetWalk, _ builder: inout RegistryBuilder
  ) -> RowRole {
    if row.cells.isEmpty { return .blank }
    if row.number < header.row { return .title }
    if row.number == header.row || header.isRepeated(in: row.cells[...], texts: builder.texts) { return .header }
    if !row.isNumbered {
      if begins(row, with: totalWords, builder.texts) { return .total }
      if walk.isAmongNotes || begins(row, with: noteWords, builder.texts) { return .note }
      if !row.hasProductAndMore,
        let heading = bandGrammar.heading(in: row.cells, texts: builder.texts, isWide: walk.isWide)
      {
        return .band(walk.open(heading, &builder))
      }
      guard row.hasProductAndMore || (row.hasProduct && walk.continuesAbove(row)) else { return .unread(.noProduct) }
    }
    return .product(builder.add(walk.fill(row), sheet: walk.sheet.id, row: row.number, band: walk.innermost))
  }

  private func header(of sheet: SheetCells, _ texts: TextPool) -> HeaderRow? {
    for index in 0..<sheet.rowCount {
      let cells = sheet.cells(ofRowAt: index)
      let row = sheet.number(ofRowAt: index)
      if let header = HeaderRow(row: row, cells: cells, texts: texts, words: headerWords) { return header }
    }
    return nil
  }

  private func unread(_ sheet: SheetCells, _ texts: TextPool) -> SheetReading {
    let rows = (0..<sheet.rowCount).map { index in
      SheetReading.AccountedRow(
        row: sheet.number(ofRowAt: index),
        role: visible(sheet.cells(ofRowAt: index), texts).isEmpty ? .blank : .unread(.noHeader))
    }
    return SheetReading(
      sheet: sheet.id, isHidden: sheet.isHidden, headerRows: [], columns: [], rows: rows, titles: [],
      merges: sheet.merges)
  }

  private func titles(of sheet: SheetCells, above header: HeaderRow, _ texts: TextPool) -> [String] {
    (0..<sheet.rowCount).prefix { sheet.number(ofRowAt: $0) < header.row }
      .flatMap { index in sheet.cells(ofRowAt: index).map { texts[$0.text] } }
  }

  private func visible(_ cells: ArraySlice<SourceCell>, _ texts: TextPool) -> [SourceCell] {
    cells.filter { cell in !texts[cell.text].allSatisfy(\.isWhitespace) }
  }

  private func begins(_ row: SheetRow, with words: [TextKey], _ texts: TextPool) -> Bool {
    guard let first = row.cells.first, first.kind == .text else { return false }
    let key = TextKey(texts[first.text])
    return words.contains { key.hasWordPrefix($0) }
  }
}
