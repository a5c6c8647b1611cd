internal import Registry

/// Reads numbers, scores and stars as lists write them.
enum NumberReader {
  /// A numbering: `7`, `07`, `7.`; nil for anything else.
  static func ordinal(_ text: String) -> Int? {
    let core = text.filter { !$0.isWhitespace }
    return Int(core.hasSuffix(".") ? String(core.dropLast()) : core)
  }

  /// A score with a decimal point or comma, «79,4 điểm» too; nil for anything else.
  static func score(_ text: String) -> Double? {
    let key = TextKey(text)
    var core = String(decoding: key.bytes, as: UTF8.self)
    if key.bytes.count > pointsWord.count, key.bytes.suffix(pointsWord.count).elementsEqual(pointsWord) {
      core = String(decoding: key.bytes.dropLast(pointsWord.count), as: UTF8.self)
    }
    let digits = core.filter { !$0.isWhitespace }.map { $0 == "," ? "." : $0 }
    guard digits.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }) else { return nil }
    return Double(String(digits))
  }

  /// A number of stars: 3, «3 sao», «★★★», «***», «Ba sao», «Hạng 4 sao»; nil for anything else.
  static func stars(_ text: String) -> Int? {
    let signs = text.filter { !$0.isWhitespace }
    guard !signs.isEmpty else { return nil }
    if signs.allSatisfy({ "★⭐*✩☆".contains($0) }) { return signs.count { "★⭐*".contains($0) } }
    let words = text.split { $0.isWhitespace || "():;,-".contains($0) }.map(String.init)
    for (index, word) in words.enumerated() {
      let key = TextKey(word)
      let isCounted = index + 1 < words.count && TextKey(words[index + 1]) == starWord
      if let number = Int(word), isCounted || words.count == 1 { return number }
      if let number = spelled[key], isCounted { return number }
      if word.count == 2, word.hasSuffix("*") || word.hasSuffix("★"), let number = Int(word.dropLast()) {
        return number
      }
    }
    if words.count == 1, let number = Double(words[0]), number == number.rounded() { return Int(exactly: number) }
    return nil
  }

  private static let pointsWord = TextKey("điểm").bytes
  private static let starWord = TextKey("sao")
  private static let spelled: [TextKey: Int] = [
    TextKey("một"): 1, TextKey("hai"): 2, TextKey("ba"): 3, TextKey("bốn"): 4, TextKey("năm"): 5,
  ]
}
