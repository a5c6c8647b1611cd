internal import Diagnostics
internal import Registry

/// Finds the cell a merged one takes its value from, down a column.
struct MergedColumns {
  /// By column: the ranges of more than one row that begin there, by first row.
  private var ranges: [Int: [CellRange]] = [:]

  init(_ merges: [CellRange]) {
    for range in merges where range.lastRow > range.firstRow {
      ranges[range.firstColumn, default: []].append(range)
    }
    for column in ranges.keys { ranges[column]?.sort { $0.firstRow < $1.firstRow } }
  }

  /// The first row of the range that covers a cell from above; nil for a cell of its own.
  ///
  /// - Complexity: O(log n) in the column's ranges.
  func anchorRow(row: Int, column: Int) -> Int? {
    guard let ranges = ranges[column] else { return nil }
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].firstRow < row { low = middle + 1 } else { high = middle }
    }
    guard low > 0, ranges[low - 1].lastRow >= row else { return nil }
    return ranges[low - 1].firstRow
  }
}
