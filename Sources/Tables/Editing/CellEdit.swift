/// What a cell of a list is to hold instead of what it does.
package struct CellEdit: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case text(String)
    /// Days since 1899-12-30 in the 1900 system, whatever the workbook's own.
    case date(serial: Int)
  }

  /// 1-based.
  package let row: Int
  package let column: Int
  package let value: Value

  package init(row: Int, column: Int, value: Value) {
    self.row = row
    self.column = column
    self.value = value
  }
}
