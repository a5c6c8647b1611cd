internal import Diagnostics
internal import Intake
internal import Registry
internal import Tables
internal import Workbooks

/// Holds an annotated copy against the list it was made of: the same cells, and one sheet more.
struct CopyComparison {
  private let sheets: [SheetCells]
  private let texts: TextPool
  /// Texts the copy holds otherwise than the list, because no workbook could.
  private let exceptions: [SourceLocation: String]

  init(_ sheets: [SheetCells], _ texts: TextPool, exceptions: [SourceLocation: String] = [:]) {
    self.sheets = sheets
    self.texts = texts
    self.exceptions = exceptions
  }

  /// The cells of a workbook as it is.
  init(workbook bytes: [UInt8], _ options: ReadingOptions) throws(TableError) {
    let collector = try Self.collected(bytes, options)
    self.init(collector.sheets, collector.takeTexts())
  }

  /// Whether the copy reads as it should; throws what reading it throws.
  func holds(for copy: [UInt8], _ options: ReadingOptions) throws(TableError) -> Bool {
    let collector = try Self.collected(copy, options)
    let copies = collector.sheets
    let copyTexts = collector.takeTexts()
    guard copies.count == sheets.count + 1 else { return false }
    return zip(sheets, copies).allSatisfy { isSame($0, $1, copyTexts) }
  }

  private static func collected(_ bytes: [UInt8], _ options: ReadingOptions) throws(TableError) -> ListCollector {
    let collector = ListCollector(limits: options.limits)
    collector.beginFile("copy")
    try InputFile.read(bytes: bytes, options: options, into: collector)
    return collector
  }

  private func isSame(_ sheet: SheetCells, _ copy: SheetCells, _ copyTexts: TextPool) -> Bool {
    guard sheet.isHidden == copy.isHidden, sheet.merges == copy.merges else { return false }
    // Rows that held nothing to see may have got a cell to be filled.
    let rows = (0..<sheet.rowCount).filter { !sheet.cells(ofRowAt: $0).isEmpty }
    let copyRows = (0..<copy.rowCount).filter { !copy.cells(ofRowAt: $0).isEmpty }
    guard rows.count == copyRows.count else { return false }
    return zip(rows, copyRows).allSatisfy { row, copyRow in
      let (cells, copies) = (sheet.cells(ofRowAt: row), copy.cells(ofRowAt: copyRow))
      return sheet.number(ofRowAt: row) == copy.number(ofRowAt: copyRow) && cells.count == copies.count
        && zip(cells, copies).allSatisfy { isSame($0, $1, of: sheet.id, copyTexts) }
    }
  }

  private func isSame(_ cell: SourceCell, _ copy: SourceCell, of sheet: SheetID, _ copyTexts: TextPool) -> Bool {
    guard cell.column == copy.column, cell.kind == copy.kind else { return false }
    let location = SourceLocation(sheet: sheet, row: Int(cell.row), column: Int(cell.column))
    if let exception = exceptions[location] { return copyTexts[copy.text].utf8.elementsEqual(exception.utf8) }
    return texts.withBytes(of: cell.text) { own in
      copyTexts.withBytes(of: copy.text) { its in
        own.count == its.count && own.indices.allSatisfy { own[$0] == its[$0] }
      }
    }
  }
}
