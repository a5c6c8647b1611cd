internal import Checks
internal import Diagnostics
internal import Intake
internal import Reports
internal import Workbooks

/// Findings as a sheet of an annotated workbook: a row each, with links to the cells.
struct FindingsListing {
  /// Other cells of a finding that get columns of their own.
  private static let mostRelated = 3

  /// Findings that are listed; a sheet of more is of no use to a person, and programs read all of them as JSON.
  private static let mostListed = 50_000

  private let catalog: SourceCatalog
  private let language: Language

  init(_ catalog: SourceCatalog, language: Language) {
    self.catalog = catalog
    self.language = language
  }

  func listing(of findings: Findings) -> AnnotationListing {
    let related = min(findings.diagnostics.map(\.notes.count).max() ?? 0, Self.mostRelated)
    let hasMore = findings.diagnostics.contains { $0.notes.count > related }
    let columns: [(Phrase, Int)] =
      [
        (.columnNumber(), 5), (.findingSeverity, 10), (.findingPlace, 20), (.findingValue, 28), (.findingMessage, 34),
        (.findingHelp, 34),
      ] + (0..<related).map { (.findingRelated($0 + 1), 20) } + (hasMore ? [(.findingRelated(related + 1), 12)] : [])
      + [(.findingCode, 17)]
    let listed = findings.diagnostics.prefix(Self.mostListed)
    var rows = listed.enumerated().map { row(of: $0.element, number: $0.offset + 1, related, hasMore) }
    if listed.count < findings.diagnostics.count {
      let more = Phrase.findingsUnlisted(findings.diagnostics.count - listed.count).text(language)
      rows.append([.empty, .empty, .empty, .empty, .text(more)])
    }
    return AnnotationListing(
      name: Phrase.findingsSheet.text(language),
      columns: columns.map { AnnotationListing.Column($0.0.text(language), width: $0.1) }, rows: rows)
  }

  private func row(
    of diagnostic: Diagnostic, number: Int, _ related: Int, _ hasMore: Bool
  ) -> [AnnotationListing.Cell] {
    let severity = Phrase.severity(diagnostic.severity).text(language)
    let value = diagnostic.value.map(inertText) ?? ""
    var cells: [AnnotationListing.Cell] = [
      .number(number), .mark(severity.prefix(1).uppercased() + severity.dropFirst(), diagnostic.severity),
      link(place(of: diagnostic.location), to: diagnostic.location), value.isEmpty ? .empty : .text(value),
      .text(inertText(diagnostic.message.text(language))), .text(inertText(diagnostic.help.text(language))),
    ]
    for index in 0..<related {
      guard diagnostic.notes.indices.contains(index) else {
        cells.append(.empty)
        continue
      }
      let note = diagnostic.notes[index]
      let isElsewhere = note.location.sheet != diagnostic.location.sheet
      let place = isElsewhere ? place(of: note.location) : note.location.address
      cells.append(link("\(place): \(inertText(note.message.text(language)))", to: note.location))
    }
    if hasMore {
      let more = diagnostic.notes.count - related
      cells.append(more > 0 ? .text(Phrase.findingMore(more).text(language)) : .empty)
    }
    return cells + [.text(diagnostic.code.rawValue)]
  }

  private func place(of location: SourceLocation) -> String {
    [catalog[location.sheet].name, location.address].filter { !$0.isEmpty }.joined(separator: " › ")
  }

  private func link(_ text: String, to location: SourceLocation) -> AnnotationListing.Cell {
    .link(
      text, sheet: Int(location.sheet.rawValue), row: max(Int(location.row), 1), column: max(Int(location.column), 1))
  }
}
