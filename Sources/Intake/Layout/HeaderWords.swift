internal import Registry

/// Recognises the fields of a list by the texts of its header.
struct HeaderWords {
  /// A header text that was recognised.
  struct Match: Equatable {
    let field: Field
    /// How much of the header text, without what it adds in brackets, the known words are, 0 to 1.
    let coverage: Double
    /// Whether the known words stand first.
    let isPrefix: Bool
    /// The profile's words.
    let word: String

    /// Whether the words are most of the header text.
    var isSure: Bool { coverage >= 0.5 }

    /// Whether words that are only part of a header text name a column all the same.
    ///
    /// «Tên sản phẩm đăng ký tham gia» does; «Chế độ xã hội» is no commune, nor is «Tên huyện/Tên sản phẩm» a district.
    /// What figures and dates stand in is looked at later.
    var isTrusted: Bool {
      switch field {
      case .commune, .district, .province, .note: isPrefix
      default: true
      }
    }

    /// Of two columns for one field, the one with the higher rank has it.
    var rank: Double { coverage + (isPrefix ? 1 : 0) }
  }

  private struct Word {
    let key: TextKey
    /// Nil for texts that hold no field though they contain words of one.
    let field: Field?
    let text: String
  }

  /// By the first byte of their keys, longest first.
  private let words: [UInt8: [Word]]
  private let keys: Set<TextKey>
  /// The header texts of the programme's own columns, which have no meaning, and the place of each in the profile.
  private let extras: [TextKey: Int]
  /// The first letters of all words, small, so that most other texts need not be folded.
  private let initials: Set<UInt8>
  private let counts: CountGrammar

  init(_ profile: Profile, _ counts: CountGrammar) {
    let known = profile.columns.flatMap { column in
      column.headers.map { Word(key: TextKey($0), field: column.field, text: $0) }
    }
    let all = known + profile.otherColumns.map { Word(key: TextKey($0), field: nil, text: $0) }
    words = Dictionary(grouping: all.sorted { $0.key.bytes.count > $1.key.bytes.count }) { $0.key.bytes.first ?? 0 }
    extras = Dictionary(
      profile.extraColumns.enumerated().flatMap { index, extra in extra.headers.map { (TextKey($0), index) } },
      uniquingKeysWith: { first, _ in first })
    keys = Set(known.map(\.key)).union(extras.keys)
    let headers = profile.columns.flatMap(\.headers) + profile.extraColumns.flatMap(\.headers)
    initials = Set(headers.compactMap { $0.utf8.first.map { $0 | 0x20 } })
    self.counts = counts
  }

  /// Which column of the programme's own a header text is that of, by itself or behind one of those above it.
  func extra(_ own: String, under groups: [String]) -> Int? {
    guard !extras.isEmpty else { return nil }
    return extras[TextKey(own)]
      ?? groups.lazy.compactMap { extras[TextKey("\($0) \(own)")] ?? extras[TextKey(Self.full(own, under: $0))] }.first
  }

  /// A header text and the one above it, as they are said together.
  static func full(_ own: String, under group: String) -> String { "\(group) › \(own)" }

  /// Whether a cell holds the words of a field and nothing else.
  func isWhole(_ cell: SourceCell, _ texts: TextPool) -> Bool {
    guard cell.kind == .text else { return false }
    let mayBe = texts.withBytes(of: cell.text) { text in
      guard !text.isEmpty, text.count < 80 else { return false }
      return text[0] >= 0x80 || text[0] <= 0x20 || initials.contains(text[0] | 0x20)
    }
    return mayBe && keys.contains(texts.key(of: cell.text))
  }

  /// The field whose words stand first in a header text; of two that begin together, the longer.
  ///
  /// «Địa chỉ cơ sở sản xuất» is an address although «cơ sở sản xuất» is in it.
  /// «56,5 điểm» and «3 sản phẩm» are no headers, «1. Tên» and «(1) Tên» may be.
  func match(_ header: TextKey) -> Match? {
    guard !Self.counts(header), extras[header] == nil else { return nil }
    var doubtful: Match?
    var rest = header
    while !rest.isEmpty {
      if let word = words[rest.bytes[0]]?.first(where: { rest.hasWordPrefix($0.key) }) {
        guard let field = word.field else { return doubtful }
        let match = self.match(of: word, field, header, isPrefix: rest.bytes.count == header.bytes.count)
        if match.isTrusted { return match }
        doubtful = doubtful ?? match
      }
      rest = rest.droppingWord()
    }
    return doubtful
  }

  private func match(of word: Word, _ field: Field, _ header: TextKey, isPrefix: Bool) -> Match {
    let said = header.bytes.firstIndex(of: UInt8(ascii: "(")).flatMap { $0 > 0 ? $0 : nil } ?? header.bytes.count
    let coverage = min(1, Double(word.key.bytes.count) / Double(max(1, said)))
    return Match(field: field, coverage: coverage, isPrefix: isPrefix, word: word.text)
  }

  /// Whether a text is a figure and what it counts.
  private static func counts(_ text: TextKey) -> Bool {
    let isFigure = { (byte: UInt8) in (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x2C }
    let figure = text.bytes.prefix(while: isFigure)
    guard let last = figure.last, (0x30...0x39).contains(last) else { return false }
    return figure.endIndex < text.bytes.endIndex && text.bytes[figure.endIndex] == 0x20
  }

  /// Whether a header text begins with words that are known to hold no field: «Đơn vị tính».
  func isOther(_ header: TextKey) -> Bool {
    words[header.bytes.first ?? 0]?.first { header.hasWordPrefix($0.key) }.map { $0.field == nil } ?? false
  }

  /// The field of a header text and of those above it together: «Tên» under «Thông tin chủ thể» is «Tên chủ thể».
  ///
  /// What a sub-column adds to its group must be a word the field goes by: «Email» under «Chủ thể» is no producer.
  func match(_ own: String, under groups: [String]) -> Match? {
    for group in groups {
      // Profiles learned from lists have header texts that stand in several rows as they are said together.
      if let match = match(TextKey(Self.full(own, under: group))), match.isPrefix, match.coverage == 1 { return match }
      guard let core = match(TextKey(group)) else { continue }
      let together = TextKey("\(own) \(core.word)")
      if let match = match(together), match.isPrefix, match.isSure { return match }
      if Self.names.contains(TextKey(own)) { return core }
    }
    return nil
  }

  /// What the figures of a column count: «Số chủ thể», «SL sản phẩm», or «HTX» under «Trong đó».
  func counting(_ header: String, under groups: [String]) -> DeclaredCounts.Subject? {
    let key = TextKey(header, spacing: .removed)
    if let lead = Self.leads.first(where: { key.hasPrefix($0) }),
      let subject = counts.subject(of: key.dropping(prefix: lead.bytes.count))
    {
      return subject
    }
    guard let subject = counts.subject(of: key) else { return nil }
    let isCounted = groups.contains { group in Self.groups.contains { TextKey(group).containsWords($0) } }
    if case .kind = subject { return isCounted || match(TextKey(header)) == nil ? subject : nil }
    return isCounted ? subject : nil
  }

  /// Sub-columns that stand for their group.
  private static let names: Set<TextKey> = [
    TextKey("Tên"), TextKey("Tên gọi"), TextKey("Họ tên"), TextKey("Họ và tên"),
  ]
  private static let leads = ["Tổng số lượng", "Số lượng", "Tổng số", "Tổng", "SL", "Số"].map {
    TextKey($0, spacing: .removed)
  }
  private static let groups = ["Số lượng", "Trong đó", "Tổng số", "Số liệu", "Chia ra", "Gồm"].map { TextKey($0) }
}
