/// A text of the pool, as an index; 0 is the empty text.
///
/// Public for `SourceCell`.
public struct TextID: RawRepresentable, Hashable, Sendable {
  /// The index.
  public let rawValue: UInt32

  /// The text at an index.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Whether both are the same text: two ids never stand for one.
  @inlinable
  public static func == (left: TextID, right: TextID) -> Bool { left.rawValue == right.rawValue }

  package static let empty = TextID(rawValue: 0)
}

/// Every distinct text of a list, once, as UTF-8.
///
/// Lists repeat themselves: a register of 500,000 rows has a fraction of that in distinct texts. Values carry the
/// index, so that a row costs no `String`, and what is reckoned from a text is reckoned once.
package struct TextPool: Sendable {
  private var runs = BytePool()

  package init() {
    _ = runs.intern([UInt8]().span)
  }

  /// The text as a `String`, made anew each time: for what is asked of every row there is `withBytes`.
  package subscript(id: TextID) -> String {
    withBytes(of: id) { bytes in bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }
  }

  package var count: Int { runs.count }

  /// Hands the UTF-8 of a text to `body`.
  package func withBytes<Result>(of id: TextID, _ body: (Span<UInt8>) -> Result) -> Result {
    runs.withBytes(of: Int(id.rawValue), body)
  }

  /// What the text is matched by.
  package func key(of id: TextID) -> TextKey { withBytes(of: id) { TextKey(utf8: $0) } }

  /// The id of a text, entered if it is new.
  package mutating func intern(_ text: String) -> TextID {
    var text = text
    return text.withUTF8 { intern(utf8: $0.span) }
  }

  /// What the texts handed to `intern(utf8:hash:)` are found by.
  package func hash(of utf8: Span<UInt8>) -> UInt32 { runs.hash(of: utf8) }

  /// Fetches from memory where texts of these hashes will be looked for; see `BytePool.fetch`.
  package func fetch(_ hashes: [UInt32]) -> UInt64 { runs.fetch(hashes) }

  /// The id of a text whose hash is known.
  package mutating func intern(utf8: Span<UInt8>, hash: UInt32) -> TextID {
    TextID(rawValue: UInt32(runs.intern(utf8, hash: hash).id))
  }

  /// The id of a text given as UTF-8.
  ///
  /// Texts are the same only if their bytes are: `String` would take NFC and NFD for one, and texts are printed as
  /// received.
  package mutating func intern(utf8: Span<UInt8>) -> TextID { TextID(rawValue: UInt32(runs.intern(utf8).id)) }
}
