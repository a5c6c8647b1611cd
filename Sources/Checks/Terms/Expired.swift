internal import Diagnostics
internal import Registry

/// A recognition that has run out and was not renewed.
///
/// Decided on 30/12/2022 for 36 months, asked on 01/03/2026: a note at the date. Asked for only with `--terms`, since
/// every register keeps what has lapsed.
struct Expired: Rule {
  static let code: DiagnosticCode = "expired"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let registry = list.registry
    let appraisal = Appraisal(registry, asOf: list.asOf)
    findings.examine(Self.code, registry.registrations.count)
    var reports = CellReports(Self.code, list)
    for id in appraisal.records(.expired) {
      guard let last = appraisal.lastValidDays[id] else { continue }
      reports.report(
        .note, .decisionDate, of: registry.registrations[id],
        message: .expiredSince(last.slashed, asOf: list.asOf.slashed), help: .expiredHelp(list.profile.nouns.product),
        &findings)
    }
  }
}
