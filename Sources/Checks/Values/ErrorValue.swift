internal import Diagnostics
internal import Registry

/// No cell of a product row holds an error of the spreadsheet.
///
/// «#N/A», «#REF!»: a warning at the cell, in a CSV saved from a workbook too. No other rule then says that it is no
/// date or no telephone number.
struct ErrorValue: Rule {
  static let code: DiagnosticCode = "error-value"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    findings.examine(Self.code, list.registry.registrations.count)
    for (hit, count) in TextSweep(list.registry, where: isSpreadsheetError).spokesmen {
      findings.report(
        hit.diagnostic(
          Self.code, .warning, in: list, message: .errorValue(list.registry.texts[hit.text], cellsOfColumn: count),
          help: .errorValueHelp()))
    }
  }
}

extension CheckedList {
  /// Whether a field holds an error of the spreadsheet or a formula without a value, which is said once, by `error-value`
  /// and `formula-no-value`.
  func holdsError(_ field: Field, in item: Registration) -> Bool {
    if item[field].isAbsent, let formulas = registry.sheet(item.sheet)?.traits.valuelessFormulas, !formulas.isEmpty {
      let cell = location(of: field, in: item)
      return formulas.contains(row: Int(cell.row), column: Int(cell.column))
    }
    return registry.texts.withBytes(of: item[field].text, isSpreadsheetError)
  }
}

/// Whether a text is the name of an error, as spreadsheet programs show it.
///
/// ECMA-376-1 §18.17.3, and Excel's later ones.
private func isSpreadsheetError(_ text: Span<UInt8>) -> Bool {
  guard !text.isEmpty, text[0] == UInt8(ascii: "#"), text.count <= 16 else { return false }
  return errorNames.contains(text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
}

private let errorNames: Set<String> = [
  "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#FIELD!",
  "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!",
]
