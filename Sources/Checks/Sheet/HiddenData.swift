internal import Diagnostics
internal import Registry

/// What is counted can be seen.
///
/// A hidden sheet, row or column that holds values of products: a warning, once for the sheet, for rows next to one another
/// or for such columns, at the first one's header. What is hidden is read and counted like the rest, and whoever adds up
/// what the screen shows comes to other figures. A column without a meaning may be hidden.
struct HiddenData: Rule {
  static let code: DiagnosticCode = "hidden-data"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let noun = list.profile.nouns.product
    for sheet in list.registry.sheets {
      findings.examine(Self.code, sheet.rows.count)
      if sheet.isHidden {
        let products = list.registrations(on: sheet.sheet)
        guard let first = products.first else { continue }
        let message = Phrase.hiddenSheet(noun.counted(products.count), isVeryHidden: sheet.isVeryHidden)
        report(first.row, on: sheet, message, help: .hiddenDataHelp(isVeryHidden: sheet.isVeryHidden), &findings)
      } else {
        if !sheet.hiddenRows.isEmpty { check(rowsOf: sheet, list, &findings) }
        if !sheet.traits.hiddenColumns.isEmpty { check(columnsOf: sheet, list, &findings) }
      }
    }
  }

  private func check(rowsOf sheet: SheetReading, _ list: CheckedList, _ findings: inout Findings) {
    let hidden = Set(sheet.hiddenRows)
    let noun = list.profile.nouns.product
    var first: Int?
    var count = 0
    for item in list.registrations(on: sheet.sheet) {
      if hidden.contains(item.row) {
        first = first ?? item.row
        count += 1
      } else if let begun = first {
        report(begun, on: sheet, .hiddenRows(noun.counted(count), isOne: count == 1), &findings)
        (first, count) = (nil, 0)
      }
    }
    if let first { report(first, on: sheet, .hiddenRows(noun.counted(count), isOne: count == 1), &findings) }
  }

  private func check(columnsOf sheet: SheetReading, _ list: CheckedList, _ findings: inout Findings) {
    // Columns are hidden for all tables of a sheet; what is said at one header is not said again at the next.
    var said: Set<Int> = []
    for (table, items) in list.tables(of: sheet) {
      var run: [SheetReading.Column] = []
      for column in table.columns.sorted(by: { $0.column < $1.column }) where !said.contains(column.column) {
        if !sheet.traits.hides(column: column.column) {
          report(run, of: table, on: sheet, &findings)
          run = []
        } else if let field = column.field, items.contains(where: { !$0[field].isAbsent }) {
          run.append(column)
          said.insert(column.column)
        }
      }
      report(run, of: table, on: sheet, &findings)
    }
  }

  private func report(
    _ columns: [SheetReading.Column], of table: SheetReading.Table, on sheet: SheetReading, _ findings: inout Findings
  ) {
    guard let first = columns.first else { return }
    let place = SourceLocation(sheet: sheet.sheet, row: table.headerRows.lowerBound, column: first.column)
    findings.report(
      Diagnostic(
        Self.code, .warning, at: place, value: first.header, message: .hiddenColumns(columns.map(\.header)),
        help: .hiddenDataHelp()))
  }

  private func report(
    _ row: Int, on sheet: SheetReading, _ message: Phrase, help: Phrase = .hiddenDataHelp(), _ findings: inout Findings
  ) {
    findings.report(
      Diagnostic(
        Self.code, .warning, at: SourceLocation(sheet: sheet.sheet, row: row, column: 0), message: message,
        help: help))
  }
}
