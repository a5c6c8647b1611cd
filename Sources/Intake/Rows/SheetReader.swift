internal import Diagnostics
internal import Registry

/// Understands one sheet: finds its header, then takes every row for what it is.
///
/// The order of the questions matters. A row with a whole number in the numbering column is a product whatever else it
/// says; of the others, totals and headings are tried before the rows that have nothing but a product's name. Below a
/// remark everything is a remark, unless it is numbered or fills a row as only products do: signatures stand in two or
/// three columns.
struct SheetReader {
  /// Rows looked at below a row that could be a title, for the header it stands over.
  private static let titleRows = 5

  /// What the columns of a header are known by.
  let words: HeaderWords
  private let headers: HeaderSearch
  private let bandGrammar: BandGrammar
  private let totals: TotalGrammar
  private let counts: CountGrammar
  private let mentions: TitleMentions
  private let kindWords: KindWords
  private let notes: NoteWords

  init(_ profile: Profile) {
    counts = CountGrammar(profile)
    let cells = CountCells(grammar: counts)
    words = HeaderWords(profile, counts)
    headers = HeaderSearch(words)
    bandGrammar = BandGrammar(profile, cells)
    totals = TotalGrammar(profile, cells, bandGrammar.units)
    mentions = TitleMentions(bandGrammar.units)
    kindWords = KindWords(profile.kinds)
    notes = NoteWords(profile)
  }

  /// Reads a sheet into the registry under construction and says what became of its rows.
  ///
  /// - Parameters:
  ///   - sheet: the sheet.
  ///   - name: its name, which may be that of a unit.
  ///   - builder: takes the records, headings and totals.
  /// - Returns: the sheet's tables and the role of every row.
  func read(_ sheet: SheetCells, named name: String, into builder: inout RegistryBuilder) -> SheetReading {
    let merges = WideMerges(sheet)
    guard let first = headers.first(of: sheet, merges, builder.texts) else { return unread(sheet) }
    var header = first
    var walk = SheetWalk(sheet, header, merges, builder.dittos, records: builder.recordCount)
    builder.reserve(rows: sheet.rowCount)
    let above = (0..<sheet.rowCount).prefix { sheet.number(ofRowAt: $0) < first.rows.lowerBound }
    let titles = titles(of: sheet, rows: above, builder.texts)
    walk.open(titles, &builder)
    if let mention = mentions.mentions(in: name, isShort: true).last,
      titles.units.allSatisfy({ $0.mention.level < mention.level })
    {
      walk.open(sheetName: mention, &builder)
    }
    // Rows that stand over a header further down.
    var pending: [Int] = []
    for index in 0..<sheet.rowCount {
      let row = self.row(at: index, of: sheet, header, builder.texts)
      if let next = self.header(at: index, row, after: header, of: sheet, merges, builder.texts) {
        header = next
        walk.adopt(next)
      }
      let reading = RowReading(row: row, index: index, header: header, merges: merges)
      let role = index < above.count ? .title : self.role(of: reading, sheet, &walk, &builder)
      if role == .title, index >= above.count { pending.append(index) }
      if role == .header, !pending.isEmpty {
        walk.open(self.titles(of: sheet, rows: pending, builder.texts), &builder)
        pending = []
      }
      walk.account(row, row.cells.isEmpty ? .blank : role)
    }
    return SheetReading(
      sheet: sheet.id, isHidden: sheet.isHidden, headerRows: walk.headerRows, tables: walk.tables,
      rows: walk.rowsWithClosingNotes(), titles: titles.texts, merges: sheet.merges)
  }

  /// A row with what is needed to tell what it is.
  private struct RowReading {
    let row: SheetRow
    let index: Int
    let header: HeaderRow
    let merges: WideMerges
  }

  private func role(
    of reading: RowReading, _ sheet: SheetCells, _ walk: inout SheetWalk, _ builder: inout RegistryBuilder
  ) -> RowRole {
    let (row, header) = (reading.row, reading.header)
    if row.cells.isEmpty { return .blank }
    if row.isBareNumber, walk.isNext(row), listGoesOn(after: reading, sheet, builder.texts) {
      return product(row, &walk, &builder)
    }
    if header.rows.contains(row.number) || (!row.isNumbered && header.isRepeated(in: row.cells, texts: builder.texts)) {
      return .header
    }
    if walk.isBelowHeader, row.numbersColumns(builder.texts) { return .header }
    if row.isNumbered {
      if row.hasProduct, mayBeCountedHeading(row, builder.texts), let heading = heading(in: row, header, walk, builder)
      {
        return .band(walk.open(heading, &builder))
      }
      return product(row, &walk, &builder)
    }
    if let total = totals.total(in: row, header: header, texts: builder.texts) {
      return .total(walk.add(total, &builder))
    }
    if notes.isNote(row.cells, builder.texts) { return orTitle(.note, reading, sheet, walk, builder.texts) }
    if walk.isAmongNotes, !fillsRow(row, header, builder.texts) {
      return orTitle(.note, reading, sheet, walk, builder.texts)
    }
    let isOfProduct = row.hasProductAndMore && !(row.isLettered && !row.hasProducer)
    if !isOfProduct || mayBeCountedHeading(row, builder.texts), let heading = heading(in: row, header, walk, builder) {
      return closingOrHeading(heading, reading, sheet, &walk, &builder)
    }
    if isGroupHeading(reading, sheet, walk, builder.texts), let cell = row.cells.first {
      return .band(walk.open(bandGrammar.group(cell, builder.texts), &builder))
    }
    let isNameless = !row.hasProduct && row.hasProducer && fills(row, header) && namesKind(row, header, builder.texts)
    guard row.hasProductAndMore || isNameless || (row.hasProduct && walk.continuesAbove(row)) else {
      walk.keepProducer(of: row, builder.texts)
      return orTitle(.unread(.noProduct), reading, sheet, walk, builder.texts)
    }
    return product(row, &walk, &builder)
  }

  private func product(_ row: SheetRow, _ walk: inout SheetWalk, _ builder: inout RegistryBuilder) -> RowRole {
    let filled = walk.fill(row)
    return .product(builder.add(filled, sheet: walk.sheet.id, row: row.number, band: walk.innermost))
  }

  private func heading(
    in row: SheetRow, _ header: HeaderRow, _ walk: SheetWalk, _ builder: RegistryBuilder
  ) -> BandGrammar.Heading? {
    bandGrammar.heading(in: row.cells, header: header, texts: builder.texts, isWide: walk.isWide)
  }

  /// A heading, or a total where it only counts and no rows follow: «Danh sách có 105 sản phẩm của 57 chủ thể».
  private func closingOrHeading(
    _ heading: BandGrammar.Heading, _ reading: RowReading, _ sheet: SheetCells, _ walk: inout SheetWalk,
    _ builder: inout RegistryBuilder
  ) -> RowRole {
    let isBare = heading.number == nil && heading.unitLevel == nil
    guard isBare, !hasRows(after: reading, sheet, builder.texts) else { return .band(walk.open(heading, &builder)) }
    let total = TotalGrammar.Reading(
      text: heading.text, declared: heading.declared, cell: heading.cell, named: TextKey(""), isGrand: true)
    return .total(walk.add(total, &builder))
  }

  /// Whether nothing but figures and a name stand in a row of several cells, so that it may be a heading with counts in
  /// cells of their own; nearly every product fails by its first cells.
  private func mayBeCountedHeading(_ row: SheetRow, _ texts: TextPool) -> Bool {
    guard let first = row.cells.first, !(row.hasProducer && row.fieldCount > 3) else { return false }
    let isNumbered =
      row.isNumbered || row.isLettered
      || texts.withBytes(of: first.text) { $0.count < 6 } && BandNumber(texts[first.text]).map { !$0.isWeak } ?? false
    let cells = row.cells.dropFirst(isNumbered ? 2 : 1)
    return cells.allSatisfy { CountCells.mayCount($0, texts) }
  }

  /// Whether a row fills the table as only products do.
  private func fillsRow(_ row: SheetRow, _ header: HeaderRow, _ texts: TextPool) -> Bool {
    guard row.hasProduct, row.hasProducer else { return false }
    return fills(row, header) || namesKind(row, header, texts)
  }

  /// Whether a row has a value in half of the columns, and in four at least.
  private func fills(_ row: SheetRow, _ header: HeaderRow) -> Bool {
    row.fieldCount >= max(4, header.fieldCount / 2)
  }

  /// Whether a text alone on its row is the name of a group of products: merged over most of the table, or in the
  /// numbering column with the numbering beginning anew below it.
  private func isGroupHeading(
    _ reading: RowReading, _ sheet: SheetCells, _ walk: SheetWalk, _ texts: TextPool
  ) -> Bool {
    guard reading.row.cells.count == 1, let cell = reading.row.cells.first, cell.kind == .text else { return false }
    let isAcross = walk.isAcross(cell, reading.header)
    guard isAcross || Int(cell.column) == reading.header.column(of: .number) else { return false }
    guard let first = texts[cell.text].first, first.isLetter || first.isNumber else { return false }
    guard reading.index + 1 < sheet.rowCount else { return false }
    let next = row(at: reading.index + 1, of: sheet, reading.header, texts)
    guard next.number == reading.row.number + 1, next.isNumbered else { return false }
    return isAcross || next.ordinal == 1
  }

  /// A row that is no product, unless it stands over a header further down: then it is a title of the next table.
  private func orTitle(
    _ role: RowRole, _ reading: RowReading, _ sheet: SheetCells, _ walk: SheetWalk, _ texts: TextPool
  ) -> RowRole {
    guard reading.row.cells.count <= 2 else { return role }
    for next in (reading.index + 1)..<max(reading.index + 1, min(reading.index + Self.titleRows, sheet.rowCount)) {
      let row = row(at: next, of: sheet, reading.header, texts)
      if row.cells.isEmpty { continue }
      if row.isNumbered { return role }
      if reading.header.isRepeated(in: row.cells, texts: texts) { return .title }
      if header(at: next, row, after: reading.header, of: sheet, reading.merges, texts) != nil { return .title }
      guard row.cells.count <= 2 else { return role }
    }
    return role
  }

  private func row(at index: Int, of sheet: SheetCells, _ header: HeaderRow, _ texts: TextPool) -> SheetRow {
    SheetRow(
      number: sheet.number(ofRowAt: index), cells: sheet.cells(ofRowAt: index), header: header,
      texts: texts)
  }

  /// Whether products or headings follow within a few rows, so that a row of nothing but its number is one that lost its
  /// product, not one numbered for later use.
  private func listGoesOn(after reading: RowReading, _ sheet: SheetCells, _ texts: TextPool) -> Bool {
    let start = reading.index + 1
    for next in start..<max(start, min(start + 3, sheet.rowCount)) {
      let row = row(at: next, of: sheet, reading.header, texts)
      if row.isBareNumber || row.cells.isEmpty { continue }
      if row.isNumbered || reading.header.isRepeated(in: row.cells, texts: texts) { return true }
      if totals.total(in: row, header: reading.header, texts: texts) != nil || notes.isNote(row.cells, texts) {
        return false
      }
      return bandGrammar.heading(in: row.cells, header: reading.header, texts: texts, isWide: { _ in true }) != nil
    }
    return false
  }

  /// Whether products follow anywhere below.
  private func hasRows(after reading: RowReading, _ sheet: SheetCells, _ texts: TextPool) -> Bool {
    ((reading.index + 1)..<sheet.rowCount).contains { index in
      let row = row(at: index, of: sheet, reading.header, texts)
      return row.isNumbered || row.hasProductAndMore
    }
  }

  /// A second header with other columns, in place of the one so far.
  ///
  /// Asked only of rows that would be taken for a product called what the column of products is called.
  private func header(
    at index: Int, _ row: SheetRow, after header: HeaderRow, of sheet: SheetCells, _ merges: WideMerges,
    _ texts: TextPool
  ) -> HeaderRow? {
    guard row.number > header.rows.upperBound, !row.isNumbered, row.cells.count >= 2,
      headers.mayBegin(row.cells, texts)
    else { return nil }
    if header.isRepeated(in: row.cells, texts: texts), !header.isChanged(in: row.cells, texts: texts) { return nil }
    return headers.header(at: index, of: sheet, merges, texts)
  }

  private func unread(_ sheet: SheetCells) -> SheetReading {
    let rows = (0..<sheet.rowCount).map { index in
      SheetReading.AccountedRow(
        row: sheet.number(ofRowAt: index),
        role: sheet.cells(ofRowAt: index).isEmpty ? .blank : .unread(.noHeader))
    }
    return SheetReading(
      sheet: sheet.id, isHidden: sheet.isHidden, headerRows: [], tables: [], rows: rows, titles: [],
      merges: sheet.merges)
  }

  private func titles(of sheet: SheetCells, rows: some Sequence<Int>, _ texts: TextPool) -> SheetTitles {
    SheetTitles(rows.map { sheet.cells(ofRowAt: $0) }, texts, mentions, counts)
  }

  /// Whether the producer's column says what kind of producer it is, as no signature does.
  private func namesKind(_ row: SheetRow, _ header: HeaderRow, _ texts: TextPool) -> Bool {
    guard let cell = row.cells.first(where: { Int($0.column) == header.column(of: .entity) }) else { return false }
    return kindWords.kind(in: texts.key(of: cell.text)) != nil
  }
}
