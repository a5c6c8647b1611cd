package import Registry

/// Tells the marks that stand for the value above: «nt», «Như trên», «-nt-», «″».
package struct DittoMarks {
  private var isDittoText = TextMemo<Bool>()

  package init() {}

  /// Whether a cell says nothing but that it is as the one above.
  package mutating func isDitto(_ cell: SourceCell, _ texts: TextPool) -> Bool {
    guard cell.kind == .text else { return false }
    return isDittoText.value(of: cell.text) {
      texts.withBytes(of: cell.text, Self.mayBeDitto) && Self.isDitto(texts[cell.text])
    }
  }

  /// Whether a text is short and begins as a mark does: asked of every distinct text of a list.
  private static func mayBeDitto(_ text: Span<UInt8>) -> Bool {
    guard text.count <= longest, !text.isEmpty else { return false }
    let second = text.count > 1 ? text[1] | 0x20 : 0
    switch text[0] | 0x20 {
    case UInt8(ascii: "n"): return [UInt8(ascii: "t"), UInt8(ascii: "h"), UInt8(ascii: "."), 0x20].contains(second)
    case UInt8(ascii: "c"): return second == UInt8(ascii: "u") || second >= 0x80
    case UInt8(ascii: "d"): return second == UInt8(ascii: "i")
    case 0x30...0x39, 0x61...0x7A: return false
    default: return true
    }
  }

  private static func isDitto(_ text: String) -> Bool {
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
