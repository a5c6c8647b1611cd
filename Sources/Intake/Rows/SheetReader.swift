internal import Diagnostics
internal import Registry

/// Understands one sheet: finds its header, then takes every row for what it is.
///
/// The order of the questions matters. A row with a whole number in the numbering column is a product whatever else it
/// says; of the others, headings are tried before the rows that have nothing but a product's name. Below a remark
/// everything is a remark, unless it is numbered or fills a row as only products do: signatures stand in two or three
/// columns.
struct SheetReader {
  /// Rows looked through for a header; none stands lower.
  private static let headerSearchRows = 1_000

  private let profile: Profile
  private let headerWords: HeaderWords
  private let bandGrammar: BandGrammar
  private let kindWords: KindWords
  private let totalWords: [TextKey]
  private let noteWords: [TextKey]

  init(_ profile: Profile) {
    self.profile = profile
    headerWords = HeaderWords(profile)
    bandGrammar = BandGrammar(profile)
    kindWords = KindWords(profile.kinds)
    totalWords = profile.totalWords.map { TextKey($0) }
    noteWords = profile.noteWords.map { TextKey($0) }
  }

  /// Reads a sheet into the registry under construction and says what became of its rows.
  func read(_ sheet: SheetCells, into builder: inout RegistryBuilder) -> SheetReading {
    guard let first = header(of: sheet, builder.texts) else { return unread(sheet, builder.texts) }
    var header = first
    var walk = SheetWalk(sheet, header)
    builder.reserve(rows: sheet.rowCount)
    for index in 0..<sheet.rowCount {
      let row = self.row(at: index, of: sheet, header, builder.texts)
      if let next = self.header(in: row, after: header, builder.texts) {
        header = next
        walk.adopt(next)
      }
      let isNameless =
        row.isBareNumber && walk.isNext(row) && listGoesOn(after: index, of: sheet, header, builder.texts)
      let role = isNameless ? product(row, &walk, &builder) : self.role(of: row, header, first, &walk, &builder)
      walk.account(row, role)
    }
    return SheetReading(
      sheet: sheet.id, isHidden: sheet.isHidden, headerRows: walk.headerRows, columns: first.columns,
      rows: walk.rowsWithClosingNotes(), titles: titles(of: sheet, above: first, builder.texts), merges: sheet.merges)
  }

  private func role(
    of row: SheetRow, _ header: HeaderRow, _ first: HeaderRow, _ walk: inout SheetWalk,
    _ builder: inout RegistryBuilder
  ) -> RowRole {
    if row.cells.isEmpty { return .blank }
    if row.number < first.rows.lowerBound { return .title }
    if header.rows.contains(row.number) || (!row.isNumbered && header.isRepeated(in: row.cells, texts: builder.texts)) {
      return .header
    }
    if walk.isBelowHeader, row.numbersColumns(builder.texts) { return .header }
    if row.isNumbered, row.cells.count == 2, row.hasProduct,
      let heading = bandGrammar.heading(in: row.cells, texts: builder.texts, isWide: walk.isWide)
    {
      return .band(walk.open(heading, &builder))
    }
    if !row.isNumbered {
      if isTotal(row, builder.texts) { return .total }
      if begins(row, with: noteWords, builder.texts) { return .note }
      let fillsRow =
        row.hasProduct && row.hasProducer
        && (row.fieldCount >= max(4, header.fieldCount / 2) || namesKind(row, header, builder.texts))
      if walk.isAmongNotes, !fillsRow { return .note }
      if !row.hasProductAndMore || (row.isLettered && !row.hasProducer),
        let heading = bandGrammar.heading(in: row.cells, texts: builder.texts, isWide: walk.isWide)
      {
        return .band(walk.open(heading, &builder))
      }
      guard row.hasProductAndMore || (row.hasProduct && walk.continuesAbove(row)) else { return .unread(.noProduct) }
    }
    return product(row, &walk, &builder)
  }

  private func product(_ row: SheetRow, _ walk: inout SheetWalk, _ builder: inout RegistryBuilder) -> RowRole {
    .product(builder.add(walk.fill(row), sheet: walk.sheet.id, row: row.number, band: walk.innermost))
  }

  private func row(at index: Int, of sheet: SheetCells, _ header: HeaderRow, _ texts: TextPool) -> SheetRow {
    SheetRow(
      number: sheet.number(ofRowAt: index), cells: sheet.cells(ofRowAt: index), header: header,
      texts: texts)
  }

  /// Whether products or headings follow within a few rows, so that a row of nothing but its number is one that lost its
  /// product, not one numbered for later use.
  private func listGoesOn(after index: Int, of sheet: SheetCells, _ header: HeaderRow, _ texts: TextPool) -> Bool {
    for next in (index + 1)..<max(index + 1, min(index + 4, sheet.rowCount)) {
      let row = row(at: next, of: sheet, header, texts)
      if row.isBareNumber || row.cells.isEmpty { continue }
      if row.isNumbered || header.isRepeated(in: row.cells, texts: texts) { return true }
      if isTotal(row, texts) || begins(row, with: noteWords, texts) { return false }
      return bandGrammar.heading(in: row.cells, texts: texts, isWide: { _ in true }) != nil
    }
    return false
  }

  private func header(of sheet: SheetCells, _ texts: TextPool) -> HeaderRow? {
    for index in 0..<min(sheet.rowCount, Self.headerSearchRows) {
      let row = { (index: Int) in (sheet.number(ofRowAt: index), sheet.cells(ofRowAt: index)) }
      let (number, cells) = row(index)
      guard var header = HeaderRow(row: number, cells: cells, texts: texts, words: headerWords) else { continue }
      if index > 0 {
        let (number, cells) = row(index - 1)
        header.extend(above: number, cells: cells, texts: texts, words: headerWords)
      }
      for below in (index + 1)..<max(index + 1, sheet.rowCount) {
        let (number, cells) = row(below)
        guard header.extend(below: number, cells: cells, texts: texts, words: headerWords) else { break }
      }
      return header
    }
    return nil
  }

  /// A second header with other columns, in place of the one so far.
  ///
  /// Asked only of rows that would be taken for a product called what the column of products is called.
  private func header(in row: SheetRow, after header: HeaderRow, _ texts: TextPool) -> HeaderRow? {
    guard row.number > header.rows.upperBound, !row.isNumbered, row.fieldCount >= 2,
      !header.isRepeated(in: row.cells, texts: texts),
      row.cells.count(where: { headerWords.isWhole($0, texts) }) * 2 > row.cells.count
    else { return nil }
    return HeaderRow(row: row.number, cells: row.cells, texts: texts, words: headerWords)
  }

  private func unread(_ sheet: SheetCells, _ texts: TextPool) -> SheetReading {
    let rows = (0..<sheet.rowCount).map { index in
      SheetReading.AccountedRow(
        row: sheet.number(ofRowAt: index),
        role: sheet.cells(ofRowAt: index).isEmpty ? .blank : .unread(.noHeader))
    }
    return SheetReading(
      sheet: sheet.id, isHidden: sheet.isHidden, headerRows: [], columns: [], rows: rows, titles: [],
      merges: sheet.merges)
  }

  private func titles(of sheet: SheetCells, above header: HeaderRow, _ texts: TextPool) -> [String] {
    (0..<sheet.rowCount).prefix { sheet.number(ofRowAt: $0) < header.rows.lowerBound }
      .flatMap { index in sheet.cells(ofRowAt: index).map { texts[$0.text] } }
  }

  /// Whether the producer's column says what kind of producer it is, as no signature does.
  private func namesKind(_ row: SheetRow, _ header: HeaderRow, _ texts: TextPool) -> Bool {
    guard let cell = row.cells.first(where: { Int($0.column) == header.column(of: .entity) }) else { return false }
    return kindWords.kind(in: texts.key(of: cell.text)) != nil
  }

  /// Whether a row begins with a word for totals, and is no product «Tổng hợp …» of some producer.
  private func isTotal(_ row: SheetRow, _ texts: TextPool) -> Bool {
    guard begins(row, with: totalWords, texts) else { return false }
    return !(row.hasProduct && row.hasProducer)
  }

  private func begins(_ row: SheetRow, with words: [TextKey], _ texts: TextPool) -> Bool {
    guard let first = row.cells.first, first.kind == .text else { return false }
    let key = texts.key(of: first.text)
    return words.contains { key.hasWordPrefix($0) }
  }
}
