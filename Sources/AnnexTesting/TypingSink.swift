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

  package func rows(_ batch: RowBatch) throws(TableError) {
    var typed = RowBatch(strings: batch.strings)
    for row in batch {
      typed.append(row, of: batch) { index in
        let cell = batch.cells[index]
        let isTyped = (cell.kind == .text || cell.kind == .error) && types(Int(cell.column))
        return isTyped ? fonts.typed(batch.text(of: cell)) : nil
      }
    }
    try sink.rows(typed)
  }

  package func traits(_ traits: SheetTraits) throws(TableError) { try sink.traits(traits) }

  package func merges(_ ranges: [CellRange]) throws(TableError) { try sink.merges(ranges) }

  package func endSheet() throws(TableError) { try sink.endSheet() }
}
