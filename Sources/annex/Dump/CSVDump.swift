internal import Diagnostics
internal import Tables
internal import Terminal
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

  func rows(_ batch: RowBatch) throws(TableError) {
    guard sheets.count == 1 else { return }
    rows.begin(batch)
    for row in batch {
      while rows.lastNumber + 1 < row.number {
        rows.skipRow()
        try output.take(&rows)
      }
      batch.strings.withBytes { rows.append(row, own: batch.bytes.span, shared: $0) }
      try output.take(&rows)
    }
  }

  func merges(_ ranges: [CellRange]) throws(TableError) {}

  func endSheet() throws(TableError) {}

  func flush() throws(CommandFailure) { try output.takeAll(&rows) }
}
