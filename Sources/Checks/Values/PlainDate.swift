internal import Registry

/// Tells a text that is a date and nothing else from one that says more.
enum PlainDate {
  /// Whether nothing is lost where a text becomes the day that was read in it.
  static func isOne(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter }
    guard words.allSatisfy({ leads.contains(TextKey(String($0))) }) else { return false }
    let numbers = text.split { !$0.isNumber }
    return numbers.count == 3
      && text.allSatisfy { $0.isLetter || $0.isNumber || $0.isWhitespace || "/.-,".contains($0) }
  }

  private static let leads: Set<TextKey> = [TextKey("ngày"), TextKey("tháng"), TextKey("năm")]
}
