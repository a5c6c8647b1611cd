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
    let (kept, blank) = countedFields(tables)
    for (table, items) in tables {
      for column in table.columns {
        guard let field = column.field, blank[field.rawValue] > 0 else { continue }
        let isRequired = list.profile.required.contains(field)
        guard isRequired || list.profile.expected.contains(field) else { continue }
        // Where the decision's cell has its date too, `no-decision-date` says that it is blank.
        if field == .decisionNumber, table.column(of: .decisionDate) == nil { continue }
        // By index: a record is copied only where something is missing.
        let records = items.span
        for id in records.indices where records[id][field].isAbsent {
          let item = records[id]
          let tellsEntityApart = field == .representative && item.entity == nil && !item[.entity].isAbsent
          guard isRequired || kept[field.rawValue] || tellsEntityApart else { continue }
          reports.report(
            isRequired || tellsEntityApart ? .error : .warning, field, of: item,
            message: .missingValue(column.header), help: .missingValueHelp(), &findings)
        }
      }
    }
  }

  /// By `Field.rawValue`, whether at least half of the cells of all tables that have a column for it are filled; one that
  /// speaks for several rows counts once; and how many are blank.
  private func countedFields(
    _ tables: [(table: SheetReading.Table, registrations: ArraySlice<Registration>)]
  ) -> (kept: [Bool], blank: [Int]) {
    var blank = Array(repeating: 0, count: Field.allCases.count)
    var all = blank
    for (table, items) in tables {
      let fields = table.columns.compactMap(\.field)
      var above = Array(repeating: UInt32(0), count: all.count)
      // Row by row: the records of a long list are more than a processor keeps at hand.
      let records = items.span
      for id in records.indices {
        for field in fields {
          let cell = records[id][field]
          if cell.row != 0, cell.row == above[field.rawValue] { continue }
          above[field.rawValue] = cell.row
          all[field.rawValue] += 1
          if cell.isAbsent { blank[field.rawValue] += 1 }
        }
      }
    }
    return (zip(blank, all).map { $0 * 2 <= $1 }, blank)
  }
}
