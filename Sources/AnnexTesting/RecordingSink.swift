package import Diagnostics
package import Tables

/// A sink that keeps all it takes, to be compared with what should have come.
package final class RecordingSink: TableSink {
  /// One sheet as it was handed over.
  package struct Sheet: Equatable {
    package let heading: SheetHeading
    /// The cells of each row by address, as `describe` writes them.
    package var rows: [[String]] = []
    package var rowNumbers: [Int] = []
    package var hiddenRows: [Int] = []
    package var merges: [String] = []
    package var traits = SheetTraits()
    /// Whether the reader said that the sheet ends.
    package var isEnded = false
  }

  package private(set) var sheets: [Sheet] = []

  package init() {}

  /// The rows of the first sheet; empty if there is none.
  package var rows: [[String]] { sheets.first?.rows ?? [] }

  package func beginSheet(_ heading: SheetHeading) throws(TableError) { sheets.append(Sheet(heading: heading)) }

  package func rows(_ batch: RowBatch) throws(TableError) {
    for row in batch {
      sheets[sheets.count - 1].rowNumbers.append(row.number)
      if row.isHidden { sheets[sheets.count - 1].hiddenRows.append(row.number) }
      sheets[sheets.count - 1].rows.append(row.cells.map { describe($0, of: row, in: batch) })
    }
  }

  package func traits(_ traits: SheetTraits) throws(TableError) { sheets[sheets.count - 1].traits = traits }

  package func merges(_ ranges: [CellRange]) throws(TableError) {
    sheets[sheets.count - 1].merges += ranges.map(\.address)
  }

  package func endSheet() throws(TableError) { sheets[sheets.count - 1].isEnded = true }

  /// `A7=text`, and for the other kinds `B7 number 3.0`, `C7 date 2025-12-31`.
  private func describe(_ cell: Cell, of row: Row, in batch: RowBatch) -> String {
    let address = columnLetters(Int(cell.column)) + "\(row.number)"
    switch cell.kind {
    case .text: return "\(address)=\(batch.text(of: cell))"
    case .error: return "\(address) error \(batch.text(of: cell))"
    case .number: return "\(address) number \(cell.number)"
    case .bool: return "\(address) bool \(cell.number != 0)"
    case .date: return "\(address) date \(isoText(of: cell))"
    }
  }
}
