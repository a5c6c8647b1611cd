internal import Diagnostics
internal import Registry

/// Where the reading of a sheet stands: the headings it is under, the product row above, what the rows so far were.
struct SheetWalk {
  let sheet: SheetCells
  private let merges: WideMerges
  private let dittos: DittoMarks
  private var filler: RowFiller
  private var header: HeaderRow
  private var numberingColumn: Int?
  private var open = OpenBands()
  private var above: FilledRow?
  private var lastRole: RowRole?
  private var lastNumber = 0
  private var lastOrdinal: Int?
  /// The first record since the heading or total above.
  private var since: Int
  private var rows: [SheetReading.AccountedRow] = []
  private(set) var headerRows: [Int] = []
  private(set) var tables: [SheetReading.Table]
  /// Unread rows that look like products: with as many values, or with a name where a product's stands.
  private var fullRows: Set<Int> = []

  /// - Parameters:
  ///   - sheet: the sheet.
  ///   - header: its first header.
  ///   - merges: its ranges merged over several columns.
  ///   - dittos: the texts that stand for the value above.
  ///   - records: how many records the sheets before it hold.
  init(_ sheet: SheetCells, _ header: HeaderRow, _ merges: WideMerges, _ dittos: DittoMarks, records: Int) {
    self.sheet = sheet
    self.dittos = dittos
    self.merges = merges
    self.header = header
    filler = RowFiller(sheet, header: header, dittos)
    numberingColumn = header.column(of: .number)
    tables = [SheetReading.Table(headerRows: header.rows, columns: header.columns)]
    since = records
  }

  /// The heading a row now stands under.
  var innermost: Band.ID? { open.innermost }

  /// Whether the row above is the header.
  var isBelowHeader: Bool { lastNumber == headerRows.last }

  /// Reads the rows from here on by another header.
  ///
  /// Where the list above ended, by a total, a remark or a blank row, its headings end too.
  mutating func adopt(_ header: HeaderRow) {
    let isBelowRows = if case .product = lastRole { lastNumber + 1 == header.rows.lowerBound } else { false }
    if !isBelowRows, !header.hasFields(of: self.header) { open.closeSections() }
    self.header = header
    filler = RowFiller(sheet, header: header, dittos)
    numberingColumn = header.column(of: .number)
    tables.append(SheetReading.Table(headerRows: header.rows, columns: header.columns))
    above = nil
  }

  /// Whether the rows above are remarks or signatures, so that the next is one too unless it is numbered.
  var isAmongNotes: Bool { lastRole == .note }

  /// Whether a row with nothing but a product's name goes on with the product row right above.
  func continuesAbove(_ row: SheetRow) -> Bool {
    if case .product = lastRole { return above != nil && lastNumber + 1 == row.number }
    return false
  }

  /// Whether a row's number is the next after that of the product row right above.
  func isNext(_ row: SheetRow) -> Bool {
    guard let lastOrdinal, continuesAbove(row) else { return false }
    return row.ordinal == lastOrdinal + 1
  }

  /// Whether a cell spans columns, or stands where the numbering would: no place for a product's name.
  func isWide(_ cell: SourceCell) -> Bool {
    merges.range(of: cell) != nil || Int(cell.column) == numberingColumn
  }

  /// Whether a cell is merged over most of the table.
  func isAcross(_ cell: SourceCell, _ header: HeaderRow) -> Bool {
    guard let range = merges.range(of: cell) else { return false }
    return (range.lastColumn - range.firstColumn + 1) * 2 > header.width.count
  }

  /// The values of a product row, which the next row may continue.
  mutating func fill(_ row: SheetRow) -> FilledRow {
    let filled = filler.fill(row: row.number, cells: row.cells, above: above)
    above = filled
    lastOrdinal = row.ordinal
    open.takeRow()
    return filled
  }

  /// Keeps the producer of a row that lost its product, for the rows that go on with it.
  mutating func keepProducer(of row: SheetRow, _ texts: TextPool) {
    guard row.hasProducer else { return }
    above = filler.fill(row: row.number, cells: row.cells, above: above)
  }

  /// Opens a heading inside those it can stand in, and closes the others.
  mutating func open(_ heading: BandGrammar.Heading, _ builder: inout RegistryBuilder) -> Band.ID {
    let kind = OpenBands.Kind(style: heading.number?.style, unitLevel: heading.unitLevel)
    open.close(for: kind)
    let band = Band(
      level: heading.unitLevel ?? .section, parent: innermost, number: heading.number, name: heading.name,
      heading: heading.text, declared: heading.declared, location: location(of: heading.cell),
      numberLocation: heading.numberCell.map(location), range: merges.range(of: heading.cell))
    let id = builder.add(band, unitLevel: heading.unitLevel)
    open.open(id, kind)
    above = nil
    since = builder.recordCount
    return id
  }

  /// Opens the units the titles above a table name, over all its rows; counts of no unit are the list's.
  mutating func open(_ titles: SheetTitles, _ builder: inout RegistryBuilder) {
    if !titles.units.isEmpty { open.closeAll() }
    for (index, unit) in titles.units.enumerated() {
      let isInner = index + 1 == titles.units.count
      let band = Band(
        level: unit.mention.level, parent: innermost, origin: .title, number: nil, name: unit.mention.name,
        heading: builder.texts[unit.cell.text], declared: isInner ? titles.declared : DeclaredCounts(),
        location: location(of: unit.cell), range: merges.range(of: unit.cell))
      let id = builder.add(band, unitLevel: unit.mention.level)
      open.open(id, OpenBands.Kind(style: nil, unitLevel: unit.mention.level), isSheet: true)
    }
    guard titles.units.isEmpty, !titles.declared.isEmpty, let cell = titles.cell else { return }
    let total = TotalGrammar.Reading(
      text: builder.texts[cell.text], declared: titles.declared, cell: cell, named: TextKey(""), isGrand: true)
    _ = add(total, origin: .title, &builder)
  }

  /// Opens the unit a sheet is named for, over all its rows.
  mutating func open(sheetName mention: TitleMentions.Mention, _ builder: inout RegistryBuilder) {
    let band = Band(
      level: mention.level, parent: innermost, origin: .sheetName, number: nil, name: mention.name,
      heading: mention.name, declared: DeclaredCounts(),
      location: SourceLocation(sheet: sheet.id, row: 0, column: 0), range: nil)
    let id = builder.add(band, unitLevel: mention.level)
    open.open(id, OpenBands.Kind(style: nil, unitLevel: mention.level), isSheet: true)
  }

  /// Adds a total of rows that are told by where it stands.
  mutating func add(
    _ total: TotalGrammar.Reading, origin: Total.Origin = .row, _ builder: inout RegistryBuilder
  ) -> Total.ID {
    let place = TotalPlace(
      records: builder.recordCount, open: open.ids, since: since, sheet: builder.sheetCount, named: total.named,
      isGrand: total.isGrand)
    since = builder.recordCount
    return builder.add(
      Total(
        origin: origin, text: total.text, declared: total.declared, location: location(of: total.cell),
        range: merges.range(of: total.cell), scopes: []), at: place)
  }

  mutating func account(_ row: SheetRow, _ role: RowRole) {
    let number = row.number
    if case .unread = role, row.fieldCount >= 3 || (row.hasProduct && !isAmongNotes) { fullRows.insert(number) }
    rows.append(SheetReading.AccountedRow(row: number, role: role))
    if role == .blank { return }
    if role == .header { headerRows.append(number) }
    // A header repeated at a page break, or a stray text, leaves the row below it going on with the row above it.
    let isBetween = (role == .header || role == .unread(.noProduct)) && lastNumber + 1 == number
    if isBetween, case .product = lastRole {} else { lastRole = role }
    lastNumber = number
  }

  /// The rows with what they were taken for; whatever stands below the last product, heading or total is a note, but
  /// for what fills a row as only products do.
  func rowsWithClosingNotes() -> [SheetReading.AccountedRow] {
    let last =
      rows.lastIndex { account in
        switch account.role {
        case .product, .band, .total, .header: true
        case .title, .note, .blank, .unread: false
        }
      } ?? rows.endIndex
    return rows.enumerated().map { index, account in
      guard index > last, case .unread = account.role, !fullRows.contains(account.row) else { return account }
      return SheetReading.AccountedRow(row: account.row, role: .note)
    }
  }

  private func location(of cell: SourceCell) -> SourceLocation {
    SourceLocation(sheet: sheet.id, row: Int(cell.row), column: Int(cell.column))
  }
}
