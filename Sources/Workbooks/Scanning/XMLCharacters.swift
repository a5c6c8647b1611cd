internal import Tables
internal import Writing

/// Decides how far bytes are characters that XML text may hold as they are: valid UTF-8, no control characters.
///
/// Stricter than XML 1.0 §2.2 in three places, which libxml2 then decides: CR, which a parser has to turn into LF, and
/// U+FFC0 to U+FFFF, where the two characters lie that XML does not allow. Pieces may end inside a character.
struct XMLCharacters {
  /// Whether a line feed was among the bytes so far.
  private(set) var sawLineFeed = false
  private var state = UTF8Automaton.boundary

  /// Begins anew, between two characters.
  mutating func reset() { self = XMLCharacters() }

  /// The end of the bytes that are fine, from the beginning of a range: its end, or at most 31 before the first fault.
  mutating func advance(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index + 32 <= range.upperBound {
      let unusual =
        Self.unusual(text.eightBytes(at: index)) | Self.unusual(text.eightBytes(at: index + 8))
        | Self.unusual(text.eightBytes(at: index + 16)) | Self.unusual(text.eightBytes(at: index + 24))
      if state != UTF8Automaton.boundary || unusual & 0x8080_8080_8080_8080 != 0 {
        guard step(text, index..<index + 32) else { return index }
      }
      index += 32
    }
    return step(text, index..<range.upperBound) ? range.upperBound : index
  }

  /// The highest bit of each byte: set for a control character and for all past ASCII.
  @inline(__always)
  private static func unusual(_ word: UInt64) -> UInt64 { word | ((word &- 0x2020_2020_2020_2020) & ~word) }

  private mutating func step(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var state = state
    for index in range {
      let byte = text[index]
      state = Self.transitions[Int(byte)] &>> state & 63
      if byte == 0x0A { sawLineFeed = true }
    }
    self.state = state
    return state != UTF8Automaton.refused
  }

  private static let transitions: InlineArray<256, UInt64> = InlineArray { byte in
    UTF8Automaton.row(
      for: UInt8(byte), allowsASCII: byte >= 0x20 || byte == 0x09 || byte == 0x0A, highestAfterEF: 0xBE)
  }
}
