internal import Registry

/// Takes a decision written in one cell apart: «Số 123/QĐ-UBND ngày 30/12/2022».
enum DecisionReader {
  /// The number before the date, without «Số», «QĐ số» and the «ngày» that leads to the date; nil if there is none.
  static func number(in text: String) -> String? {
    let characters = Array(text)
    let end = DateReader.find(in: text)?.range.lowerBound ?? characters.count
    // «Số:123» is «Số: 123».
    var number = String(characters[..<end]).replacing(":", with: ": ")[...]
    let key = { (word: Substring) in TextKey(String(word)) }
    while let last = number.split(whereSeparator: \.isWhitespace).last, leads.contains(key(last)) {
      number = number[..<last.startIndex]
      number = trimmed(number)
    }
    number = trimmed(number)
    while let first = number.split(whereSeparator: \.isWhitespace).first, titles.contains(key(first)),
      first.endIndex < number.endIndex
    {
      number = trimmed(number[first.endIndex...])
    }
    return number.contains(where: \.isNumber) ? String(number) : nil
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let last = text.last, last.isWhitespace || ",;(-".contains(last) { text.removeLast() }
    return text.drop { $0.isWhitespace || ":.".contains($0) }
  }

  private static let leads: Set<TextKey> = [TextKey("ngày"), TextKey("ngày,"), TextKey("ký"), TextKey("cấp")]
  private static let titles: Set<TextKey> = [
    TextKey("Số"), TextKey("Số:"), TextKey("QĐ"), TextKey("QĐ:"), TextKey("Quyết"), TextKey("định"),
  ]
}
