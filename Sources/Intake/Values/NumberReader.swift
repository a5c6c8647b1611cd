internal import Registry

/// Reads numbers, scores and stars as lists write them.
enum NumberReader {
  /// A numbering: `7`, `07`, `7.`; nil for anything else.
  ///
  /// Asked of every row, and every row has another one: it is read from the bytes.
  static func ordinal(_ text: Span<UInt8>) -> Int? {
    var value: Int?
    var isEnded = false
    for index in text.indices {
      switch text[index] {
      case 0x30...0x39 where !isEnded:
        let (tenfold, overflow) = (value ?? 0).multipliedReportingOverflow(by: 10)
        let (sum, sumOverflow) = tenfold.addingReportingOverflow(Int(text[index] - 0x30))
        guard !overflow, !sumOverflow else { return nil }
        value = sum
      case UInt8(ascii: ".") where !isEnded: isEnded = true
      case 0x20, 0x09...0x0D: break
      // What spaces past ASCII begin with; what follows a figure is seldom one.
      case 0xC2, 0xE2, 0xE3:
        let text = text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        let core = text.filter { !$0.isWhitespace }
        return core.utf8.count < text.utf8.count ? ordinal(core) : nil
      default: return nil
      }
    }
    return value
  }

  /// The same of a text at hand.
  static func ordinal(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { ordinal($0.span) }
  }

  /// A score with a decimal point or comma, «79,4 điểm» and «79,4/100» too; nil for anything else.
  static func score(_ text: String) -> Double? {
    let key = TextKey(text)
    var core = String(decoding: key.bytes, as: UTF8.self)
    if key.bytes.count > pointsWord.count, key.bytes.suffix(pointsWord.count).elementsEqual(pointsWord) {
      core = String(decoding: key.bytes.dropLast(pointsWord.count), as: UTF8.self)
    }
    if core.hasSuffix("/100") { core.removeLast("/100".count) }
    let digits = core.filter { !$0.isWhitespace }.map { $0 == "," ? "." : $0 }
    guard digits.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }) else { return nil }
    return Double(String(digits))
  }

  /// A number of stars: 3, «3 sao», «3sao», «★★★», «***», «Ba sao», «Hạng 4»; nil for anything else.
  static func stars(_ text: String) -> Int? {
    // U+FE0F asks for a coloured star.
    let text = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{FE0F}" }))
    let signs = text.filter { !$0.isWhitespace }
    guard !signs.isEmpty else { return nil }
    if signs.allSatisfy({ "★⭐*✩☆".contains($0) }) { return signs.count { "★⭐*".contains($0) } }
    let words = text.split { $0.isWhitespace || "():;,-".contains($0) }.map(String.init)
    for (index, word) in words.enumerated() {
      let key = TextKey(word)
      let isCounted = index + 1 < words.count && starWords.contains(TextKey(words[index + 1]))
      let isRanked = index > 0 && rankWords.contains(TextKey(words[index - 1]))
      if let number = Int(word), isCounted || isRanked || words.count == 1 { return number }
      if let number = spelled[key], isCounted { return number }
      let digits = word.prefix { ("0"..."9").contains($0) }
      if !digits.isEmpty, starWords.contains(TextKey(String(word.dropFirst(digits.count)))) { return Int(digits) }
    }
    if words.count == 1, let number = Double(words[0]), number == number.rounded() { return Int(exactly: number) }
    return nil
  }

  private static let pointsWord = TextKey("điểm").bytes
  private static let starWords: Set<TextKey> = [
    TextKey("sao"), TextKey("*"), TextKey("★"), TextKey("⭐"), TextKey("star"), TextKey("stars"),
  ]
  private static let rankWords: Set<TextKey> = [TextKey("hạng"), TextKey("sao")]
  private static let spelled: [TextKey: Int] = [
    TextKey("một"): 1, TextKey("hai"): 2, TextKey("ba"): 3, TextKey("bốn"): 4, TextKey("năm"): 5,
  ]
}
