internal import Diagnostics
internal import Tables
internal import Writing

/// The cells of one sheet as CSV, each in its place: blank rows and cells are kept, nothing is neutralised.
///
/// Of a workbook with several sheets the first is printed, and a remark says so.
final class CSVDump: DumpSink {
  let output: BlockOutput
  private var writer = CSVWriter(formulas: .kept)
  private var sheets: [String] = []
  private var lastRow = 0

  init(to output: BlockOutput = BlockOutput()) { self.output = output }

  var remarks: [Phrase] {
    guard let printed = sheets.first, sheets.count > 1 else { return [] }
    return [.onlySheetPrinted(printed, leftOut: sheets.count - 1)]
  }

  func beginSheet(_ heading: SheetHeading) throws(TableError) { sheets.append(heading.name) }

  func row(_ row: borrowing Row) throws(TableError) {
    guard sheets.count == 1 else { return }
    while lastRow + 1 < row.number {
      writer.endRecord()
      lastRow += 1
      try output.take(&writer)
    }
    lastRow = row.number
    var column: Int32 = 1
    for index in row.cells.indices {
      let cell = row.cells[index]
      writer.emptyFields(Int(cell.column - column))
      write(cell, of: row)
      column = cell.column + 1
    }
    writer.endRecord()
    try output.take(&writer)
  }

  func merge(_ range: CellRange) throws(TableError) {}

  func endSheet() throws(TableError) {}

  func flush() throws(CommandFailure) { try output.takeAll(&writer) }

  private func write(_ cell: Cell, of row: borrowing Row) {
    switch cell.kind {
    case .text, .error: row.withText(of: cell) { writer.field(utf8: $0) }
    case .number: writer.plainField { appendShortest(cell.number, to: &$0) }
    case .bool: writer.field(cell.number != 0 ? "TRUE" : "FALSE")
    case .date: writer.plainField { appendISOText(of: cell, to: &$0) }
    }
  }
}
