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
  private var ids: [[UInt8]: TextID] = [[]: .empty]

  package init() {}

  package subscript(id: TextID) -> String { texts[Int(id.rawValue)] }

  package var count: Int { texts.count }

  /// The id of a text, entered if it is new.
  ///
  /// Texts are the same only if their bytes are: `String` would take NFC and NFD for one, and texts are printed as
  /// received.
  package mutating func intern(_ text: String) -> TextID { intern(utf8: Array(text.utf8)) }

  /// The id of a text given as UTF-8; invalid bytes become U+FFFD.
  package mutating func intern(utf8: [UInt8]) -> TextID {
    if let id = ids[utf8] { return id }
    let id = TextID(rawValue: UInt32(texts.count))
    texts.append(String(decoding: utf8, as: UTF8.self))
    ids[utf8] = id
    return id
  }
}
