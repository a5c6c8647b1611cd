internal import Diagnostics
internal import Registry

/// Says that a heading's count and its rows disagree: at the heading, with the rows that make the count.
struct DeclaredFigureReport {
  let code: DiagnosticCode
  let list: CheckedList

  /// Reports a figure of a heading, if it is wrong.
  ///
  /// - Parameters:
  ///   - id: the heading.
  ///   - kind: the kind of entity the figure counts, if it counts one.
  ///   - figure: the figure of any heading; those below are asked too, whether they explain the difference.
  ///   - message: what disagrees.
  ///   - help: what to do, where no heading below explains it.
  ///   - notes: the rows that make the count.
  ///   - findings: takes the report.
  func report(
    _ id: Band.ID, kind: EntityKind? = nil, figure: (Band.ID) -> DeclaredFigure?,
    message: (DeclaredFigure) -> Phrase, help: (DeclaredFigure) -> Phrase, notes: () -> [Diagnostic.Note],
    _ findings: inout Findings
  ) {
    guard let own = figure(id), own.difference != 0 else { return }
    let band = list.registry.bands[id]
    let source = list.source(of: id, figure)
    findings.report(
      Diagnostic(
        code, .error, at: band.location, range: band.range, value: band.heading, fragment: own.fragment,
        message: message(own),
        count: Diagnostic.Count(declared: own.declared, counted: own.counted, kind: kind?.rawValue), notes: notes(),
        help: source.map { .inheritedFrom($0.location.address) } ?? help(own)))
  }
}
