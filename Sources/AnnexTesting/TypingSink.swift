package import Diagnostics
package import Tables
package import Vietnamese

/// A sink that types every text for fonts of an encoding before it hands it on, as old lists have it.
package final class TypingSink: TableSink {
  private let fonts: FontEncoding
  private let sink: any TableSink
  private let types: (Int) -> Bool

  /// Types the texts of some columns, or of all.
  package init(_ fonts: FontEncoding, columns: Set<Int>? = nil, into sink: any TableSink) {
    self.fonts = fonts
    self.sink = sink
    types = { columns?.contains($0) ?? true }
  }

  package func beginSheet(_ heading: SheetHeading) throws(TableError) { try sink.beginSheet(heading) }

  package func row(_ row: borrowing Row) throws(TableError) {
    var typed = Row(number: row.number)
    typed.isHidden = row.isHidden
    for cell in row.cells {
      var cell = cell
      if cell.kind == .text || cell.kind == .error {
        let text = row.text(of: cell)
        cell.start = UInt32(clamping: typed.bytes.count)
        typed.bytes.append(contentsOf: (types(Int(cell.column)) ? fonts.typed(text) : text).utf8)
        cell.count = UInt32(clamping: typed.bytes.count) - cell.start
        cell.sharedID = -1
      }
      typed.cells.append(cell)
    }
    try sink.row(typed)
  }

  package func merge(_ range: CellRange) throws(TableError) { try sink.merge(range) }

  package func endSheet() throws(TableError) { try sink.endSheet() }
}
