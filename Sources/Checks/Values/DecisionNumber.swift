internal import Registry

/// Tells the numbers of decisions from other texts.
enum DecisionNumber {
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
