/// A text of the pool, as an index; 0 is the empty text.
package struct TextID: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let empty = TextID(rawValue: 0)
}

/// Every distinct text of a list, once.
///
/// Lists repeat themselves: a register of 500,000 rows has a fraction of that in distinct texts. Values carry the
/// index, so that a row costs no `String`, and what is reckoned from a text is reckoned once.
package struct TextPool: Sendable {
  package private(set) var texts: [String] = [""]
  /// Open addressing with linear probing, a power of two of slots, at most half of them taken: the id of a text, or 0.
  private var slots = [UInt32](repeating: 0, count: 64)
  /// The hash of the text in each slot, so that few texts are compared and none is hashed again when the table grows.
  private var hashes = [UInt64](repeating: 0, count: 64)
  /// Differs from run to run, so that no file can be made whose texts all meet in one slot; ids do not depend on it.
  private let seed = UInt64.random(in: .min ... .max)

  package init() {}

  package subscript(id: TextID) -> String { texts[Int(id.rawValue)] }

  package var count: Int { texts.count }

  /// The id of a text, entered if it is new.
  ///
  /// Texts are the same only if their bytes are: `String` would take NFC and NFD for one, and texts are printed as
  /// received.
  package mutating func intern(_ text: String) -> TextID {
    var text = text
    return text.withUTF8 { intern(utf8: $0.span) }
  }

  /// The id of a text given as UTF-8; invalid bytes become U+FFFD.
  package mutating func intern(utf8: Span<UInt8>) -> TextID {
    guard !utf8.isEmpty else { return .empty }
    let hash = hash(of: utf8)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if hashes[slot] == hash, isText(slots[slot], utf8) { return TextID(rawValue: slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let id = UInt32(texts.count)
    texts.append(utf8.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
    slots[slot] = id
    hashes[slot] = hash
    if texts.count * 2 > slots.count { grow() }
    return TextID(rawValue: id)
  }

  private func isText(_ id: UInt32, _ utf8: Span<UInt8>) -> Bool {
    let text = texts[Int(id)].utf8.span
    guard text.count == utf8.count else { return false }
    for index in text.indices where text[index] != utf8[index] { return false }
    return true
  }

  private mutating func grow() {
    let old = zip(slots, hashes).filter { $0.0 != 0 }
    let count = slots.count * 4
    slots = [UInt32](repeating: 0, count: count)
    hashes = [UInt64](repeating: 0, count: count)
    for (id, hash) in old {
      var slot = Int(truncatingIfNeeded: hash) & (count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = id
      hashes[slot] = hash
    }
  }

  /// Eight bytes at a time through a full-width product, whose halves are folded.
  private func hash(of utf8: Span<UInt8>) -> UInt64 {
    let bytes = utf8.bytes
    var hash = seed ^ UInt64(truncatingIfNeeded: utf8.count)
    var index = 0
    while index + 8 <= utf8.count {
      hash = mixed(hash, bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < utf8.count {
      rest = rest << 8 | UInt64(utf8[index])
      index += 1
    }
    return mixed(mixed(hash, rest), seed)
  }

  private func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
