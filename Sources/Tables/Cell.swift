/// One cell of a row: what it is, and its value or where its text lies.
///
/// Trivial and of 16 bytes: a long list is millions of them, handed from core to core. Public, as `Row` and `RowBatch`
/// are, because the compiler inlines nothing less across modules, and a call for every cell would cost more than the cell.
public struct Cell: Sendable {
  /// What a cell holds.
  public enum Kind: Sendable {
    case text, number, bool, date, error
  }

  /// What a date cell's format shows, which decides how it is written.
  public enum Temporal: Sendable {
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
  public let column: Int32
  /// What it holds.
  public let kind: Kind
  /// Only for `.date`.
  public let temporal: Temporal
  /// Whether the text is one of the workbook's shared strings.
  public let isShared: Bool
  /// A number's bits, a shared string's id, or the first byte of a text and, in the upper half, its length.
  @usableFromInline let payload: UInt64

  @inlinable
  init(_ column: Int, _ kind: Kind, _ payload: UInt64, temporal: Temporal = .day, isShared: Bool = false) {
    self.column = Int32(clamping: column)
    self.kind = kind
    self.temporal = temporal
    self.isShared = isShared
    self.payload = payload
  }

  /// A number.
  @inlinable
  public static func number(_ value: Double, column: Int) -> Cell { Cell(column, .number, value.bitPattern) }

  /// A truth value.
  @inlinable
  public static func bool(_ value: Bool, column: Int) -> Cell {
    Cell(column, .bool, (value ? 1.0 : 0.0).bitPattern)
  }

  /// A date: days since 1899-12-30 whatever the workbook's own epoch, the fraction a time of day.
  @inlinable
  public static func date(serial: Double, _ temporal: Temporal, column: Int) -> Cell {
    Cell(column, .date, serial.bitPattern, temporal: temporal)
  }

  /// A text that lies among the bytes of the row's batch.
  @inlinable
  public static func text(_ range: Range<Int>, column: Int) -> Cell { Cell(column, .text, packed(range)) }

  /// An error value, `#N/A`, whose text lies among the bytes of the row's batch.
  @inlinable
  public static func error(_ range: Range<Int>, column: Int) -> Cell { Cell(column, .error, packed(range)) }

  /// A shared string.
  @inlinable
  public static func shared(_ id: Int, column: Int) -> Cell {
    Cell(column, .text, UInt64(UInt32(clamping: id)), isShared: true)
  }

  /// Of `.number` the value, of `.bool` 0 or 1, of `.date` the serial.
  @inlinable public var number: Double { Double(bitPattern: payload) }

  /// Of a shared string, its id.
  @inlinable public var sharedID: Int { Int(payload) }

  /// Of a text that is not shared, where it lies among the bytes of its batch.
  @inlinable public var textRange: Range<Int> {
    let start = Int(payload & 0xFFFF_FFFF)
    return start..<start &+ Int(payload >> 32)
  }

  @inlinable
  static func packed(_ range: Range<Int>) -> UInt64 {
    UInt64(UInt32(clamping: range.lowerBound)) | UInt64(UInt32(clamping: range.count)) << 32
  }
}
