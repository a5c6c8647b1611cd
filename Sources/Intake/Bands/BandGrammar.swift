internal import Registry

/// Recognises the headings inside a list and takes them apart.
struct BandGrammar {
  /// A heading taken apart.
  struct Heading {
    let number: BandNumber?
    /// The cell of the numbering, where it has one of its own.
    let numberCell: SourceCell?
    /// The level of the unit it names, if it names one by its word («Huyện …»).
    let unitLevel: Band.Level?
    let name: String
    let text: String
    let declared: DeclaredCounts
    /// The cell the heading's words stand in.
    let cell: SourceCell
  }

  let units: UnitWords
  private let counts: CountCells

  init(_ profile: Profile, _ counts: CountCells) {
    self.counts = counts
    units = UnitWords(profile)
  }

  /// Reads the cells of a row that are not blank as a heading, if they are one.
  ///
  /// They are one as words behind a numbering («I. …», or `A` in a cell of its own), as words that declare counts, in
  /// the same cell or in others, or as the name of a unit and nothing else.
  func heading(
    in cells: ArraySlice<SourceCell>, header: HeaderRow, texts: TextPool, isWide: (SourceCell) -> Bool
  ) -> Heading? {
    guard let first = cells.first else { return nil }
    if cells.count > 1, let number = BandNumber(texts[first.text]), let second = cells.dropFirst().first,
      first.kind == .text || number.isWeak
    {
      // A number in the numbering column is a product's, unless nothing but a unit's name and counts stand behind it.
      let rest = cells.dropFirst(2)
      let isHeading =
        !number.isWeak || (units.level(of: TextKey(texts[second.text])) != nil && onlyCount(rest, header, texts))
      guard isHeading else { return nil }
      return heading(number, first, words: texts[second.text], cell: second, rest: rest, header, texts)
    }
    let text = texts[first.text]
    let (number, words) = numbered(text)
    guard cells.count == 1 || onlyCount(cells.dropFirst(), header, texts) else { return nil }
    let heading = self.heading(number, nil, words: words, cell: first, rest: cells.dropFirst(), header, texts)
    return isSure(heading, text: text, words: words, isWide: isWide(first)) ? heading : nil
  }

  /// A text alone on its row as the heading of a group of products.
  func group(_ cell: SourceCell, _ texts: TextPool) -> Heading {
    let text = texts[cell.text]
    let (number, words) = BandNumber.prefix(of: text) ?? (nil, text)
    return Heading(
      number: number, numberCell: nil, unitLevel: nil, name: HeadingName.name(in: words, before: nil, isUnit: false),
      text: text, declared: counts.grammar.read(words).declared.placed(in: cell), cell: cell)
  }

  /// Whether words that stand alone on their row, counts aside, are a heading and no product's name.
  private func isSure(_ heading: Heading, text: String, words: String, isWide: Bool) -> Bool {
    let figures = heading.declared.counts.count
    let isUnit = heading.unitLevel != nil
    if let number = heading.number {
      // «1. Chè» alone on a row is a product or a remark, «D-Mannose» a product; with counts or a unit's name they are
      // headings.
      return !(number.isWeak || Self.isJoined(number, to: text)) || figures > 0 || isUnit
    }
    // «Set quà 3 sản phẩm» is a product: one count alone makes a heading of a unit's name or of a cell across the table.
    if isWide { return isUnit || figures > 0 }
    return isUnit ? figures > 0 || isProperName(words) : figures > 1
  }

  /// Whether cells hold counts and nothing else.
  private func onlyCount(_ cells: ArraySlice<SourceCell>, _ header: HeaderRow, _ texts: TextPool) -> Bool {
    cells.allSatisfy { CountCells.mayCount($0, texts) && counts.read($0, header, texts).isWhole }
  }

  /// Whether a dash without a space ties a numbering to the word behind it.
  private static func isJoined(_ number: BandNumber, to text: String) -> Bool {
    let rest = text.drop(while: \.isWhitespace).dropFirst(number.text.count)
    return rest.first == "-" && rest.dropFirst().first?.isWhitespace == false
  }

  /// A heading's numbering and the words behind it.
  ///
  /// «P. Đoàn Kết» is a phường, and «X. Sìn Hồ» the tenth heading of a series: a Roman numeral comes before a word.
  private func numbered(_ text: String) -> (number: BandNumber?, words: String) {
    let words = Self.withoutBullet(text)
    guard let (number, rest) = BandNumber.prefix(of: words) else { return (nil, words) }
    let isUnitWord =
      number.style == .letter && units.level(of: TextKey(words)) != nil && units.level(of: TextKey(rest)) == nil
    return isUnitWord ? (nil, words) : (number, rest)
  }

  private static func withoutBullet(_ text: String) -> String {
    let trimmed = text.drop(while: \.isWhitespace)
    guard let bullet = trimmed.first, "-+*•–".contains(bullet) else { return text }
    return String(trimmed.dropFirst().drop(while: \.isWhitespace))
  }

  private func heading(
    _ number: BandNumber?, _ numberCell: SourceCell?, words: String, cell: SourceCell, rest: ArraySlice<SourceCell>,
    _ header: HeaderRow, _ texts: TextPool
  ) -> Heading {
    let own = counts.grammar.read(words)
    var declared = own.declared.placed(in: cell)
    for cell in rest where CountCells.mayCount(cell, texts) {
      declared.add(counts.read(cell, header, texts).declared)
    }
    let level = units.level(of: TextKey(words))
    return Heading(
      number: number, numberCell: numberCell, unitLevel: level,
      name: HeadingName.name(in: words, before: own.firstAt, isUnit: level != nil), text: texts[cell.text],
      declared: declared, cell: cell)
  }

  /// Whether what stands behind a unit's word is a name: words that begin with capitals, and not many.
  private func isProperName(_ words: String) -> Bool {
    guard let name = units.nameWords(of: words) else { return false }
    return (1...5).contains(name.count) && name.allSatisfy { $0.first.map { $0.isUppercase || $0.isNumber } ?? false }
  }
}

extension BandNumber {
  /// Whether products are numbered in the same way, so that more must tell a heading.
  var isWeak: Bool { style == .arabic || style == .smallLetter }
}
