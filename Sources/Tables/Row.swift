/// One row of a batch; the texts of its cells are the batch's.
public struct Row: Sendable {
  /// 1-based.
  public let number: Int
  /// Whether the workbook hides it.
  public let isHidden: Bool
  /// In column order; blank cells are left out.
  public let cells: ArraySlice<Cell>

  @inlinable
  init(number: Int, isHidden: Bool, cells: ArraySlice<Cell>) {
    self.number = number
    self.isHidden = isHidden
    self.cells = cells
  }
}
