internal import Diagnostics
internal import Registry

/// A telephone number is one that can be called.
///
/// Eleven digits beginning with 09, a letter among the digits: a warning, the number masked. A lost leading zero is
/// `phone-lost-zero`.
struct PhoneFormat: Rule {
  static let code: DiagnosticCode = "phone-format"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    findings.examine(Self.code, list.registry.registrations.count)
    var reports = CellReports(Self.code, list)
    for item in list.registry.registrations where !item[.phone].isAbsent {
      let text = list.registry.text(.phone, of: item)
      if PhoneNumber.isPlainMobile(text) { continue }
      for number in PhoneNumber.numbers(in: text) where number.form == .malformed {
        reports.report(
          .warning, .phone, of: item,
          message: .phoneFormat(maskedPhone(cell: number.text), digits: number.digits.utf8.count),
          help: .phoneFormatHelp(), &findings)
      }
    }
  }
}
