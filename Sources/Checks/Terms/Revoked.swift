internal import Diagnostics
internal import Registry

/// A recognition that was withdrawn.
///
/// «HTX Bản Bo» and «Chè» stand in a list given as `--revoked`: a note at the decision, or at the product where the list
/// has none. A record that a newer decision has replaced is superseded, whatever became of it.
struct Revoked: Rule {
  static let code: DiagnosticCode = "revoked"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let registry = list.registry
    guard !registry.revocations.isEmpty else { return }
    let appraisal = Appraisal(registry, asOf: list.asOf)
    findings.examine(Self.code, registry.registrations.count)
    var reports = CellReports(Self.code, list)
    for id in appraisal.records(.revoked) {
      guard let entry = appraisal.revocations[id] else { continue }
      let item = registry.registrations[id]
      let field: Field = item[.decisionNumber].isAbsent ? .product : .decisionNumber
      reports.report(
        .note, field, of: item, message: .revoked(file: entry.file, row: entry.row, on: entry.day?.slashed),
        help: .revokedHelp(list.profile.nouns.product), &findings)
    }
  }
}
