internal import Checks
internal import Diagnostics
internal import Registry
internal import Reports

/// Findings as a table: how grave, where, what stands there, what is wrong and what to do.
struct FindingGrid {
  private let registry: Registry
  private let page: PageScope
  private let scope: BulletinScope
  private let personal: PersonalTexts?

  init(_ registry: Registry, _ page: PageScope, _ scope: BulletinScope) {
    self.registry = registry
    self.page = page
    self.scope = scope
    personal = scope.isPublic ? PersonalTexts(registry) : nil
  }

  /// What the figure of a severity is called.
  static func figure(of severity: Diagnostic.Severity) -> String { "findings.\(severity.rawValue)" }

  /// In the order of file, sheet, row and column; the place leads to the record's row.
  func grid() -> Grid {
    var grid = Grid(
      name: "findings", title: say(.partFindings()),
      columns: [
        Grid.Column("severity", say(.columnSeverity()), isCategory: true),
        Grid.Column("place", say(.columnPlace())),
        Grid.Column("value", say(.columnValue())),
        Grid.Column("message", say(.columnFinding())),
        Grid.Column("help", say(.columnHelp())),
        Grid.Column("code", say(.columnCode()), isCategory: true),
      ])
    let severities = Diagnostic.Severity.allCases
    grid.figureNames = severities.map(Self.figure)
    var recordOfRow: [SourceLocation: Registration.ID] = [:]
    for (id, item) in registry.registrations.enumerated() {
      recordOfRow[SourceLocation(sheet: item.sheet, row: item.row, column: 0)] = id
    }
    let quotes = quotes()
    for (finding, quote) in zip(page.findings.diagnostics, quotes) {
      let place = finding.location
      let row = SourceLocation(sheet: place.sheet, row: Int(place.row), column: 0)
      let link = recordOfRow[row].map { Grid.Link(column: 1, anchor: TracedRows.anchor(of: $0)) }
      let cells = [
        say(.severity(finding.severity)), page.catalog.describe(place), quote.value, quote.message, quote.help,
        finding.code.rawValue,
      ]
      grid.append(
        cells.map { .value($0.isEmpty ? .empty : .text($0)) },
        Grid.Annotation(figures: severities.firstIndex(of: finding.severity).map { [$0] } ?? [], link: link))
    }
    return grid
  }

  /// What a finding says that may quote the list.
  private struct Quote {
    let value: String
    let message: String
    let help: String
  }

  /// What the findings say, for this reader.
  private func quotes() -> [Quote] {
    var texts: [String] = []
    // Findings of a code mostly have the same advice, to the byte, which is looked through once.
    var helps: [[UInt8]: Int] = [:]
    let quoted = page.findings.diagnostics.map { finding in
      let begin = texts.count
      texts += [value(of: finding), words(finding.message, of: finding)]
      let help = words(finding.help, of: finding)
      let place = helps[Array(help.utf8)] ?? texts.count
      if place == texts.count {
        helps[Array(help.utf8)] = place
        texts.append(help)
      }
      return (begin, place)
    }
    if let personal { texts = personal.hiding(in: texts) }
    return quoted.map { begin, help in
      Quote(value: Self.shortened(texts[begin]), message: texts[begin + 1], help: texts[help])
    }
  }

  /// What is said of a cell, for this reader without what stands in it if it is personal.
  private func words(_ phrase: Phrase, of finding: Diagnostic) -> String {
    var text = say(phrase)
    if let personal, personal.isPersonal(finding.location) {
      for quoted in [finding.value, finding.fragment].compactMap(\.self) where !quoted.isEmpty {
        text = text.replacing(quoted, with: "…")
      }
    }
    return text
  }

  /// The cell's text, if this reader may see it.
  private func value(of finding: Diagnostic) -> String {
    guard let value = finding.value else { return "" }
    // What a row without meaning holds may be anything.
    let isAny = finding.code == "row-unread" || finding.code == "hidden-data"
    if let personal, isAny || personal.isPersonal(finding.location) { return "" }
    return value
  }

  /// A long text's beginning.
  private static func shortened(_ text: String) -> String {
    text.utf8.count > longest && text.count > longest ? text.prefix(longest) + "…" : text
  }

  /// Characters of a cell that are enough to know it.
  private static let longest = 160

  private func say(_ phrase: Phrase) -> String { phrase.text(scope.language) }
}
