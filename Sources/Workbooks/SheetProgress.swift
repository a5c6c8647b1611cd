internal import Diagnostics
internal import Tables

/// How far a worksheet has been read, whichever way its rows are read: the rows not handed on yet and what they follow.
struct SheetProgress: ~Copyable {
  var rows: RowBatch
  /// The number of the last row begun.
  var lastNumber = 0
  /// The number of the last row that had cells.
  var lastFilled = 0

  /// Whether the row begun has no number of its own, so that its first cell's address decides.
  var isUnnumbered = false
  /// The column of the last cell begun.
  var lastColumn = 0

  /// Columns of the row begun whose formulas have no value.
  var valuelessColumns: [Int] = []
  /// The formulas without a value of the rows that are ended.
  private(set) var valuelessFormulas = FormulaCells()

  init(strings: SharedStrings) { rows = RowBatch(strings: strings) }

  /// Enters the formulas of the row that ends.
  mutating func endFormulas() {
    guard !valuelessColumns.isEmpty else { return }
    for column in valuelessColumns { valuelessFormulas.add(row: rows.number, column: column) }
    valuelessColumns.removeAll(keepingCapacity: true)
  }
}
