internal import Diagnostics
internal import Registry

/// A decision's number is one.
///
/// «đang chờ», «QĐ-UBND», «/QĐ-UBND», «377QĐ-UBND»: a warning. «377/QĐ-UBND», «Số 377/2022/QĐ-UBND», «QĐ 377» and a
/// bare 377 are numbers: a number of at most five digits and perhaps a letter, by itself or with the document's symbol
/// behind a slash, a dash, a dot or a space (Decree 30/2020/NĐ-CP, annex I); before it, only words that lead to it.
struct DecisionFormat: Rule {
  static let code: DiagnosticCode = "decision-format"

  private enum Verdict: UInt8 {
    case notAsked, fine, wrong
  }

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let registry = list.registry
    guard registry.hasColumn(.decisionNumber) else { return }
    findings.examine(Self.code, registry.registrations.count)
    var reports = CellReports(Self.code, list)
    var verdicts = [Verdict](repeating: .notAsked, count: registry.texts.count)
    let records = registry.registrations.span
    for id in records.indices where !records[id][.decisionNumber].isAbsent {
      let text = Int(records[id][.decisionNumber].text.rawValue)
      if verdicts[text] == .notAsked {
        let number = records[id][.decisionNumber].text
        let isPlain = registry.texts.withBytes(of: number, DecisionNumber.isPlain)
        verdicts[text] = isPlain || DecisionNumber.isOne(registry.texts[number]) ? .fine : .wrong
      }
      guard verdicts[text] == .wrong else { continue }
      let item = records[id]
      // A column that holds the decisions' dates is read as such: no number is lost there.
      if item.location(of: .decisionDate) == item.location(of: .decisionNumber) { continue }
      reports.report(
        .warning, .decisionNumber, of: item, message: .decisionFormat(registry.text(.decisionNumber, of: item)),
        help: .decisionFormatHelp(), &findings)
    }
  }
}
