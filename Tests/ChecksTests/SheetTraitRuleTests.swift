import AnnexTesting
import Diagnostics
import Intake
import Registry
import Tables
import Testing

@testable import Checks

/// Rules about what a workbook says of a sheet besides its cells.
@Suite struct SheetTraitRuleTests {
  private static let lines =
    ["TT | Tên sản phẩm | Tên chủ thể | Mã | Địa chỉ"]
    + (1...8).map { "\($0) | Chè \($0) | HTX A | x | Bản Bo" }

  /// A list of eight products in five columns, the fourth of which means nothing.
  private func list(
    without blank: [(row: Int, column: Int)] = [], visibility: SheetHeading.Visibility = .visible,
    _ change: (inout SheetTraits) -> Void
  ) throws -> ListReading {
    var traits = SheetTraits()
    change(&traits)
    let collector = ListCollector()
    collector.beginFile("list.xlsx")
    try collector.beginSheet(SheetHeading(name: "S", visibility: visibility))
    var rows = RowBatch()
    for (index, line) in Self.lines.enumerated() {
      rows.beginRow(index + 1)
      for (column, text) in line.split(separator: " | ").enumerated() {
        if blank.contains(where: { $0.row == index + 1 && $0.column == column + 1 }) { continue }
        rows.append(plainText: Array(text.utf8).span, column: column + 1)
      }
      rows.endRow()
    }
    try collector.rows(rows)
    try collector.traits(traits)
    try collector.endSheet()
    return ListReading(collector, profile: .ocop)
  }

  /// What is found besides the column that means nothing.
  private func found(_ list: ListReading) throws -> [String] {
    try findings(list).filter { $0 != "D1 header-unknown" }
  }

  private func range(_ address: String) -> CellRange? { CellRange(address: address) }

  @Test(
    arguments: [
      ("A1:E9", []), ("A1:XFD1048576", []), ("A1:Z50", []), ("A1:E8", ["A9 dimension-wrong"]),
      ("A1:D9", ["E1 dimension-wrong"]), ("A2:E9", ["A1 dimension-wrong"]), ("A1:A1", ["B1 dimension-wrong"]),
      ("H40:I50", ["A1 dimension-wrong"]),
    ] as [(String, [String])])
  func `a declared range that leaves values out is found at the first of them`(declared: String, expected: [String])
    throws
  {
    #expect(try found(try list { $0.dimension = range(declared) }) == expected)
  }

  @Test func `A1 alone is a note, with how far the cells reach`() throws {
    let warning = try diagnostics(try list { $0.dimension = range("A1:C4") }).first { $0.code == "dimension-wrong" }
    #expect(warning?.severity == .warning)
    #expect(warning?.message.en == "the sheet says its cells lie in A1:C4, but they lie in A1:E9: 33 cells outside")
    let note = try diagnostics(try list { $0.dimension = range("A1:A1") }).first { $0.code == "dimension-wrong" }
    #expect(note?.severity == .note)
  }

  @Test func `a formula without a value is found on its cell, and the cell is not said to be blank`() throws {
    let cell = try list(without: [(3, 2), (4, 5)]) {
      $0.valuelessFormulas.add(row: 3, column: 2)
      $0.valuelessFormulas.add(row: 4, column: 5)
    }
    #expect(try found(cell) == ["B3 formula-no-value", "E4 formula-no-value"])
    #expect(try found(try list(without: [(3, 2)]) { _ in }) == ["B3 missing-value"])
  }

  @Test func `a column of many is said once, at the first`() throws {
    let list = try list { traits in for row in 2...8 { traits.valuelessFormulas.add(row: row, column: 7) } }
    #expect(try found(list) == ["G2 formula-no-value"])
    #expect(try diagnostics(list).last?.message.en.hasSuffix("; so do 7 cells of this column") == true)
  }

  @Test func `hidden columns are found once where they stand together, at the first one's header`() throws {
    #expect(try found(try list { $0.hiddenColumns = [2...3] }) == ["B1 hidden-data"])
    #expect(try found(try list { $0.hiddenColumns = [1...1, 3...3] }) == ["A1 hidden-data", "C1 hidden-data"])
    // A column without a meaning between two that have one does not part them, nor is it said.
    #expect(try found(try list { $0.hiddenColumns = [3...5] }) == ["C1 hidden-data"])
    #expect(try found(try list { $0.hiddenColumns = [4...4, 6...16_384] }).isEmpty)
  }

  @Test func `a hidden column that no product fills is no fault`() throws {
    let blank = (2...9).map { (row: $0, column: 5) }
    #expect(try found(try list(without: blank) { $0.hiddenColumns = [5...5] }).isEmpty)
  }

  @Test(arguments: [SheetHeading.Visibility.hidden, .veryHidden])
  func `a hidden sheet is found once, whatever it hides besides`(visibility: SheetHeading.Visibility) throws {
    let list = try list(visibility: visibility) { $0.hiddenColumns = [2...3] }
    #expect(try found(list) == ["2 hidden-data"])
    let help = try diagnostics(list).first { $0.code == "hidden-data" }?.help.en
    #expect(help?.contains("Visual Basic") == (visibility == .veryHidden))
  }
}
