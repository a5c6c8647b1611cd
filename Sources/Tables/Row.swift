/// One row of a batch; the texts of its cells are the batch's.
package struct Row: Sendable {
  /// 1-based.
  package let number: Int
  package let isHidden: Bool
  /// In column order; blank cells are left out.
  package let cells: ArraySlice<Cell>

  @inlinable
  init(number: Int, isHidden: Bool, cells: ArraySlice<Cell>) {
    self.number = number
    self.isHidden = isHidden
    self.cells = cells
  }
}
