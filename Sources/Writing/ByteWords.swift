// Several bytes of a text read as one number: the one place where bytes are read as something else than bytes.
//
// Every load is checked against the span, in release builds as well: `RawSpan.unsafeLoadUnaligned(fromByteOffset:)` traps
// where not all of the bytes lie inside. What its name warns of is that the bits may be no value of the type asked for,
// and every 32, 64 or 128 bits are integers. Nobody may use the form that does not check, `fromUncheckedByteOffset`, nor
// compile with `-Ounchecked`. Public, because the compiler inlines nothing less across modules.
extension Span where Element == UInt8 {
  /// Four bytes as one number, the first the lowest.
  @inlinable @inline(__always)
  public func fourBytes(at position: Int) -> UInt32 {
    UInt32(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt32.self))
  }

  /// Eight bytes as one number, the first the lowest.
  @inlinable @inline(__always)
  public func eightBytes(at position: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  /// Sixteen bytes as two numbers, in the machine's own order: for what looks at each byte by itself.
  @inlinable @inline(__always)
  public func sixteenBytes(at position: Int) -> SIMD2<UInt64> {
    bytes.unsafeLoadUnaligned(fromByteOffset: position, as: SIMD2<UInt64>.self)
  }
}
