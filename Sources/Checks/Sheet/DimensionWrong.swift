internal import Diagnostics
internal import Registry

/// The range a sheet says its cells lie in holds all that have a value.
///
/// `A1:F40` over cells down to row 65: a warning at the first cell outside, since programs that believe it read no further.
/// `A1` alone, which some programs write because they do not know yet, is a note. A range that is too large, or none,
/// misleads nobody. annex itself never asks it.
struct DimensionWrong: Rule {
  static let code: DiagnosticCode = "dimension-wrong"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    for sheet in list.registry.sheets {
      findings.examine(Self.code, 1)
      guard let declared = sheet.traits.dimension, let outside = sheet.undeclared else { continue }
      let address = { (range: CellRange) in
        range.isSingleCell ? String(range.address.prefix { $0 != ":" }) : range.address
      }
      findings.report(
        Diagnostic(
          Self.code, declared.isSingleCell ? .note : .warning, at: outside.first,
          message: .dimensionWrong(address(declared), reach: address(outside.used), cells: outside.count),
          help: .dimensionWrongHelp()))
    }
  }
}
