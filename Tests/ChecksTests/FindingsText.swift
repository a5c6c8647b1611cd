import AnnexTesting
import Checks
import Diagnostics
import Intake
import Registry
import Tables
import Testing

/// Finding a list's faults, as `D4 missing-value`, in the order they are printed.
func findings(_ list: ListReading, asOf: String = "2026-06-30") throws -> [String] {
  try diagnostics(list, asOf: asOf).map { "\($0.location.address) \($0.code.rawValue)" }
}

/// The findings of a sheet.
func findings(
  _ text: String, merges: [String] = [], source: SheetLiteral.Source = .workbook, asOf: String = "2026-06-30"
) throws -> [String] {
  try findings(try reading(of: SheetLiteral(text, merges: merges, source: source)), asOf: asOf)
}

/// The findings themselves.
func diagnostics(_ list: ListReading, asOf: String = "2026-06-30") throws -> [Diagnostic] {
  Checker().check(list.registry, asOf: try #require(CivilDate(iso: asOf))).diagnostics
}
