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

  /// Goes on with the bytes that follow: where those so far were not fine, as if they began between two characters.
  mutating func goOn(isFine: Bool) {
    sawLineFeed = false
    if !isFine { state = UTF8Automaton.boundary }
  }

  /// The end of the bytes that are fine, from the beginning of a range: its end, or at most 31 before the first fault.
  mutating func advance(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    // Whether the state is not that of `index`, since the bytes before it were looked at without the automaton.
    var isStale = false
    while index + 32 <= range.upperBound {
      let unusual =
        Self.unusual(text.eightBytes(at: index)) | Self.unusual(text.eightBytes(at: index + 8))
        | Self.unusual(text.eightBytes(at: index + 16)) | Self.unusual(text.eightBytes(at: index + 24))
      if isStale || state != UTF8Automaton.boundary || unusual & 0x8080_8080_8080_8080 != 0 {
        if index >= range.lowerBound + 3, !UTF8Words.isAny(Self.uncommon(text, index) | Self.uncommon(text, index + 16))
        {
          isStale = true
        } else {
          if isStale { renew(text, index) }
          isStale = false
          guard step(text, index..<index + 32) else { return index }
        }
      }
      index += 32
    }
    if isStale { renew(text, index) }
    return step(text, index..<range.upperBound) ? range.upperBound : index
  }

  /// The highest bit of each byte: set for a control character and for all past ASCII.
  @inline(__always)
  private static func unusual(_ word: UInt64) -> UInt64 { word | ((word &- 0x2020_2020_2020_2020) & ~word) }

  /// Marks what is not common in XML: in UTF-8, controls, and what begins with EF.
  @inline(__always)
  private static func uncommon(_ text: Span<UInt8>, _ index: Int) -> SIMD2<UInt64> {
    let word = UTF8Words.load(text, index)
    let controls = (word &- SIMD2(repeating: 0x2020_2020_2020_2020)) & ~word
    return UTF8Words.uncommon(in: text, at: index) | UTF8Words.bytes(0xEF, in: word) | controls
  }

  /// Sets the state to that before a position, all before which is fine.
  private mutating func renew(_ text: Span<UInt8>, _ position: Int) {
    state = UTF8Automaton.boundary
    _ = step(text, UTF8Words.boundary(in: text, before: position)..<position)
  }

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
