internal import Diagnostics
internal import Registry

/// A telephone number keeps its leading zero.
///
/// 912345678 in a cell of numbers: a note, and the number with its zero as the fix.
struct PhoneLostZero: Rule {
  static let code: DiagnosticCode = "phone-lost-zero"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    findings.examine(Self.code, list.registry.registrations.count)
    var reports = CellReports(Self.code, list)
    let (registrations, texts) = (list.registry.registrations, list.registry.texts)
    let records = registrations.span
    for id in records.indices where !texts.withBytes(of: records[id][.phone].text, isFine) {
      let item = records[id]
      let text = list.registry.text(.phone, of: item)
      let numbers = PhoneNumber.numbers(in: text)
      guard let number = numbers.first(where: { $0.form == .lostZero }) else { continue }
      reports.report(
        .note, .phone, of: item, message: .phoneLostZero(maskedPhone(cell: number.text)), help: .phoneLostZeroHelp(),
        &findings)
    }
  }
}

/// Whether a cell is blank or one number as nearly all are.
private func isFine(_ text: Span<UInt8>) -> Bool { text.isEmpty || PhoneNumber.isPlainMobile(text) }
