internal import Diagnostics
internal import Registry

/// A product has as many stars as the programme gives.
///
/// 6, «bốn rưỡi»: an error at the stars.
struct StarsRange: Rule {
  static let code: DiagnosticCode = "stars-range"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    findings.examine(Self.code, list.registry.registrations.count)
    var reports = CellReports(Self.code, list)
    let registrations = list.registry.registrations
    let records = registrations.span
    for id in records.indices where !records[id][.stars].isAbsent {
      let item = records[id]
      if let stars = item.stars, list.profile.stars.contains(stars) { continue }
      reports.report(
        .error, .stars, of: item,
        message: .starsRange(list.registry.text(.stars, of: item), list.profile.stars), help: .starsRangeHelp(),
        &findings)
    }
  }
}
