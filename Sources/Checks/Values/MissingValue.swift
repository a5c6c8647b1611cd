internal import Diagnostics
internal import Registry

/// A product row says what the list has columns for.
///
/// Without a product's or a producer's name the row says nothing: an error. The other fields a list is expected to fill
/// are a warning, and only in a column that most rows fill: one that the province leaves blank is no fault of a row.
/// An unnamed household is told apart by its representative, so that one is an error too.
struct MissingValue: Rule {
  static let code: DiagnosticCode = "missing-value"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let registry = list.registry
    var reports = CellReports(Self.code, list)
    findings.examine(Self.code, registry.registrations.count)
    let tables = registry.sheets.flatMap { list.tables(of: $0) }
    var kept: [Field: Bool] = [:]
    for (table, items) in tables {
      for column in table.columns {
        guard let field = column.field else { continue }
        let isRequired = list.profile.required.contains(field)
        guard isRequired || list.profile.expected.contains(field) else { continue }
        // Where the decision's cell has its date too, `no-decision-date` says that it is blank.
        if field == .decisionNumber, table.column(of: .decisionDate) == nil { continue }
        // By index: a record is copied only where something is missing.
        let records = items.span
        for id in records.indices where records[id][field].isAbsent {
          let item = records[id]
          let tellsEntityApart = field == .representative && item.entity == nil && !item[.entity].isAbsent
          if !isRequired, kept[field] == nil { kept[field] = isKept(field, tables) }
          guard isRequired || kept[field] == true || tellsEntityApart else { continue }
          reports.report(
            isRequired || tellsEntityApart ? .error : .warning, field, of: item,
            message: .missingValue(column.header), help: .missingValueHelp(list.profile.nouns), &findings)
        }
      }
    }
  }

  /// Whether at least half of the cells of all tables that have a column for a field are filled; one that speaks for
  /// several rows counts once.
  private func isKept(
    _ field: Field, _ tables: [(table: SheetReading.Table, registrations: ArraySlice<Registration>)]
  ) -> Bool {
    var (blank, all) = (0, 0)
    for (table, items) in tables where table.column(of: field) != nil {
      var above: UInt32 = 0
      let records = items.span
      for id in records.indices {
        let cell = records[id][field]
        if cell.row != 0, cell.row == above { continue }
        above = cell.row
        all += 1
        if cell.isAbsent { blank += 1 }
      }
    }
    return blank * 2 <= all
  }
}
