internal import Registry

/// Gives every column under some header lines its text and its field.
struct HeaderNaming {
  /// What a column could be.
  private struct Candidate {
    let column: Int
    let header: String
    var match: HeaderWords.Match?
    /// Whether the field is known only with the group the column stands under.
    var isUnderGroup = false
    var counts: DeclaredCounts.Subject?
    /// Which column of the programme's own it is.
    var extra: Int?
  }

  private let words: HeaderWords
  private let texts: TextPool

  init(_ words: HeaderWords, _ texts: TextPool) {
    self.words = words
    self.texts = texts
  }

  /// The columns from left to right, and the fields that are named beyond doubt.
  ///
  /// Of two columns for one field, the one that says it better has it, else the first.
  func read(_ lines: [HeaderLine]) -> (columns: [SheetReading.Column], sure: Set<Field>) {
    let candidates = Set(lines.flatMap(\.cells.keys)).sorted().map { candidate($0, lines) }
    return (columns(candidates), Set(candidates.compactMap { $0.match }.filter(\.isSure).map(\.field)))
  }

  private func columns(_ candidates: [Candidate]) -> [SheetReading.Column] {
    var owner: [Field: Candidate] = [:]
    for candidate in candidates {
      guard let match = candidate.match else { continue }
      if let other = owner[match.field]?.match, other.rank >= match.rank { continue }
      owner[match.field] = candidate
    }
    var kept: Set<Int> = []
    return candidates.map { candidate in
      if let extra = candidate.extra, kept.insert(extra).inserted {
        return SheetReading.Column(
          column: candidate.column, header: candidate.header, field: nil, reason: .kept(extra))
      }
      let field = candidate.match.flatMap { owner[$0.field]?.column == candidate.column ? $0.field : nil }
      return SheetReading.Column(
        column: candidate.column, header: candidate.header, field: field, counts: candidate.counts,
        reason: reason(of: candidate, field))
    }
  }

  /// Whether a cell below some lines goes on with the header.
  func isMeant(_ cell: SourceCell, below lines: [HeaderLine]) -> Bool {
    let own = texts[cell.text]
    let groups = groups(over: Int(cell.column), lines)
    return words.match(TextKey(own))?.isSure ?? false || words.match(own, under: groups) != nil
      || words.counting(own, under: groups) != nil || words.extra(own, under: groups) != nil
  }

  private func candidate(_ column: Int, _ lines: [HeaderLine]) -> Candidate {
    guard let last = lines.lastIndex(where: { $0.cells[column] != nil }), let cell = lines[last].cells[column] else {
      return Candidate(column: column, header: "")
    }
    let own = texts[cell.text]
    let groups = groups(over: column, Array(lines[..<last]))
    if let extra = words.extra(own, under: groups) {
      return Candidate(column: column, header: full(own, groups), extra: extra)
    }
    if let counts = words.counting(own, under: groups) {
      return Candidate(column: column, header: full(own, groups), counts: counts)
    }
    let match = words.match(TextKey(own))
    if match?.isSure ?? false { return Candidate(column: column, header: own, match: match) }
    if let together = words.match(own, under: groups) {
      return Candidate(column: column, header: full(own, groups), match: together, isUnderGroup: true)
    }
    return Candidate(column: column, header: full(own, groups), match: match.flatMap { $0.isTrusted ? $0 : nil })
  }

  private func full(_ own: String, _ groups: [String]) -> String {
    groups.first.map { HeaderWords.full(own, under: $0) } ?? own
  }

  /// The texts over a column, from the nearest up.
  private func groups(over column: Int, _ lines: [HeaderLine]) -> [String] {
    lines.reversed().compactMap { $0.cell(over: column).map { texts[$0.text] } }
  }

  private func reason(of candidate: Candidate, _ field: Field?) -> ColumnReason {
    if candidate.counts != nil { return .counting(candidate.header) }
    guard let match = candidate.match else { return .unknown }
    guard field != nil else { return .taken(match.field) }
    if candidate.isUnderGroup { return .underGroup(match.word) }
    return match.coverage == 1 ? .words(match.word) : .wordsIn(match.word)
  }
}
