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

  /// The end of the bytes that are fine, from the beginning of a range: its end, or at most 63 before the first fault.
  mutating func advance(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index + 64 <= range.upperBound {
      // The first bytes go on from what another block ended with; only the automaton knows.
      let isFirst = index == range.lowerBound
      let end = isFirst ? index : commonEnd(in: text, index..<range.upperBound, lowest: 0x20, beyond: 0xEF)
      if end > index {
        index = end
        renew(text, index)
      } else {
        guard step(text, index..<index + 64) else { return index }
        index += 64
      }
    }
    return step(text, index..<range.upperBound) ? range.upperBound : index
  }

  /// Sets the state to that before a position, all before which is fine.
  private mutating func renew(_ text: Span<UInt8>, _ position: Int) {
    state = UTF8Automaton.boundary
    _ = step(text, characterBoundary(in: text, before: position)..<position)
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
