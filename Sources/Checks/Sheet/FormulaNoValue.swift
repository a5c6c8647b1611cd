internal import Diagnostics
internal import Registry

/// A formula's result is in the file.
///
/// `<f>C5+C6</f>` without a value, as programs write that cannot calculate: a warning at the cell, once for a column of
/// more than five. annex reads values and reckons no formulas; no other rule then says that the cell is blank.
struct FormulaNoValue: Rule {
  static let code: DiagnosticCode = "formula-no-value"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    for sheet in list.registry.sheets {
      let formulas = sheet.traits.valuelessFormulas
      findings.examine(Self.code, sheet.rows.count)
      for column in formulas.columns {
        let count = formulas.count(column: column)
        let isMany = count > TextSweep.most
        for row in formulas.rows(column: column, most: isMany ? 1 : count) {
          let location = SourceLocation(sheet: sheet.sheet, row: row, column: column)
          findings.report(
            Diagnostic(
              Self.code, .warning, at: location, range: list.range(at: location),
              message: .formulaNoValue(cellsOfColumn: isMany ? count : nil), help: .formulaNoValueHelp()))
        }
      }
    }
  }
}
