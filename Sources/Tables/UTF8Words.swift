public import Writing

/// Looks at sixteen bytes of UTF-8 at once: whether they are common characters, and nothing else.
///
/// Common are those of one to three bytes but the ones that begin with E0 or ED, after which not every byte may follow;
/// and no zero. What is not common may be valid all the same: `UTF8Automaton` decides. Unicode 16 §3.9, table 3-7.
public enum UTF8Words {
  /// Marks, with the highest bit of a byte, what is not common in the 16 bytes at an index.
  ///
  /// At least two bytes must stand before the index, and the bytes up to it be the beginning of valid UTF-8.
  @inlinable @inline(__always)
  public static func uncommon(in text: Span<UInt8>, at index: Int) -> SIMD2<UInt64> {
    let word = load(text, index)
    let before = load(text, index &- 1)
    let secondBefore = load(text, index &- 2)
    // Doubling a word brings the next bit of each byte to its top, and vectors are added faster than they are shifted.
    // 10xxxxxx stands where the byte before begins a character, or the one before that a character of three.
    let (wordTwice, beforeTwice, secondTwice) = (word &+ word, before &+ before, secondBefore &+ secondBefore)
    let continuing = word & ~wordTwice
    let wanted = (before & beforeTwice) | (secondBefore & secondTwice & (secondTwice &+ secondTwice))
    let fourTimes = wordTwice &+ wordTwice
    let fourBytes = word & wordTwice & fourTimes & (fourTimes &+ fourTimes)
    let overlong = zeros((word & every(0xFE)) ^ every(0xC0))
    return (continuing ^ wanted) | fourBytes | overlong | zeros(word ^ every(0xE0)) | zeros(word ^ every(0xED))
      | zeros(word)
  }

  /// Whether a byte is marked.
  @inlinable @inline(__always)
  public static func isAny(_ marks: SIMD2<UInt64>) -> Bool { (marks[0] | marks[1]) & 0x8080_8080_8080_8080 != 0 }

  /// Marks the bytes of one value, and perhaps some after them.
  @inlinable @inline(__always)
  public static func bytes(_ byte: UInt8, in word: SIMD2<UInt64>) -> SIMD2<UInt64> { zeros(word ^ every(byte)) }

  /// Sixteen bytes.
  @inlinable @inline(__always)
  public static func load(_ text: Span<UInt8>, _ index: Int) -> SIMD2<UInt64> {
    text.sixteenBytes(at: index)
  }

  /// Where the last character begins that ends after `end`, or else `end`; what is before is valid.
  public static func boundary(in text: Span<UInt8>, before end: Int) -> Int {
    var lead = end - 1
    while lead > 0, lead > end - 4, text[lead] & 0xC0 == 0x80 { lead -= 1 }
    guard lead >= 0 else { return end }
    let length =
      switch text[lead] {
      case 0xC0...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...: 4
      default: 1
      }
    return lead + length > end ? lead : end
  }

  @inlinable @inline(__always)
  static func zeros(_ word: SIMD2<UInt64>) -> SIMD2<UInt64> { (word &- every(1)) & ~word }

  @inlinable @inline(__always)
  static func every(_ byte: UInt8) -> SIMD2<UInt64> { SIMD2(repeating: 0x0101_0101_0101_0101 &* UInt64(byte)) }
}
