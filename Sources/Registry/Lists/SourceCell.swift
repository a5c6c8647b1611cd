/// A value as received, and the cell it stands in: 12 bytes, no reference counts.
///
/// Public, as `Registration` and `Field` are, because the compiler inlines nothing less across modules, and a record that
/// is copied for every field a rule looks at costs more than the look.
public struct SourceCell: Hashable, Sendable {
  /// What the cell held before it was read as text.
  public enum Kind: UInt8, Sendable {
    case text, number, bool, date, error
  }

  /// The text as received; numbers as the shortest text that reads back the same, dates as ISO 8601.
  public let text: TextID
  /// Of a merged cell, its first row.
  public let row: UInt32
  /// 1-based.
  public let column: UInt16
  /// What the cell held.
  public let kind: Kind

  package init(_ text: TextID, kind: Kind = .text, row: Int, column: Int) {
    self.text = text
    self.kind = kind
    self.row = UInt32(clamping: row)
    self.column = UInt16(clamping: column)
  }

  /// What stands for a field the row has no value for.
  package static let absent = SourceCell(.empty, row: 0, column: 0)

  /// Whether there is no value; a place it would stand in may be known.
  @inlinable public var isAbsent: Bool { text.rawValue == 0 }
}
