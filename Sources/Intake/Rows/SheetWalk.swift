internal import Diagnostics
internal import Registry

/// Where the reading of a sheet stands: the headings it is under, the product row above, what the rows so far were.
struct SheetWalk {
  let sheet: SheetCells
  private var filler: RowFiller
  /// First cells of the ranges merged over several columns, with the range.
  private let wide: [SourceLocation: CellRange]
  private var numberingColumn: Int?
  private var open: [(level: Band.Level, id: Band.ID)] = []
  private var above: FilledRow?
  private var lastRole: RowRole?
  private var lastNumber = 0
  private var lastOrdinal: Int?
  private var rows: [SheetReading.AccountedRow] = []
  private(set) var headerRows: [Int] = []
  /// Rows with as many values as products have, whatever they were taken for.
  private var fullRows: Set<Int> = []

  init(_ sheet: SheetCells, _ header: HeaderRow) {
    self.sheet = sheet
    filler = RowFiller(sheet, header: header)
    numberingColumn = header.column(of: .number)
    wide = Dictionary(
      sheet.merges.filter { $0.lastColumn > $0.firstColumn }.map { range in
        (SourceLocation(sheet: sheet.id, row: range.firstRow, column: range.firstColumn), range)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The heading a row now stands under.
  var innermost: Band.ID? { open.last?.id }

  /// Whether the row above is the header.
  var isBelowHeader: Bool { lastNumber == headerRows.last }

  /// Reads the rows from here on by another header.
  mutating func adopt(_ header: HeaderRow) {
    filler = RowFiller(sheet, header: header)
    numberingColumn = header.column(of: .number)
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
    range(of: cell) != nil || Int(cell.column) == numberingColumn
  }

  /// The values of a product row, which the next row may continue.
  mutating func fill(_ row: SheetRow) -> FilledRow {
    let filled = filler.fill(row: row.number, cells: row.cells[...], above: above)
    above = filled
    lastOrdinal = row.ordinal
    return filled
  }

  /// Opens a heading inside those of a higher level, and closes the others.
  mutating func open(_ heading: BandGrammar.Heading, _ builder: inout RegistryBuilder) -> Band.ID {
    while let last = open.last, last.level >= heading.level { open.removeLast() }
    let cell = heading.cell
    let band = Band(
      level: heading.level, parent: innermost, number: heading.number, name: heading.name,
      heading: heading.text, declared: heading.declared,
      location: SourceLocation(sheet: sheet.id, row: Int(cell.row), column: Int(cell.column)), range: range(of: cell))
    let id = builder.add(band)
    open.append((heading.level, id))
    above = nil
    return id
  }

  mutating func account(_ row: SheetRow, _ role: RowRole) {
    let number = row.number
    if case .unread = role, row.fieldCount >= 3 { fullRows.insert(number) }
    rows.append(SheetReading.AccountedRow(row: number, role: role))
    if role == .blank { return }
    // A header repeated at a page break leaves the row below it going on with the row above it.
    let isPageBreak: Bool
    if role == .header, lastNumber + 1 == number, case .product = lastRole {
      isPageBreak = true
    } else {
      isPageBreak = false
    }
    if role == .header { headerRows.append(number) }
    if !isPageBreak { lastRole = role }
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

  private func range(of cell: SourceCell) -> CellRange? {
    wide[SourceLocation(sheet: sheet.id, row: Int(cell.row), column: Int(cell.column))]
  }
}
