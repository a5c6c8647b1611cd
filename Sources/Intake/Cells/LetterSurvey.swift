internal import Registry
internal import Vietnamese

/// Looks for texts that are typed for Vietnamese fonts instead of Unicode, each distinct text once.
struct LetterSurvey {
  /// By text.
  private let verdicts: [LetterEvidence.Verdict]
  private let hasFontTexts: Bool

  init(_ texts: TextPool) {
    var verdicts: [LetterEvidence.Verdict] = []
    verdicts.reserveCapacity(texts.count)
    var hasFontTexts = false
    var reader = LetterReader()
    for id in 0..<texts.count {
      let verdict = texts.withBytes(of: TextID(rawValue: UInt32(id))) { reader.verdict(of: $0) }
      if case .typed = verdict { hasFontTexts = true }
      verdicts.append(verdict)
    }
    self.verdicts = verdicts
    self.hasFontTexts = hasFontTexts
  }

  /// The letters of a sheet's texts; nothing for a sheet in Unicode.
  func letters(of sheet: SheetCells) -> SheetLetters {
    guard hasFontTexts else { return SheetLetters() }
    var census = LetterCensus()
    for index in 0..<sheet.rowCount {
      for cell in sheet.cells(ofRowAt: index) { census.add(verdict(of: cell), column: Int(cell.column)) }
    }
    var columns: [Place: SheetLetters.Column] = [:]
    var tellingCells = 0
    for index in 0..<sheet.rowCount {
      for cell in sheet.cells(ofRowAt: index) {
        let verdict = verdict(of: cell)
        if verdict != .plain { tellingCells += 1 }
        guard let encoding = census.encoding(of: verdict, column: Int(cell.column)) else { continue }
        let place = Place(column: Int(cell.column), encoding: encoding)
        columns[place, default: SheetLetters.Column(column: place.column, encoding: encoding)].add(cell)
      }
    }
    let ordered = columns.values.sorted { ($0.column, $0.encoding.rawValue) < ($1.column, $1.encoding.rawValue) }
    return SheetLetters(columns: ordered, tellingCells: tellingCells)
  }

  private struct Place: Hashable {
    let column: Int
    let encoding: FontEncoding
  }

  private func verdict(of cell: SourceCell) -> LetterEvidence.Verdict {
    cell.kind == .text ? verdicts[Int(cell.text.rawValue)] : .plain
  }
}
