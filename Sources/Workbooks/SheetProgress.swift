internal import Tables

/// How far a worksheet has been read, whichever way its rows are read: the row being filled and what it follows.
struct SheetProgress: ~Copyable {
  var row: Row
  /// The number of the last row begun.
  var lastNumber = 0
  /// The number of the last row handed on.
  var lastHandedOn = 0

  /// Whether the row begun has no number of its own, so that its first cell's address decides.
  var isUnnumbered = false
  /// The column of the last cell begun.
  var lastColumn = 0

  init(strings: SharedStrings) { row = Row(strings: strings) }
}
