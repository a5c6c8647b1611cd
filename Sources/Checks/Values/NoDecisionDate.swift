internal import Diagnostics
internal import Registry

/// Every record of a register has the date of its decision.
///
/// A blank cell, a bare year, or a month of one: a warning, since the record's standing is then unknown. Asked only of
/// lists that have a column for the decision or its date.
struct NoDecisionDate: Rule {
  static let code: DiagnosticCode = "no-decision-date"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let registry = list.registry
    var reports = CellReports(Self.code, list)
    for (table, items) in registry.sheets.flatMap({ list.tables(of: $0) }) {
      guard let field = [Field.decisionDate, .decisionNumber].first(where: { table.column(of: $0) != nil }) else {
        continue
      }
      findings.examine(Self.code, items.count)
      let records = items.span
      for id in records.indices {
        let message: Phrase
        switch records[id].decided {
        case .on, .unreadable: continue
        case .missing: message = .noDecisionDate()
        case .year(let year): message = .onlyYear(year)
        case .month(let month, let year): message = .onlyMonth(Int(month), Int(year))
        }
        reports.report(.warning, field, of: records[id], message: message, help: .noDecisionDateHelp(), &findings)
      }
    }
  }
}
