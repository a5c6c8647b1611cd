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
    let (registrations, texts) = (list.registry.registrations, list.registry.texts)
    let records = registrations.span
    for id in records.indices where !texts.withBytes(of: records[id][.phone].text, isFine) {
      let item = records[id]
      let text = list.registry.text(.phone, of: item)
      for number in PhoneNumber.numbers(in: text) where number.form == .malformed {
        reports.report(
          .warning, .phone, of: item,
          message: .phoneFormat(maskedPhone(cell: number.text), digits: number.digits.utf8.count),
          help: .phoneFormatHelp(), &findings)
      }
    }
  }
}

/// Whether a cell is blank or one number as nearly all are.
private func isFine(_ text: Span<UInt8>) -> Bool { text.isEmpty || PhoneNumber.isPlainMobile(text) }
