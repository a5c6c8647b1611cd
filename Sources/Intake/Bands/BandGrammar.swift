internal import Registry

/// Recognises the headings inside a list and takes them apart.
struct BandGrammar {
  /// A heading taken apart.
  struct Heading {
    let level: Band.Level
    let number: BandNumber?
    let name: String
    let text: String
    let declared: DeclaredCounts
    /// The cell the heading's words stand in.
    let cell: SourceCell
  }

  private let counts: CountGrammar
  private let unitWords: [(key: TextKey, level: Band.Level)]

  init(_ profile: Profile) {
    counts = CountGrammar(profile)
    unitWords = profile.unitWords.flatMap { level, words in words.map { (TextKey($0), level) } }
      .sorted { $0.key.bytes.count > $1.key.bytes.count }
  }

  /// Reads the cells of a row that are not blank as a heading, if they are one.
  ///
  /// They are one as words behind a numbering («I. …», or `A` in a cell of its own), as words that declare counts, or
  /// as the name of a unit alone in a cell that spans columns.
  func heading(in cells: [SourceCell], texts: TextPool, isWide: (SourceCell) -> Bool) -> Heading? {
    guard let first = cells.first else { return nil }
    let firstText = texts[first.text]
    if cells.count > 1, first.kind == .text, let number = BandNumber(firstText), number.style != .arabic {
      return heading(number, cell: cells[1], rest: cells.dropFirst(2), texts: texts)
    }
    guard cells.count == 1 else { return nil }
    if let (number, rest) = BandNumber.prefix(of: firstText) {
      let (declared, _) = counts.counts(in: rest)
      // «1. Chè» alone on a row is a product or a remark, «D-Mannose» a product; with counts or a unit's name they are
      // headings.
      let isSure = number.style != .arabic && !Self.isJoined(number, to: firstText)
      if isSure || !declared.isEmpty || unitLevel(of: rest) != nil {
        return heading(number, text: firstText, words: rest, cell: first)
      }
      return nil
    }
    let (declared, _) = counts.counts(in: firstText)
    let isUnit = unitLevel(of: firstText) != nil
    // «Set quà 3 sản phẩm» is a product: one count alone makes a heading of a unit's name or of a cell across the table.
    let isHeading = isWide(first) ? isUnit || !declared.isEmpty : (isUnit ? 1 : 2) <= declared.figureCount
    return isHeading ? heading(nil, text: firstText, words: firstText, cell: first) : nil
  }

  /// Whether a dash without a space ties a numbering to the word behind it.
  private static func isJoined(_ number: BandNumber, to text: String) -> Bool {
    let rest = text.drop(while: \.isWhitespace).dropFirst(number.text.count)
    return rest.first == "-" && rest.dropFirst().first?.isWhitespace == false
  }

  private func heading(
    _ number: BandNumber, cell: SourceCell, rest: ArraySlice<SourceCell>, texts: TextPool
  ) -> Heading {
    let text = ([cell] + rest).map { texts[$0.text] }.joined(separator: " ")
    return heading(number, text: text, words: text, cell: cell)
  }

  private func heading(_ number: BandNumber?, text: String, words: String, cell: SourceCell) -> Heading {
    let (declared, firstAt) = counts.counts(in: words)
    return Heading(
      level: level(of: words, number), number: number, name: name(in: words, before: firstAt),
      text: text, declared: declared, cell: cell)
  }

  /// The words up to the counts, without the colon or bracket that leads to them.
  private func name(in words: String, before firstAt: Int?) -> String {
    var name = firstAt.map { words.prefix($0) } ?? words[...]
    while let last = name.last, last.isWhitespace || ":(-–;,".contains(last) { name.removeLast() }
    return String(name)
  }

  private func level(of words: String, _ number: BandNumber?) -> Band.Level {
    if let level = unitLevel(of: words) { return level }
    return switch number?.style {
    case .letter, nil: .section
    case .roman: .district
    case .arabic: .commune
    }
  }

  private func unitLevel(of words: String) -> Band.Level? {
    let key = TextKey(words)
    return unitWords.first { key.hasWordPrefix($0.key) }?.level
  }
}

extension DeclaredCounts {
  fileprivate var figureCount: Int { (products == nil ? 0 : 1) + (entities == nil ? 0 : 1) + kinds.count }
}
