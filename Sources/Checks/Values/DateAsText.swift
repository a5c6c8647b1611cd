internal import Diagnostics
internal import Registry

/// In a column of date cells every date is one.
///
/// The text «30/12/2022» among date cells: a note, and the day as the fix, since filters and formulas pass it over;
/// once for a column of more than five. A text that says more than a date has no fix. In a column of mostly texts, as in
/// every CSV, texts are how the list writes its dates.
struct DateAsText: Rule {
  static let code: DiagnosticCode = "date-as-text"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    var reports = CellReports(Self.code, list)
    let registrations = list.registry.registrations
    findings.examine(Self.code, registrations.count)
    for texts in Self.texts(in: list.registry) {
      let isMany = texts.count > TextSweep.most
      for id in isMany ? texts.prefix(1) : texts[...] {
        let item = registrations[id]
        let text = list.registry.text(.decisionDate, of: item)
        reports.report(
          .note, .decisionDate, of: item, message: .dateAsText(text, cellsOfColumn: isMany ? texts.count : nil),
          help: .dateAsTextHelp(), fix: PlainDate.isOne(text) ? item.decided.date?.iso : nil, &findings)
      }
    }
  }

  /// The days of the cells that hold a date and nothing else.
  static func fixable(_ registry: Registry) -> [SourceLocation: CivilDate] {
    var days: [SourceLocation: CivilDate] = [:]
    for id in texts(in: registry).joined() {
      let item = registry.registrations[id]
      guard let location = item.location(of: .decisionDate), let day = item.decided.date,
        location != item.location(of: .decisionNumber), PlainDate.isOne(registry.text(.decisionDate, of: item))
      else { continue }
      days[location] = day
    }
    return days
  }

  /// The records whose dates are texts, table by table, of the columns that are mostly dates.
  private static func texts(in registry: Registry) -> [[Registration.ID]] {
    var found: [[Registration.ID]] = []
    var sheet: SheetReading?
    var next = 0
    var column: Int?
    var dates = 0
    var texts: [Registration.ID] = []
    func end() {
      if dates > texts.count, !texts.isEmpty { found.append(texts) }
      dates = 0
      texts.removeAll()
    }
    let records = registry.registrations.span
    for id in records.indices {
      if records[id].sheet != sheet?.sheet {
        end()
        sheet = registry.sheet(records[id].sheet)
        next = 0
      }
      while let tables = sheet?.tables, next < tables.count, tables[next].headerRows.lowerBound < records[id].row {
        end()
        column = tables[next].column(of: .decisionDate)
        next += 1
      }
      let cell = records[id][.decisionDate]
      guard Int(cell.column) == column else { continue }
      switch cell.kind {
      case .date: dates += 1
      case .text where records[id].decided.date != nil: texts.append(id)
      case .text, .number, .bool, .error: break
      }
    }
    end()
    return found
  }
}
