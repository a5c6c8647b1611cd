internal import Registry

/// Recognises the fields of a list by the texts of its header.
struct HeaderWords {
  /// A header text that was recognised.
  struct Match: Equatable {
    let field: Field
    /// How much of the header text, without what it adds in brackets, the known words are, 0 to 1.
    let coverage: Double
  }

  private let words: [(key: TextKey, field: Field)]
  private let keys: Set<TextKey>
  /// The header texts of the programme's own columns, which have no meaning.
  private let extras: Set<TextKey>
  /// The first letters of all words, small, so that most other texts need not be folded.
  private let initials: Set<UInt8>

  init(_ profile: Profile) {
    words = profile.columns.flatMap { column in column.headers.map { (TextKey($0), column.field) } }
      .sorted { $0.key.bytes.count > $1.key.bytes.count }
    keys = Set(words.map(\.key))
    extras = Set(profile.extraColumns.flatMap(\.headers).map { TextKey($0) })
    initials = Set(profile.columns.flatMap(\.headers).compactMap { $0.utf8.first.map { $0 | 0x20 } })
  }

  /// Whether a header text is that of a column of the programme's own.
  func isExtra(_ header: TextKey) -> Bool { extras.contains(header) }

  /// Whether a cell holds the words of a field and nothing else.
  func isWhole(_ cell: SourceCell, _ texts: TextPool) -> Bool {
    let text = texts[cell.text]
    guard cell.kind == .text, let first = text.utf8.first else { return false }
    if first < 0x80, first > 0x20, !initials.contains(first | 0x20) { return false }
    return text.utf8.count < 80 && keys.contains(TextKey(text))
  }

  /// The field whose words stand first in a header text; of two that begin together, the longer.
  ///
  /// «Địa chỉ cơ sở sản xuất» is an address although «cơ sở sản xuất» is in it.
  func match(_ header: TextKey) -> Match? {
    if extras.contains(header) { return nil }
    var rest = header
    while !rest.isEmpty {
      if let word = words.first(where: { rest.hasWordPrefix($0.key) }) {
        let words = header.bytes.firstIndex(of: UInt8(ascii: "(")) ?? header.bytes.count
        return Match(field: word.field, coverage: min(1, Double(word.key.bytes.count) / Double(max(1, words))))
      }
      rest = rest.droppingWord()
    }
    return nil
  }
}
