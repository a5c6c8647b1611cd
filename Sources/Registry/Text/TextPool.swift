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
///
/// An open hash table of ids, because a dictionary would make a key of every text before it can be looked up: a long
/// list is several million look-ups.
package struct TextPool: Sendable {
  private var texts: [String] = [""]
  /// Of each text, so that a full look-up is needed only where all 32 bits are the same.
  private var hashes: [UInt32] = [0]
  /// Ids by hash, 0 where there is none; as many as a power of two, at most half of them taken.
  private var slots = [UInt32](repeating: 0, count: 1024)
  private let hash = TextHash()

  package init() {}

  package subscript(id: TextID) -> String { texts[Int(id.rawValue)] }

  package var count: Int { texts.count }

  /// The id of a text, entered if it is new.
  package mutating func intern(_ text: String) -> TextID {
    var text = text
    return text.withUTF8 { intern(utf8: $0.span) }
  }

  /// The id of a text given as UTF-8; invalid bytes become U+FFFD.
  ///
  /// Texts are the same only if their bytes are: `String` would take NFC and NFD for one, and texts are printed as
  /// received.
  package mutating func intern(utf8: Span<UInt8>) -> TextID {
    guard !utf8.isEmpty else { return .empty }
    let hash = hash.value(of: utf8)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let id = Int(slots[slot])
      if hashes[id] == hash, holds(id, utf8) { return TextID(rawValue: slots[slot]) }
      slot = (slot + 1) & mask
    }
    let id = TextID(rawValue: UInt32(texts.count))
    texts.append(utf8.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
    hashes.append(hash)
    slots[slot] = id.rawValue
    if texts.count * 2 > slots.count { grow() }
    return id
  }

  private func holds(_ id: Int, _ utf8: Span<UInt8>) -> Bool {
    let text = texts[id].utf8.span
    guard text.count == utf8.count else { return false }
    for index in utf8.indices where text[index] != utf8[index] { return false }
    return true
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: slots.count * 4)
    let mask = larger.count - 1
    for id in 1..<texts.count {
      var slot = Int(hashes[id]) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = UInt32(id)
    }
    slots = larger
  }
}
