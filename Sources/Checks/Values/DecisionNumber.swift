internal import Registry

/// Tells the numbers of decisions from other texts.
enum DecisionNumber {
  /// Whether a text is nothing but digits, a slash and the letters of a kind of document, as `123/QĐ-UBND`: nearly all are.
  static func isPlain(_ text: Span<UInt8>) -> Bool {
    var index = 0
    var value = 0
    while index < text.count, case let digit = text[index] &- UInt8(ascii: "0"), digit < 10 {
      value = min(value * 10 + Int(digit), 100_000)
      index += 1
    }
    guard (1...5).contains(index), value > 0, index + 1 < text.count, text[index] == UInt8(ascii: "/") else {
      return false
    }
    index += 1
    guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(text[index]) else { return false }
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"): index += 1
      case 0xC4 where index + 1 < text.count && text[index + 1] == 0x90: index += 2  // Đ
      default: return false
      }
    }
    return true
  }

  /// Whether a text begins with the number of a document; what stands behind it is not asked.
  static func isOne(_ text: String) -> Bool {
    let words = text.split { $0.isWhitespace || ";,:()".contains($0) }
    guard let place = words.firstIndex(where: { $0.contains(where: isDigit) }),
      words[..<place].allSatisfy({ leads.contains(TextKey(String($0))) })
    else { return false }
    var word = words[place]
    let lead = word.prefix { !isDigit($0) }
    if !lead.isEmpty {
      guard leads.contains(TextKey(String(lead))) else { return false }
      word = word.dropFirst(lead.count)
    }
    let digits = word.prefix(while: isDigit)
    var rest = word.dropFirst(digits.count)
    if let letter = rest.first, letter.isLetter { rest = rest.dropFirst() }
    guard digits.count <= 5, digits.contains(where: { $0 != "0" }) else { return false }
    guard let joint = rest.first else { return true }
    let symbol = rest.dropFirst()
    guard "/-.–_".contains(joint), symbol.contains(where: { $0.isLetter || isDigit($0) }) else { return false }
    // 30/12/2022 is a date.
    return symbol.contains(where: \.isLetter) || symbol.count(where: { !isDigit($0) }) == 0
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static let leads = Set(
    [
      "Số", "QĐ", "QD", "Quyết", "định", "QĐ-UBND", "QĐ-UB", "UBND", "QĐ số", "QĐ.", "Số.", "No.", "No", "của", "tỉnh",
      "huyện", "QĐ-", "Số-",
    ].map { TextKey($0) })
}
