/// A value as received, and the cell it stands in: 12 bytes, no reference counts.
package struct SourceCell: Hashable, Sendable {
  /// What the cell held before it was read as text.
  package enum Kind: UInt8, Sendable {
    case text, number, bool, date, error
  }

  /// The text as received; numbers as the shortest text that reads back the same, dates as ISO 8601.
  package let text: TextID
  /// Of a merged cell, its first row.
  package let row: UInt32
  package let column: UInt16
  package let kind: Kind

  package init(_ text: TextID, kind: Kind = .text, row: Int, column: Int) {
    self.text = text
    self.kind = kind
    self.row = UInt32(clamping: row)
    self.column = UInt16(clamping: column)
  }

  /// What stands for a field the row has no value for.
  package static let absent = SourceCell(.empty, row: 0, column: 0)

  /// Whether there is no value; a place it would stand in may be known.
  package var isAbsent: Bool { text == .empty }
}
