internal import Diagnostics
internal import Registry

/// Says that a count and its rows disagree: at the count, with the rows that make it.
struct DeclaredFigureReport {
  let code: DiagnosticCode
  let list: CheckedList

  /// Reports a figure of a heading or a total, if it is wrong.
  ///
  /// - Parameters:
  ///   - id: the heading or total.
  ///   - kind: the kind of entity the figure counts, if it counts one.
  ///   - figure: the figure of any of them; those below are asked too, whether they explain the difference.
  ///   - message: what disagrees.
  ///   - help: what to do, where no heading below explains it.
  ///   - notes: the rows that make the count.
  ///   - findings: takes the report.
  func report(
    _ id: Declaration.ID, kind: EntityKind? = nil, figure: (Declaration.ID) -> DeclaredFigure?,
    message: (DeclaredFigure, DeclaringPlace) -> Phrase, help: (DeclaredFigure, DeclaringPlace) -> Phrase,
    notes: (Tally) -> [Diagnostic.Note], _ findings: inout Findings
  ) {
    guard let own = figure(id), own.difference != 0 else { return }
    let declaration = list.declarations[id]
    let (location, range, text) = list.place(of: own.count, in: declaration)
    let source = list.source(of: id, figure)
    findings.report(
      Diagnostic(
        code, .error, at: location, range: range, value: text, fragment: own.count?.fragment,
        message: message(own, declaration.place),
        count: Diagnostic.Count(declared: own.declared, counted: own.counted, kind: kind?.rawValue),
        notes: notes(declaration.tally),
        help: source.map { .inheritedFrom($0.location.address) } ?? help(own, declaration.place)))
  }
}
