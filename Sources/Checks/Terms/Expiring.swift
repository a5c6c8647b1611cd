internal import Diagnostics
internal import Registry

/// A recognition that will run out within the longest of the profile's horizons.
///
/// Decided on 30/12/2022 for 36 months, asked on 01/12/2025: a note at the date. Asked for only with `--terms`.
struct Expiring: Rule {
  static let code: DiagnosticCode = "expiring"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let registry = list.registry
    guard let horizon = list.profile.horizons.max() else { return }
    let appraisal = Appraisal(registry, asOf: list.asOf)
    findings.examine(Self.code, registry.registrations.count)
    var reports = CellReports(Self.code, list)
    for id in appraisal.records(.valid) {
      guard let last = appraisal.lastValidDays[id],
        case let days = last.daysSinceUnixEpoch - list.asOf.daysSinceUnixEpoch, days <= horizon
      else { continue }
      reports.report(
        .note, .decisionDate, of: registry.registrations[id], message: .expiringOn(last.slashed, days: days),
        help: .expiringHelp(), &findings)
    }
  }
}
