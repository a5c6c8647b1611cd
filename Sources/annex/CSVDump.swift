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
    for _ in (lastRow + 1)..<max(row.number, lastRow + 1) {
      writer.endRecord()
      if writer.bytes.count >= 64 << 10 { try hand() }
    }
    lastRow = row.number
    var column = 1
    for cell in row.cells {
      while column < cell.column {
        writer.field("")
        column += 1
      }
      writer.field(text(of: cell, in: row))
      column += 1
    }
    writer.endRecord()
    try hand()
  }

  func merge(_ range: CellRange) throws(TableError) {}

  func endSheet() throws(TableError) {}

  private func hand() throws(TableError) {
    try output.append(writer.bytes)
    writer.removeAll()
  }

  private func text(of cell: Cell, in row: borrowing Row) -> String {
    switch cell.kind {
    case .text, .error: row.text(of: cell)
    case .number: shortestText(of: cell.number)
    case .bool: cell.number != 0 ? "TRUE" : "FALSE"
    case .date: isoText(of: cell)
    }
  }
}
