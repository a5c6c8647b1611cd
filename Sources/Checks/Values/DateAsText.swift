internal import Diagnostics
internal import Registry

/// In a column of date cells every date is one.
///
/// The text «30/12/2022» among date cells: a note, and the day as the fix, since filters and formulas pass it over;
/// once for a column of more than five. In a column of mostly texts, as in every CSV, texts are how the list writes its
/// dates.
struct DateAsText: Rule {
  static let code: DiagnosticCode = "date-as-text"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    var reports = CellReports(Self.code, list)
    for (table, items) in list.registry.sheets.flatMap({ list.tables(of: $0) }) {
      guard let column = table.column(of: .decisionDate) else { continue }
      findings.examine(Self.code, items.count)
      var dates = 0
      var texts: [Int] = []
      let records = items.span
      for id in records.indices where Int(records[id][.decisionDate].column) == column {
        switch records[id][.decisionDate].kind {
        case .date: dates += 1
        case .text where records[id].decided.date != nil: texts.append(id)
        case .text, .number, .bool, .error: break
        }
      }
      guard dates > texts.count else { continue }
      let isMany = texts.count > TextSweep.most
      for id in isMany ? texts.prefix(1) : texts[...] {
        let item = records[id]
        let text = list.registry.text(.decisionDate, of: item)
        reports.report(
          .note, .decisionDate, of: item, message: .dateAsText(text, cellsOfColumn: isMany ? texts.count : nil),
          help: .dateAsTextHelp(), fix: item.decided.date?.iso, &findings)
      }
    }
  }
}
