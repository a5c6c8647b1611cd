internal import Diagnostics
internal import Registry

/// A heading declares as many entities of a kind as stand behind the rows below it; so does a total.
///
/// «3 HTX» over the products of two: an error at the figure, with the first row of each of the two. A section that
/// inherits the difference of a district says which heading it comes from.
struct DeclaredKind: Rule {
  static let code: DiagnosticCode = "declared-kind"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let report = DeclaredFigureReport(code: Self.code, list: list)
    findings.examine(Self.code, list.declarations.count)
    for id in list.declarations.indices {
      for (kind, label) in list.profile.kinds.map({ ($0.kind, $0.label) }) {
        report.report(
          id, kind: kind, figure: { list.entities(of: kind, under: $0) },
          message: { .declaredKind(label, declared: $0.declared, counted: $0.counted, $1) },
          help: {
            .declaredKindHelp(list.profile.nouns.entity, corrected: $0.corrected ?? "\($0.counted) \(label.vi)", $1)
          },
          notes: { list.notes(on: $0.firstRecords(of: kind, in: list.registry)) }, &findings)
      }
    }
  }
}
