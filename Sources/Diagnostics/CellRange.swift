/// A rectangle of cells, both corners included, 1-based.
package struct CellRange: Hashable, Sendable {
  package let firstRow: Int
  package let firstColumn: Int
  package let lastRow: Int
  package let lastColumn: Int

  /// Takes the corners in any order.
  package init(firstRow: Int, firstColumn: Int, lastRow: Int, lastColumn: Int) {
    self.firstRow = min(firstRow, lastRow)
    self.firstColumn = min(firstColumn, lastColumn)
    self.lastRow = max(firstRow, lastRow)
    self.lastColumn = max(firstColumn, lastColumn)
  }

  /// Both corners, `A5:F5`, even when they are the same cell.
  package var address: String {
    "\(columnLetters(firstColumn))\(firstRow):\(columnLetters(lastColumn))\(lastRow)"
  }

  /// Whether the range is one cell, and so merges nothing.
  package var isSingleCell: Bool { firstRow == lastRow && firstColumn == lastColumn }

  /// Whether a cell lies in the range.
  package func contains(row: Int, column: Int) -> Bool {
    firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn
  }
}
