internal import Diagnostics
internal import Registry

/// A decision was taken before today and after the programme began.
///
/// 30/12/2202 for 30/12/2022: a warning. A date after the reporting date may be right where a register is read as of a
/// past day; the record then counts as future.
struct DateImplausible: Rule {
  static let code: DiagnosticCode = "date-implausible"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    findings.examine(Self.code, list.registry.registrations.count)
    var reports = CellReports(Self.code, list)
    let registrations = list.registry.registrations
    let records = registrations.span
    for id in records.indices {
      guard let date = records[id].decided.date, let message = message(on: date, list) else { continue }
      let item = records[id]
      let field: Field = item[.decisionDate].isAbsent ? .decisionNumber : .decisionDate
      reports.report(.warning, field, of: item, message: message, help: .dateImplausibleHelp(), &findings)
    }
  }

  private func message(on date: CivilDate, _ list: CheckedList) -> Phrase? {
    if date > list.asOf { return .dateAfter(date.slashed, asOf: list.asOf.slashed) }
    if let begun = list.profile.begun, date < begun { return .dateBefore(date.slashed, begun: begun.slashed) }
    return nil
  }
}
