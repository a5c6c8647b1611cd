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
    var name = firstAt.map { words.prefix($0) } ?? words[...]
    if isUnit { name = name.prefix { $0 != ":" } }
    while true {
      while let last = name.last, last.isWhitespace || ":(-–;,".contains(last) { name.removeLast() }
      guard firstAt != nil, let lead = leads.first(where: { hasLead($0, name) }) else { return String(name) }
      name = name.dropLast(lead.count)
    }
  }

  private static func hasLead(_ lead: String, _ name: Substring) -> Bool {
    guard name.count > lead.count, TextKey(String(name.suffix(lead.count))) == TextKey(lead) else { return false }
    return name.dropLast(lead.count).last?.isLetter == false
  }

  private static let leads = ["gồm có", "gồm", "có", "với", "tổng số", "tổng cộng", "tổng", "trong đó"]
}
