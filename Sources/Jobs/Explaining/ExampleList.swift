internal import Checks
package import Diagnostics
package import Intake
internal import Profiles
package import Registry
package import Tables

/// The example of a manual page, checked as any list.
package struct ExampleList: Sendable {
  /// The name findings call it by.
  private static let name = "list.xlsx"

  package let reading: ListReading
  /// What is found of the page's code.
  package let findings: [Diagnostic]

  /// The day examples are held against: pages do not change from day to day.
  package static let asOf = CivilDate(year: 2026, month: 6, day: 30)

  package init(_ page: ManualPage) throws(TableError) {
    let collector = ListCollector()
    collector.beginFile(Self.name)
    try collector.beginSheet(SheetHeading(name: ""))
    var rows = RowBatch()
    for (index, cells) in Self.rows(of: page.example).enumerated() {
      rows.beginRow(index + 1, isHidden: page.example.hiddenRows.contains(index + 1))
      for (column, text) in cells.enumerated() where !text.isEmpty { Self.append(text, column + 1, to: &rows) }
      rows.endRow()
    }
    try collector.rows(rows)
    try collector.endSheet()
    reading = ListReading(collector, profile: try Self.profile(of: page.example))
    guard let asOf = Self.asOf else {
      findings = []
      return
    }
    let found = Checker(withTerms: true).check(reading.registry, asOf: asOf, sources: reading.catalog)
    findings = found.diagnostics.filter { $0.code == page.code }
  }

  /// The profile of an example.
  private static func profile(of example: ManualPage.Example) throws(TableError) -> Profile {
    guard !example.profile.isEmpty else { return .ocop }
    do {
      return try Profile(
        yaml: example.profile, file: "profile.yaml", codes: ManualPage.all.map(\.code))
    } catch {
      throw TableError(.damaged, error.phrase)
    }
  }

  /// The cells of an example's rows, without the spaces around them.
  package static func rows(of example: ManualPage.Example) -> [[String]] {
    example.rows.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
        String(String(cell.drop { $0 == " " }.reversed()).drop { $0 == " " }.reversed())
      }
    }
  }

  private static func append(_ text: String, _ column: Int, to rows: inout RowBatch) {
    if let day = CivilDate(iso: text) {
      rows.append(.date(serial: Double(day.daysSinceUnixEpoch + 25_569), .day, column: column))
    } else {
      let bytes = Array(text.utf8)
      rows.append(plainText: bytes.span, column: column)
    }
  }
}
