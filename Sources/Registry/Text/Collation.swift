/// The order of Vietnamese dictionaries: syllable by syllable, of a syllable first the letters (a ă â … d đ … o ô ơ … u
/// ư), then the tone (ngang, huyền, hỏi, ngã, sắc, nặng).
///
/// So «Tà Tổng» stands before «Tả Lèng», as all that begins with «tà» stands before all that begins with «tả». Numbers
/// are ordered by their value, so that «Bản 2» stands before «Bản 10». Texts that differ in nothing of that are ordered
/// by their bytes, so that the order never depends on anything else.
package struct CollationKey: Hashable, Comparable, Sendable {
  private let weights: [UInt16]
  private let bytes: [UInt8]

  package init(_ text: String) {
    let key = TextKey(text).bytes
    var weights = Weights(room: 2 * key.count)
    for byte in key { weights.take(byte) }
    weights.endWord()
    self.weights = weights.all
    bytes = Array(text.utf8)
  }

  package static func < (left: CollationKey, right: CollationKey) -> Bool {
    if left.weights != right.weights { return left.weights.lexicographicallyPrecedes(right.weights) }
    return left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

/// What texts are compared by: of a syllable its letters, an end below every letter, the tones of its letters; of a
/// number its length and its digits; anything else as it stands.
private struct Weights {
  private(set) var all: [UInt16] = []
  private var tones: [UInt16] = []
  private var digits: [UInt8] = []

  /// With room for so many weights.
  init(room: Int) { all.reserveCapacity(room) }

  /// Takes a byte of a `TextKey`.
  mutating func take(_ byte: UInt8) {
    switch byte {
    // A tone without a letter before it, from a torn text, weighs nothing.
    case 0x01...0x05: if !tones.isEmpty { tones[tones.count - 1] = UInt16(byte) }
    case 0x30...0x39:
      endSyllable()
      digits.append(byte)
    case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF:
      endNumber()
      all.append(Self.rank(of: byte))
      tones.append(0)
    default:
      endWord()
      all.append(UInt16(byte))
    }
  }

  mutating func endWord() {
    endSyllable()
    endNumber()
  }

  private mutating func endSyllable() {
    guard !tones.isEmpty else { return }
    all.append(0)
    all += tones
    tones.removeAll(keepingCapacity: true)
  }

  private mutating func endNumber() {
    guard !digits.isEmpty else { return }
    // A number sorts by its length, then by its digits; both below every letter.
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    all.append(0x100 + UInt16(min(significant.count, 0xFF)))
    all += significant.map { UInt16($0) }
    digits.removeAll(keepingCapacity: true)
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
