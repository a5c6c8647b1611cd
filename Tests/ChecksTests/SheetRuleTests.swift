import AnnexTesting
import Checks
import Diagnostics
import Intake
import Registry
import Tables
import Testing

@Suite struct SheetRuleTests {
  private let list = "TT | Tên sản phẩm | Tên chủ thể | Xếp hnạg\n1 | Chè | HTX A | 3\n2 | Gạo | HTX A | 4"

  @Test func `a column whose header means nothing is found at its header, with what was meant`() throws {
    let found = try diagnostics(try reading(of: SheetLiteral(list)))
    #expect(found.map { "\($0.location.address) \($0.code.rawValue) \($0.severity)" } == ["D1 header-unknown note"])
    #expect(found.first?.help.vi.contains("«Xếp hạng»") == true)
  }

  @Test func `a column that no row fills is not`() throws {
    let text = "TT | Tên sản phẩm | Tên chủ thể | Mã vạch\n1 | Chè | HTX A |\n2 | Gạo | HTX A"
    #expect(try findings(text).isEmpty)
  }

  @Test func `a second column for a field is known`() throws {
    let text = "TT | Tên sản phẩm | Tên chủ thể | Tên cơ sở\n1 | Chè | HTX A | HTX A"
    #expect(try findings(text).isEmpty)
  }

  @Test func `a hidden sheet of products is found at its first product`() throws {
    let visible = SheetLiteral("TT | Tên sản phẩm | Tên chủ thể\n1 | Chè | HTX A", source: .csv)
    let hidden = SheetLiteral("TT | Tên sản phẩm | Tên chủ thể\n1 | Gạo | HTX A", name: "2", visibility: .hidden)
    let found = try diagnostics(try reading(of: visible, hidden))
    #expect(
      found.map { "\($0.location.sheet.rawValue) \($0.location.address) \($0.code.rawValue)" } == ["1 2 hidden-data"])
  }

  /// A sheet of five products, some of whose rows are hidden.
  private func list(hiding hidden: Set<Int>) throws -> ListReading {
    let collector = ListCollector()
    collector.beginFile("list.xlsx")
    try collector.beginSheet(SheetHeading(name: "S"))
    var rows = RowBatch()
    let lines = [["TT", "Tên sản phẩm", "Tên chủ thể"]] + (1...5).map { ["\($0)", "Chè \($0)", "HTX A"] }
    for (index, line) in lines.enumerated() {
      rows.beginRow(index + 1, isHidden: hidden.contains(index + 1))
      for (column, text) in line.enumerated() { rows.append(plainText: Array(text.utf8).span, column: column + 1) }
      rows.endRow()
    }
    try collector.rows(rows)
    try collector.endSheet()
    return ListReading(collector, profile: .ocop)
  }

  @Test func `hidden rows of products are found once where they stand together`() throws {
    #expect(try findings(try list(hiding: [3, 4, 6])) == ["3 hidden-data", "6 hidden-data"])
    #expect(try findings(try list(hiding: [])).isEmpty)
    #expect(try findings(try list(hiding: [1])).isEmpty)
  }
}

@Suite struct TermRuleTests {
  private let list = """
    TT | Tên sản phẩm | Tên chủ thể | Số quyết định | Ngày quyết định
    1 | Chè | HTX A | 1/QĐ-UBND | 30/12/2022
    2 | Gạo | HTX A | 1/QĐ-UBND | 30/06/2022
    3 | Mật | HTX A | 2/QĐ-UBND | 30/11/2025
    """

  private func found(asOf: String) throws -> [String] {
    let day = try #require(CivilDate(iso: asOf))
    return Checker(withTerms: true).check(try reading(of: SheetLiteral(list)).registry, asOf: day).diagnostics.map {
      "\($0.location.address) \($0.code.rawValue) \($0.severity)"
    }
  }

  @Test func `what runs out and what has run out is found at its date`() throws {
    #expect(try found(asOf: "2025-12-01") == ["E2 expiring note", "E3 expired note"])
    #expect(try found(asOf: "2025-12-31") == ["E2 expired note", "E3 expired note"])
  }

  @Test func `the last valid day is one`() throws {
    #expect(try found(asOf: "2025-12-30") == ["E2 expiring note", "E3 expired note"])
  }

  @Test func `nothing is said of terms unless asked`() throws {
    #expect(try findings(list, asOf: "2025-12-01").isEmpty)
  }
}
