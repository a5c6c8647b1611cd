internal import Registry

/// Takes a heading's name out of its words: «Huyện Tam Đường gồm có: 11 sản phẩm …» is of «Huyện Tam Đường».
enum HeadingName {
  /// The words up to the counts, without the colon, bracket or words that lead to them.
  ///
  /// - Parameters:
  ///   - words: the heading without its numbering.
  ///   - firstAt: how many characters stand before the first count.
  ///   - isUnit: whether it names a unit; then the name ends at a colon («Huyện E: mười sản phẩm»).
  /// - Returns: the name as received.
  static func name(in words: String, before firstAt: Int?, isUnit: Bool) -> String {
    let characters = CharacterRow(words)
    var end = firstAt ?? characters.count
    if isUnit { end = (0..<end).first { characters.ascii(at: $0) == UInt8(ascii: ":") } ?? end }
    while true {
      while end > 0, leadsOn(characters, end - 1) { end -= 1 }
      guard firstAt != nil, let lead = leads.first(where: { isLead($0, characters, end) }) else {
        return characters.text(0..<end)
      }
      end -= lead.length
    }
  }

  /// Whether a character ends no name.
  private static func leadsOn(_ characters: CharacterRow, _ index: Int) -> Bool {
    switch characters[index] {
    case .space: true
    case .sign: signs.contains(characters.text(index..<index + 1))
    default: false
    }
  }

  /// Whether a lead stands as a word of its own before an end, behind other words.
  private static func isLead(_ lead: Lead, _ characters: CharacterRow, _ end: Int) -> Bool {
    guard end > lead.length, characters[end - lead.length - 1] != .letter else { return false }
    return characters.key(end - lead.length..<end) == lead.key
  }

  private struct Lead {
    let key: TextKey
    /// In characters.
    let length: Int
  }

  private static let leads = ["gồm có", "gồm", "có", "với", "tổng số", "tổng cộng", "tổng", "trong đó"].map {
    Lead(key: TextKey($0), length: $0.count)
  }
  private static let signs: Set<String> = [":", "(", "-", "–", ";", ","]
}
