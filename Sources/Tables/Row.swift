/// One row of a batch; the texts of its cells are the batch's.
public struct Row: Sendable {
  /// 1-based.
  public let number: Int
  /// Whether the workbook hides it.
  public let isHidden: Bool
  /// In column order; blank cells are left out.
  public let cells: ArraySlice<Cell>
  /// Where the row stands among its batch's bytes just as CSV by RFC 4180 has it, without a line end.
  ///
  /// That is with commas between the fields, and quotes around those that need them and no others. Nil if it was read in
  /// another form.
  public let csv: Range<Int>?

  @inlinable
  init(number: Int, isHidden: Bool, cells: ArraySlice<Cell>, csv: Range<Int>? = nil) {
    self.csv = csv
    self.number = number
    self.isHidden = isHidden
    self.cells = cells
  }
}
