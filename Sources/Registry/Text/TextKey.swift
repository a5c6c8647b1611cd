/// What texts are matched by: equal for every way of writing the same words, different for different words.
///
/// NFC, NFD and half-composed letters, upper and lower case, runs of any spaces, and the place of the tone in its
/// vowels (hoà = hòa, Uỷ = Ủy) make no difference; tones and letters do (má ≠ mà, d ≠ đ).
///
/// The key is ASCII for Vietnamese text, so that comparing and hashing it are as fast as they get: marked letters
/// become capitals, which no folded text has (ă W, â A, ê E, ô O, ơ P, ư U, đ D), and a tone becomes a control
/// character after the vowels it stands on.
package struct TextKey: Hashable, Sendable {
  /// Whether words stay apart.
  package enum Spacing: Sendable {
    /// Runs of spaces count as one, spaces at the ends not at all.
    case folded
    /// Spaces do not count: letters torn from their words («sả n phẩ m») find back.
    case removed
  }

  package let bytes: [UInt8]

  package init(_ text: String, spacing: Spacing = .folded) {
    var text = text
    bytes = text.withUTF8 { TextFolder.fold($0.span, spacing: spacing) }
  }

  /// The key of a text given as UTF-8.
  package init(utf8 text: Span<UInt8>, spacing: Spacing = .folded) {
    bytes = TextFolder.fold(text, spacing: spacing)
  }

  /// Takes bytes that are a key's, or parts of keys put together.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Hashes all bytes at once: as an array, each would be hashed by itself.
  package func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }

  package var isEmpty: Bool { bytes.isEmpty }

  package func hasPrefix(_ other: TextKey) -> Bool {
    let (own, prefix) = (bytes, other.bytes)
    guard prefix.count <= own.count else { return false }
    for index in prefix.indices where own[index] != prefix[index] { return false }
    return true
  }

  /// Whether the key begins with whole words: the prefix, then its end or a character that is no letter.
  ///
  /// A prefix that ends with a dot («X.») is whole whatever follows it.
  package func hasWordPrefix(_ other: TextKey) -> Bool {
    guard hasPrefix(other) else { return false }
    return bytes.count == other.bytes.count || !Self.isLetter(bytes[other.bytes.count])
      || !Self.isLetter(other.bytes.last ?? 0)
  }

  /// Whether whole words stand at a place: what is before and behind them is no part of a word.
  ///
  /// Signs that are no letters («&») stand between spaces.
  package func hasWords(_ other: TextKey, at start: Int) -> Bool {
    let end = start + other.bytes.count
    guard let first = other.bytes.first, end <= bytes.count, bytes[start..<end].elementsEqual(other.bytes) else {
      return false
    }
    let isEdge: (UInt8) -> Bool =
      Self.isLetter(first) || Self.isDigit(first) ? { !Self.isLetter($0) && !Self.isDigit($0) } : { $0 == 0x20 }
    return (start == 0 || isEdge(bytes[start - 1])) && (end == bytes.count || isEdge(bytes[end]))
  }

  /// Whether the words of `other` stand anywhere in the key.
  package func containsWords(_ other: TextKey) -> Bool {
    let (needle, count) = (other.bytes, bytes.count)
    guard !needle.isEmpty, needle.count <= count else { return false }
    for start in 0...(count - needle.count)
    where (start == 0 || !Self.isLetter(bytes[start - 1])) && bytes[start...].starts(with: needle) {
      let end = start + needle.count
      if end == count || !Self.isLetter(bytes[end]) { return true }
    }
    return false
  }

  /// The key without a prefix of that many bytes and the spaces and dashes after it.
  package func dropping(prefix count: Int) -> TextKey {
    TextKey(bytes: Array(bytes.dropFirst(count).drop { !Self.isLetter($0) && !Self.isDigit($0) }))
  }

  /// The key with other words in front instead of its first bytes, and of what stands between them and the next word.
  package func replacing(prefix count: Int, with words: TextKey) -> TextKey {
    let rest = dropping(prefix: count)
    return rest.isEmpty ? words : TextKey(bytes: words.bytes + [0x20] + rest.bytes)
  }

  /// The key from its second word on.
  package func droppingWord() -> TextKey {
    let rest = bytes.drop { Self.isLetter($0) || Self.isDigit($0) }
    return TextKey(bytes: Array(rest.drop { !Self.isLetter($0) && !Self.isDigit($0) }))
  }

  /// The key without what is no part of a word.
  package var withoutSigns: TextKey { TextKey(bytes: bytes.filter(Self.isInWord)) }

  /// A letter, a tone, or part of a letter of another script.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x01...0x05, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    default: false
    }
  }

  /// Whether a byte is part of a word: a letter or a digit.
  static func isInWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
