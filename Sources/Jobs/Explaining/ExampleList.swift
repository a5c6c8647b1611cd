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
    let example = page.example
    let profile = try Self.profile(of: example)
    var traits = SheetTraits()
    traits.dimension = example.dimension
    var list = try Self.reading(
      of: Self.cells(of: example.rows), file: Self.name, profile: profile, hiding: example.hiddenRows, traits)
    if !example.revocations.isEmpty {
      let revocations = try Self.reading(
        of: Self.cells(of: example.revocations), file: "revoked.xlsx", profile: profile.revocations)
      list.registry.revocations = Revocations(revocations.registry, revocations.catalog)
    }
    reading = list
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

  private static func reading(
    of lines: [[String]], file: String, profile: Profile, hiding hiddenRows: Set<Int> = [],
    _ traits: SheetTraits = SheetTraits()
  ) throws(TableError) -> ListReading {
    let collector = ListCollector()
    collector.beginFile(file)
    try collector.beginSheet(SheetHeading(name: ""))
    var traits = traits
    var rows = RowBatch()
    for (index, cells) in lines.enumerated() {
      rows.beginRow(index + 1, isHidden: hiddenRows.contains(index + 1))
      for (column, text) in cells.enumerated() where !text.isEmpty {
        if text.hasPrefix("=") {
          traits.valuelessFormulas.add(row: index + 1, column: column + 1)
        } else {
          Self.append(text, column + 1, to: &rows)
        }
      }
      rows.endRow()
    }
    try collector.rows(rows)
    if !traits.isEmpty { try collector.traits(traits) }
    try collector.endSheet()
    return ListReading(collector, profile: profile)
  }

  /// The cells of an example's rows, without the spaces around them.
  package static func rows(of example: ManualPage.Example) -> [[String]] { cells(of: example.rows) }

  /// The cells of rows written as an example's.
  package static func cells(of rows: String) -> [[String]] {
    rows.split(separator: "\n").map { line in
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
