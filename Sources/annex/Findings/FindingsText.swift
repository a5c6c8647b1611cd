internal import Checks
internal import Diagnostics
internal import Intake
internal import Registry
internal import Terminal

/// Findings for a person: place, the row among its neighbours, what was counted, what to do.
struct FindingsText {
  private let reading: ListReading
  private let language: Language
  private let colours: Colours
  private let excerpts: ExcerptWriter

  init(_ reading: ListReading, language: Language, colours: Colours, width: Int) {
    self.reading = reading
    self.language = language
    self.colours = colours
    excerpts = ExcerptWriter(reading, width: width)
  }

  /// The findings, each followed by an empty line, and a last line that adds up.
  func text(of findings: Findings, asOf: CivilDate, isToday: Bool) -> String {
    var text = ""
    for diagnostic in findings.diagnostics { text += self.text(of: diagnostic) + "\n" }
    let counts = Diagnostic.Severity.allCases.reversed().map { findings.count($0) }
    let nouns = reading.registry.profile.nouns
    let closing = Phrase.findingsClosing(
      errors: counts[0], warnings: counts[1], notes: counts[2], files: Set(reading.catalog.sheets.map(\.file)).count,
      rows: reading.registry.sheets.reduce(0) { $0 + $1.rows.count },
      products: nouns.product.counted(reading.registry.registrations.count))
    let day = Phrase.comparedWith(asOf.slashed, isToday: isToday)
    let waived = findings.waived > 0 ? "; " + Phrase.findingsWaived(findings.waived).text(language) : ""
    return text + "\(closing.text(language))\(waived); \(day.text(language))\n"
  }

  /// One finding, with a line feed at its end.
  func text(of diagnostic: Diagnostic) -> String {
    let severity = colours.paint(Phrase.severity(diagnostic.severity).text(language), diagnostic.severity)
    let place = colours.bold(oneInertLine(reading.catalog.describe(diagnostic.location)))
    var lines = [
      "\(place): \(severity): \(oneInertLine(diagnostic.message.text(language))) [\(diagnostic.code.rawValue)]"
    ]
    lines += excerpts.lines(for: diagnostic).map { colours.dim($0) }
    lines += notes(of: diagnostic)
    lines.append("   = \(oneInertLine(diagnostic.help.text(language)))")
    return lines.joined(separator: "\n") + "\n"
  }

  private func notes(of diagnostic: Diagnostic) -> [String] {
    guard !diagnostic.notes.isEmpty else { return [] }
    var lines: [String] = []
    if let count = diagnostic.count {
      lines.append("   " + Phrase.countedHere(count.counted).text(language))
    }
    let width = diagnostic.notes.map { $0.location.address.count }.max() ?? 0
    for note in diagnostic.notes {
      let address = note.location.address
      let padding = String(repeating: " ", count: width - address.count)
      let isElsewhere = note.location.sheet != diagnostic.location.sheet
      let place = isElsewhere ? reading.catalog.describe(note.location) : address + padding
      lines.append("     \(place)  \(oneInertLine(note.message.text(language)))")
    }
    return lines
  }
}
