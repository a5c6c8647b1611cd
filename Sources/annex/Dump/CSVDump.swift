internal import Diagnostics
internal import Tables
internal import Writing

/// The cells of one sheet as CSV, each in its place: blank rows and cells are kept, nothing is neutralised.
///
/// Of a workbook with several sheets the first is printed, and a remark says so.
final class CSVDump: DumpSink {
  let output: BlockOutput
  private var rows = CSVRows()
  private var sheets: [String] = []

  init(to output: BlockOutput = BlockOutput()) { self.output = output }

  var remarks: [Phrase] {
    guard let printed = sheets.first, sheets.count > 1 else { return [] }
    return [.onlySheetPrinted(printed, leftOut: sheets.count - 1)]
  }

  func beginSheet(_ heading: SheetHeading) throws(TableError) { sheets.append(heading.name) }

  func row(_ row: borrowing Row) throws(TableError) {
    guard sheets.count == 1 else { return }
    while rows.lastNumber + 1 < row.number {
      rows.skipRow()
      try output.take(&rows)
    }
    rows.append(row)
    try output.take(&rows)
  }

  func merge(_ range: CellRange) throws(TableError) {}

  func endSheet() throws(TableError) {}

  func flush() throws(CommandFailure) { try output.takeAll(&rows) }
}

/// Rows as CSV.
private struct CSVRows: ByteWriter {
  /// The number of the last row written.
  private(set) var lastNumber = 0
  private var writer = CSVWriter(formulas: .kept)

  var bytes: [UInt8] { writer.bytes }

  mutating func removeAll() { writer.removeAll() }

  mutating func skipRow() {
    writer.endRecord()
    lastNumber += 1
  }

  mutating func append(_ row: borrowing Row) {
    lastNumber = row.number
    var column: Int32 = 1
    for index in row.cells.indices {
      writer.emptyFields(Int(row.cells[index].column - column))
      column = row.cells[index].column + 1
      switch row.cells[index].kind {
      case .text, .error: row.withText(at: index) { writer.field(utf8: $0) }
      case .number: writer.plainField { appendShortest(row.cells[index].number, to: &$0) }
      case .bool: writer.field(row.cells[index].number != 0 ? "TRUE" : "FALSE")
      case .date: writer.plainField { appendISOText(of: row.cells[index], to: &$0) }
      }
    }
    writer.endRecord()
  }
}
