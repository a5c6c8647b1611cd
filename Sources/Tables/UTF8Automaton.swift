/// The valid sequences of UTF-8 as an automaton: one load and one shift a byte, and no branch to be guessed wrong.
///
/// A state is a bit offset; the next one is `row(for: byte) >> state & 63`. Unicode 16 §3.9, table 3-7.
package enum UTF8Automaton {
  /// Between two characters.
  package static let boundary: UInt64 = 0
  /// After a byte that may not stand where it does; no byte leads out of it.
  package static let refused: UInt64 = 54

  /// For a byte the next states, six bits for each state, at the offset that is the state's own value.
  ///
  /// - Parameters:
  ///   - byte: the byte read.
  ///   - allowsASCII: whether the byte, if it is ASCII, may stand for itself.
  ///   - highestAfterEF: 0xBF, or less to refuse the last characters of the first plane.
  /// - Returns: the row of the table that reading uses.
  package static func row(for byte: UInt8, allowsASCII: Bool, highestAfterEF: UInt8) -> UInt64 {
    // States by their next bytes: one, two or three of any kind, then those after E0, ED, EF, F0, F4.
    let (one, two, three): (UInt64, UInt64, UInt64) = (6, 12, 18)
    let (afterE0, afterED, afterEF, afterF0, afterF4): (UInt64, UInt64, UInt64, UInt64, UInt64) = (24, 30, 36, 42, 48)
    let start: UInt64 =
      switch byte {
      case 0x00...0x7F: allowsASCII ? boundary : refused
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
    row |= next(one, in: 0x80...highestAfterEF) << afterEF
    row |= next(two, in: 0x90...0xBF) << afterF0
    row |= next(two, in: 0x80...0x8F) << afterF4
    return row
  }
}

/// Where the last character begins that ends after `end`, or else `end`; what is before is valid.
package func characterBoundary(in text: Span<UInt8>, before end: Int) -> Int {
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
