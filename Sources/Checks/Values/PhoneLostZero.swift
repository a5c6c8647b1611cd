internal import Diagnostics
internal import Registry

/// A telephone number keeps its leading zero.
///
/// 912345678 in a cell of numbers: a note, and the number with its zero as the fix, masked as all numbers are.
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
        fix: Self.restored(text).map { maskedPhone(cell: $0) }, &findings)
    }
  }

  /// The cells that have such a number, each once.
  static func fixable(_ registry: Registry) -> Set<SourceLocation> {
    var found: Set<SourceLocation> = []
    for item in registry.registrations where !registry.texts.withBytes(of: item[.phone].text, isFine) {
      guard let location = item.location(of: .phone), restored(registry.text(.phone, of: item)) != nil else { continue }
      found.insert(location)
    }
    return found
  }

  /// A cell's text with the leading zeros its numbers have lost; nil where none has, or where that is no telephone number
  /// of this country.
  static func restored(_ text: String) -> String? {
    var rest = text[...]
    var restored = ""
    for number in PhoneNumber.numbers(in: text) {
      guard let range = rest.firstRange(of: number.text) else { return nil }
      let part = rest[range]
      restored += rest[..<range.lowerBound]
      if number.form == .lostZero {
        guard let digit = part.firstIndex(where: { ("0"..."9").contains($0) }), !part.contains("+") else { return nil }
        restored += part[..<digit] + "0" + part[digit...]
      } else {
        restored += part
      }
      rest = rest[range.upperBound...]
    }
    restored += rest
    let isWhole = PhoneNumber.numbers(in: restored).allSatisfy { $0.form != .lostZero }
    return isWhole && restored != text ? restored : nil
  }
}

/// Whether a cell is blank or one number as nearly all are.
private func isFine(_ text: Span<UInt8>) -> Bool { text.isEmpty || PhoneNumber.isPlainMobile(text) }
