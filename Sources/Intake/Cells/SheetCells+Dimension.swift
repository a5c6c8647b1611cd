internal import Diagnostics
internal import Registry

extension SheetCells {
  /// The cells outside a range; nil if there are none.
  ///
  /// - Complexity: linear in the rows, and in the cells of those that reach outside.
  func cells(outside range: CellRange) -> UndeclaredCells? {
    var first: SourceLocation?
    var count = 0
    var used: CellRange?
    for index in 0..<rowCount {
      let cells = cells(ofRowAt: index)
      guard let left = cells.first, let right = cells.last else { continue }
      let row = number(ofRowAt: index)
      used = CellRange(
        firstRow: used?.firstRow ?? row, firstColumn: min(used?.firstColumn ?? .max, Int(left.column)),
        lastRow: row, lastColumn: max(used?.lastColumn ?? 0, Int(right.column)))
      if range.contains(row: row, column: Int(left.column)), range.contains(row: row, column: Int(right.column)) {
        continue
      }
      for cell in cells where !range.contains(row: row, column: Int(cell.column)) {
        first = first ?? SourceLocation(sheet: id, row: row, column: Int(cell.column))
        count += 1
      }
    }
    guard let first, let used else { return nil }
    return UndeclaredCells(first: first, count: count, used: used)
  }
}
