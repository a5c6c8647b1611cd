package import Registry

/// Tells the marks that stand for the value above: «nt», «Như trên», «-nt-», «″».
package struct DittoMarks {
  private var isDittoText = TextMemo<Bool>()

  package init() {}

  /// Whether a cell says nothing but that it is as the one above.
  package mutating func isDitto(_ cell: SourceCell, _ texts: TextPool) -> Bool {
    guard cell.kind == .text else { return false }
    return isDittoText.value(of: cell.text) { Self.isDitto(texts[cell.text]) }
  }

  private static func isDitto(_ text: String) -> Bool {
    guard text.utf8.count <= 20 else { return false }
    let letters = text.filter { $0.isLetter || $0.isNumber }
    if letters.isEmpty {
      let signs = text.filter { !$0.isWhitespace && !"-–—.".contains($0) }
      return !signs.isEmpty && signs.allSatisfy { "\"″〃“”''’/".contains($0) }
    }
    return words.contains(TextKey(letters, spacing: .removed))
  }

  private static let words: Set<TextKey> = Set(
    ["nt", "như trên", "nhưtrên", "như dòng trên", "cùng trên", "ditto"].map { TextKey($0, spacing: .removed) })
}
