package import Registry

/// Tells the marks that stand for the value above: «nt», «Như trên», «-nt-», «″».
package struct DittoMarks: Sendable {
  /// The texts that are such marks: few, if any.
  private let marks: Set<TextID>

  /// - Complexity: a look at every distinct text.
  package init(_ texts: TextPool) {
    marks = Set(
      (0..<texts.count).lazy.map { TextID(rawValue: UInt32($0)) }
        .filter { texts.withBytes(of: $0, Self.mayBeDitto) && texts.withBytes(of: $0, Self.isDitto) })
  }

  /// Whether a text is short and begins as a mark does, which few texts do.
  private static func mayBeDitto(_ text: Span<UInt8>) -> Bool {
    guard (1...longest) ~= text.count else { return false }
    return switch text[0] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): false
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      "ncd".utf8.contains(text[0] | 0x20)
    // Letters past ASCII that Vietnamese has.
    case 0xC3...0xC6, 0xE1: false
    default: true
    }
  }

  /// Whether a cell says nothing but that it is as the one above.
  package func isDitto(_ cell: SourceCell) -> Bool { !marks.isEmpty && cell.kind == .text && marks.contains(cell.text) }

  private static func isDitto(_ bytes: Span<UInt8>) -> Bool {
    let key = TextKey(utf8: bytes, spacing: .removed)
    // Past ASCII the key holds letters of other scripts and signs alike.
    if (0x61...0x7A).contains(bytes[0] | 0x20), key.bytes.allSatisfy({ $0 < 0x80 }) {
      return words.contains(key.withoutSigns)
    }
    let text = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    let letters = text.filter { $0.isLetter || $0.isNumber }
    if letters.isEmpty {
      let signs = text.filter { !$0.isWhitespace && !"-–—.".contains($0) }
      return !signs.isEmpty && signs.allSatisfy { "\"″〃“”''’/".contains($0) }
    }
    return words.contains(TextKey(letters, spacing: .removed))
  }

  /// Bytes of the longest mark, with room for signs around it.
  private static let longest = 24

  private static let words: Set<TextKey> = Set(
    ["nt", "như trên", "nhưtrên", "như dòng trên", "cùng trên", "ditto"].map { TextKey($0, spacing: .removed) })
}
