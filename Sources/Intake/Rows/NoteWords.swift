internal import Registry

/// Recognises remarks and signature blocks by how they begin.
struct NoteWords {
  private let words: [TextKey]

  init(_ profile: Profile) { words = profile.noteWords.map { TextKey($0) } }

  /// Whether a row begins like a remark: with a word for one, a sign of its own, or a place and a day to sign at
  /// («Lai Châu, ngày … tháng … năm 2023»).
  func isNote(_ cells: ArraySlice<SourceCell>, _ texts: TextPool) -> Bool {
    guard let first = cells.first, first.kind == .text else { return false }
    let key = texts.key(of: first.text).dropping(prefix: 0)
    if words.contains(where: { key.hasWordPrefix($0) }) { return true }
    return cells.count <= 2 && cells.contains { isPlaceAndDay(texts[$0.text]) }
  }

  /// «Lai Châu, ngày 15 tháng 4 năm 2023», the day left out or not.
  private func isPlaceAndDay(_ text: String) -> Bool {
    guard text.utf8.count < 120, let comma = text.utf8.firstIndex(of: UInt8(ascii: ",")) else { return false }
    let rest = TextKey(String(text[comma...].dropFirst()))
    return rest.hasWordPrefix(Self.dayWord) && rest.containsWords(Self.monthWord)
      && !text[..<comma].contains(where: \.isNumber)
  }

  private static let dayWord = TextKey("ngày")
  private static let monthWord = TextKey("tháng")
}
