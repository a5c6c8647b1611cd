package import Diagnostics

/// The cells of a sheet that lie outside the range its workbook declares.
package struct UndeclaredCells: Hashable, Sendable {
  /// The first of them, by rows.
  package let first: SourceLocation
  /// How many there are.
  package let count: Int
  /// The range all cells of the sheet lie in.
  package let used: CellRange

  package init(first: SourceLocation, count: Int, used: CellRange) {
    self.first = first
    self.count = count
    self.used = used
  }
}
