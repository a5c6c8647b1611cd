internal import Diagnostics
internal import Registry

/// What is counted can be seen.
///
/// A hidden sheet or row that holds products: a warning, once for the sheet or for rows next to one another. Hidden rows
/// are read and counted like the others, and whoever adds up what the screen shows comes to other figures.
struct HiddenData: Rule {
  static let code: DiagnosticCode = "hidden-data"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let noun = list.profile.nouns.product
    for sheet in list.registry.sheets {
      findings.examine(Self.code, sheet.rows.count)
      if sheet.isHidden {
        let products = list.registrations(on: sheet.sheet)
        guard let first = products.first else { continue }
        report(first.row, on: sheet, .hiddenSheet(noun.counted(products.count)), &findings)
      } else if !sheet.hiddenRows.isEmpty {
        check(rowsOf: sheet, list, &findings)
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

  private func report(_ row: Int, on sheet: SheetReading, _ message: Phrase, _ findings: inout Findings) {
    findings.report(
      Diagnostic(
        Self.code, .warning, at: SourceLocation(sheet: sheet.sheet, row: row, column: 0), message: message,
        help: .hiddenDataHelp()))
  }
}
