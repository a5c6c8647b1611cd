/// Vietnamese alphabetical order: a ă â … d đ … o ô ơ … u ư, then tones (ngang, huyền, hỏi, ngã, sắc, nặng).
///
/// Letters of the whole text are compared first, tones only where the letters are the same, as CLDR has it; numbers
/// by their value, so that «Bản 2» stands before «Bản 10». Texts that differ in nothing of that are ordered by their
/// bytes, so that the order never depends on anything else.
package struct CollationKey: Hashable, Comparable, Sendable {
  private let letters: [UInt16]
  private let tones: [UInt8]
  private let bytes: [UInt8]

  package init(_ text: String) {
    let folded = TextKey(text).bytes
    var letters: [UInt16] = []
    var tones: [UInt8] = []
    var digits: [UInt8] = []
    func flushDigits() {
      let significant = digits.drop { $0 == UInt8(ascii: "0") }
      guard !digits.isEmpty else { return }
      // A number sorts by its length, then by its digits; both below every letter.
      letters.append(0x100 + UInt16(min(significant.count, 0xFF)))
      letters.append(contentsOf: significant.map { UInt16($0) })
      digits.removeAll()
    }
    for byte in folded {
      switch byte {
      // A tone without a letter before it, from a torn text, weighs nothing.
      case 0x01...0x05: if !tones.isEmpty { tones[tones.count - 1] = byte }
      case 0x30...0x39: digits.append(byte)
      default:
        flushDigits()
        letters.append(Self.rank(of: byte))
        tones.append(0)
      }
    }
    flushDigits()
    self.letters = letters
    self.tones = tones
    bytes = Array(text.utf8)
  }

  package static func < (left: CollationKey, right: CollationKey) -> Bool {
    if left.letters != right.letters { return left.letters.lexicographicallyPrecedes(right.letters) }
    if left.tones != right.tones { return left.tones.lexicographicallyPrecedes(right.tones) }
    return left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  private static func rank(of byte: UInt8) -> UInt16 {
    switch byte {
    case 0x61...0x7A: 0x200 + UInt16(byte - 0x61) * 4
    case UInt8(ascii: "W"): 0x200 + 1
    case UInt8(ascii: "A"): 0x200 + 2
    case UInt8(ascii: "D"): 0x200 + 3 * 4 + 1
    case UInt8(ascii: "E"): 0x200 + 4 * 4 + 1
    case UInt8(ascii: "O"): 0x200 + 14 * 4 + 1
    case UInt8(ascii: "P"): 0x200 + 14 * 4 + 2
    case UInt8(ascii: "U"): 0x200 + 20 * 4 + 1
    case 0x80...0xFF: 0x300 + UInt16(byte)
    default: UInt16(byte)
    }
  }
}
