/// Decides how far bytes are characters that XML text may hold as they are: valid UTF-8, no control characters.
///
/// Stricter than XML 1.0 §2.2 in three places, which libxml2 then decides: CR, which a parser has to turn into LF, and
/// U+FFC0 to U+FFFF, where the two characters lie that XML does not allow. Pieces may end inside a character.
struct XMLCharacters {
  /// Whether a line feed was among the bytes so far.
  private(set) var sawLineFeed = false
  private var state = Self.boundary

  /// Between two characters, and after a byte that may not stand where it does: bit offsets into `transitions`.
  private static let boundary: UInt64 = 0
  private static let refused: UInt64 = 54

  /// Begins anew, between two characters.
  mutating func reset() { self = XMLCharacters() }

  /// The end of the bytes that are fine, from the beginning of a range: its end, or at most 31 before the first fault.
  mutating func advance(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index + 32 <= range.upperBound {
      let unusual =
        Self.unusual(text.eightBytes(at: index)) | Self.unusual(text.eightBytes(at: index + 8))
        | Self.unusual(text.eightBytes(at: index + 16)) | Self.unusual(text.eightBytes(at: index + 24))
      if state != Self.boundary || unusual & 0x8080_8080_8080_8080 != 0 {
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
    return state != Self.refused
  }

  /// For each byte the next states, six bits for each state, at the offset that is the state's own value.
  ///
  /// One load, one shift a byte and no branch. Unicode 16 §3.9, table 3-7.
  private static let transitions: InlineArray<256, UInt64> = InlineArray { byte in
    row(for: UInt8(byte))
  }

  private static func row(for byte: UInt8) -> UInt64 {
    // States by their next bytes: one, two or three of any kind, then those after E0, ED, EF, F0, F4.
    let (one, two, three): (UInt64, UInt64, UInt64) = (6, 12, 18)
    let (afterE0, afterED, afterEF, afterF0, afterF4): (UInt64, UInt64, UInt64, UInt64, UInt64) = (24, 30, 36, 42, 48)
    let start: UInt64 =
      switch byte {
      case 0x09, 0x0A, 0x20...0x7F: boundary
      case 0xC2...0xDF: one
      case 0xE0: afterE0
      case 0xED: afterED
      case 0xEF: afterEF
      case 0xE1...0xEE: two
      case 0xF0: afterF0
      case 0xF1...0xF3: three
      case 0xF4: afterF4
      default: refused
      }
    func next(_ state: UInt64, in allowed: ClosedRange<UInt8>) -> UInt64 { allowed.contains(byte) ? state : refused }
    var row = start | refused << refused
    row |= next(boundary, in: 0x80...0xBF) << one
    row |= next(one, in: 0x80...0xBF) << two
    row |= next(two, in: 0x80...0xBF) << three
    row |= next(one, in: 0xA0...0xBF) << afterE0
    row |= next(one, in: 0x80...0x9F) << afterED
    row |= next(one, in: 0x80...0xBE) << afterEF
    row |= next(two, in: 0x90...0xBF) << afterF0
    row |= next(two, in: 0x80...0x8F) << afterF4
    return row
  }
}
