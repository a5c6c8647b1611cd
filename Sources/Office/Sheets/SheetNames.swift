/// Names for the sheets of a workbook: those that spreadsheet programs take, each once.
///
/// At most 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at an end, and not «History», which Excel keeps for itself.
struct SheetNames {
  private static let most = 31
  private var taken: Set<String> = []

  init() {}

  /// A name as near to the one wanted as may be.
  mutating func take(_ wanted: String) -> String {
    let allowed = SheetWriter.clean(wanted).map { "[]:*?/\\\n\u{FFFD}".contains($0) ? " " : $0 }
    let words = String(allowed).split(separator: " ").joined(separator: " ")
    let trimmed = Self.trimmed(words)
    let base = trimmed.isEmpty || trimmed.lowercased() == "history" ? "Sheet" : trimmed
    var name = Self.cut(base, to: Self.most)
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let end = " (\(number))"
      name = Self.cut(base, to: Self.most - end.utf16.count) + end
      number += 1
    }
    return name
  }

  private static func trimmed(_ text: String) -> String {
    let isEdge = { (letter: Character) in letter == "'" || letter == " " }
    return String(text.drop(while: isEdge).reversed().drop(while: isEdge).reversed())
  }

  private static func cut(_ text: String, to most: Int) -> String {
    guard text.utf16.count > most else { return text }
    var kept = ""
    for letter in text {
      guard kept.utf16.count + String(letter).utf16.count <= most - 1 else { break }
      kept.append(letter)
    }
    return trimmed(kept) + "…"
  }
}
