internal import Diagnostics
internal import Registry

/// A heading declares as many entities as stand behind the rows below it, each counted once; so does a total.
///
/// «12 chủ thể» over the products of 11: an error at the figure, with the first row of every entity counted. A total may
/// also add up its headings, where an entity under two of them counts twice.
struct DeclaredEntities: Rule {
  static let code: DiagnosticCode = "declared-entities"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let report = DeclaredFigureReport(code: Self.code, list: list)
    findings.examine(Self.code, list.declarations.count)
    for id in list.declarations.indices {
      report.report(
        id, figure: list.entities(of:),
        message: { .declaredEntities(list.profile.nouns.entity, declared: $0.declared, counted: $0.counted, $1) },
        help: { .declaredEntitiesHelp(list.profile.nouns, corrected: $0.corrected ?? "", $1) },
        notes: { list.notes(on: $0.entities.map(\.first)) }, &findings)
    }
  }
}
