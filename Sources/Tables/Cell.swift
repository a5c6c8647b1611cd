/// One cell of a row: what it is and where its text lies.
///
/// Trivial, so that a row of them costs no reference counts.
package struct Cell: Sendable {
  package enum Kind: UInt8, Sendable {
    case text, number, bool, date, error
  }

  /// What a date cell's format shows, which decides how it is written.
  package enum Temporal: UInt8, Sendable {
    /// A calendar day, `2025-12-31`.
    case day
    /// A day with a time, `2025-12-31T08:30:00`.
    case moment
    /// A time of day, `T08:30:00`.
    case time
    /// An elapsed time, `PT36H`.
    case duration
  }

  /// 1-based.
  package var column: Int32
  package var kind: Kind
  /// Only for `.date`.
  package var temporal: Temporal = .day
  /// Of `.number` the value, of `.bool` 0 or 1, of `.date` the serial: days since 1899-12-30 whatever the
  /// workbook's own epoch, the fraction a time of day.
  package var number: Double = 0
  /// Of `.text` and `.error`: the first byte, in the row's buffer or, of a shared string, in the shared strings'.
  package var start: UInt32 = 0
  /// Bytes of text.
  package var count: UInt32 = 0
  /// The id of a shared string; negative for a text of the row's own.
  package var sharedID: Int32 = -1

  package init(column: Int, kind: Kind) {
    self.column = Int32(clamping: column)
    self.kind = kind
  }
}
