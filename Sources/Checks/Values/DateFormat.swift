internal import Diagnostics
internal import Registry

/// A decision's date is a day of the calendar.
///
/// «31/02/2022» and «đang chờ»: an error, since no term can be reckoned. Days stand before months, always.
struct DateFormat: Rule {
  static let code: DiagnosticCode = "date-format"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    findings.examine(Self.code, list.registry.registrations.count)
    var reports = CellReports(Self.code, list)
    let registrations = list.registry.registrations
    let records = registrations.span
    for id in records.indices where records[id].decided == .unreadable {
      let item = records[id]
      let field: Field = item[.decisionDate].isAbsent ? .decisionNumber : .decisionDate
      reports.report(
        .error, field, of: item, message: .dateFormat(list.registry.text(field, of: item)), help: .dateFormatHelp(),
        &findings)
    }
  }
}
