internal import Diagnostics
internal import Registry

/// A heading declares as many entities as stand behind the rows below it, each counted once.
///
/// «12 chủ thể» over the products of 11: an error at the heading, with the first row of every entity counted.
struct DeclaredEntities: Rule {
  static let code: DiagnosticCode = "declared-entities"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let report = DeclaredFigureReport(code: Self.code, list: list)
    findings.examine(Self.code, list.registry.bands.count)
    for id in list.registry.bands.indices {
      report.report(
        id, figure: list.entities(of:),
        message: { .declaredEntities(list.profile.nouns.entity, declared: $0.declared, counted: $0.counted) },
        help: { .declaredEntitiesHelp(list.profile.nouns, corrected: $0.corrected ?? "") },
        notes: { list.notes(on: list.tallies[id].entities.map(\.first)) }, &findings)
    }
  }
}
