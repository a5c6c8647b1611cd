package import Diagnostics
package import Registry

/// A sheet's cells as read, before any meaning: rows in order, blank rows left out.
///
/// Kept whole, because a workbook names its merged ranges after its rows, and a heading's counts can only be judged
/// when the last row below it is known. 12 bytes a cell; texts are in the pool.
package struct SheetCells: Sendable {
  private struct RowStart: Sendable {
    let number: Int
    let firstCell: Int
  }

  package let id: SheetID
  package let isHidden: Bool
  private var starts: [RowStart] = []
  private var cells: ArraySlice<SourceCell> = []
  package private(set) var merges: [CellRange] = []

  init(id: SheetID, isHidden: Bool) {
    self.id = id
    self.isHidden = isHidden
  }

  package var rowCount: Int { starts.count }

  /// The 1-based number of the row at an index.
  package func number(ofRowAt index: Int) -> Int { starts[index].number }

  /// The cells of the row at an index, in column order.
  package func cells(ofRowAt index: Int) -> ArraySlice<SourceCell> {
    let end = index + 1 < starts.count ? starts[index + 1].firstCell : cells.count
    return cells[starts[index].firstCell..<end]
  }

  /// The index of a row by its 1-based number; nil for a blank one.
  package func indexOfRow(_ number: Int) -> Int? {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < starts.count && starts[low].number == number ? low : nil
  }

  /// The cell at an address, if it holds anything.
  package func cell(row: Int, column: Int) -> SourceCell? {
    guard let index = indexOfRow(row) else { return nil }
    return cells(ofRowAt: index).first { Int($0.column) == column }
  }

  mutating func beginRow(_ number: Int) {
    starts.append(RowStart(number: number, firstCell: cells.count))
  }

  mutating func append(_ cell: SourceCell) { cells.append(cell) }

  mutating func append(_ merge: CellRange) { merges.append(merge) }
}
