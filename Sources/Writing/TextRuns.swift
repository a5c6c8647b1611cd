/// Where the first byte stands, from `start` on, that a form of output cannot take as it is; the end if there is none.
///
/// Looks at eight bytes at once.
///
/// - Parameters:
///   - text: the bytes.
///   - start: where to begin.
///   - marks: the highest bit of each byte of a word that is special, at least of the first; see `controls`, `bytes`.
/// - Returns: its index, or the number of bytes.
@inlinable @inline(__always)
public func firstSpecial(in text: Span<UInt8>, from start: Int, _ marks: (UInt64) -> UInt64) -> Int {
  var position = start
  while position + 8 <= text.count {
    let word = text.eightBytes(at: position)
    let found = marks(word) & 0x8080_8080_8080_8080
    if found != 0 { return position + found.trailingZeroBitCount >> 3 }
    position += 8
  }
  guard position < text.count else { return position }
  var word: UInt64 = 0
  let rest = text.count - position
  if text.count >= 8 {
    word = text.eightBytes(at: text.count - 8) >> UInt64(64 - 8 * rest)
  } else {
    for index in stride(from: text.count - 1, through: position, by: -1) { word = word << 8 | UInt64(text[index]) }
  }
  let found = marks(word) & 0x8080_8080_8080_8080 & (1 << UInt64(8 * rest) - 1)
  return found == 0 ? text.count : position + found.trailingZeroBitCount >> 3
}

/// Marks the bytes below 0x20.
@inlinable @inline(__always)
public func controls(_ word: UInt64) -> UInt64 { (word &- 0x2020_2020_2020_2020) & ~word }

/// Marks the bytes of one value.
@inlinable @inline(__always)
public func bytes(_ byte: UInt8, in word: UInt64) -> UInt64 {
  let difference = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
  return (difference &- 0x0101_0101_0101_0101) & ~difference
}

extension [UInt8] {
  /// Appends part of a text.
  @inline(__always)
  package mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    text.extracting(range).withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}
