import AnnexTesting
import Diagnostics
import Office
import Reports
import Tables
import Testing
import Workbooks

/// Reports as workbooks, read back by the program's own reader.
@Suite struct XLSXRendererTests {
  private func grid(_ value: String = "Chè xanh") -> Grid {
    var grid = Grid(
      name: "valid", title: "Sản phẩm còn thời hạn",
      columns: [
        .init("no", "TT", alignment: .center, isNumeric: true), .init("product", "Tên sản phẩm"),
        .init("entity", "Chủ thể"), .init("stars", "Hạng sao", alignment: .center, isNumeric: true),
        .init("decision_date", "Ngày quyết định", alignment: .center, isNumeric: true),
      ], groups: [.init("commune", "Xã, phường")], footnotes: ["Số liệu đến hết ngày 31/12/2025."])
    grid.append(.init(level: 1, text: "I. Xã Bản Bo: 2 sản phẩm", value: "Xã Bản Bo"))
    grid.append([
      .value(.integer(1)), .value(.text(value)), .value(.text("HTX Trái Tim")), .value(.integer(4)),
      .value(.date(year: 2023, month: 1, day: 5)),
    ])
    grid.append([.value(.integer(2)), .value(.text("Mật ong")), .continued, .value(.number(3.5))])
    return grid
  }

  private func report(_ grid: Grid) -> Report {
    Report(
      name: "notice", title: "Thông báo", language: .vietnamese, blocks: [.grid(grid)],
      figures: [
        "province": .text("tỉnh Lai Châu"), "as_of_iso": .text("2025-12-31"), "valid.products": .integer(191),
        "issuer.symbol": .text("SNNMT"), "sources": .texts(["a.xlsx", "b.csv"]),
        "valid.by_stars": .list([["stars": .integer(4), "products": .integer(13)]], keys: ["stars", "products"]),
      ])
  }

  private func sheets(_ report: Report) throws -> [RecordingSink.Sheet] {
    let files = try XLSXRenderer().render(report)
    #expect(files.map(\.name) == ["notice.xlsx"])
    let sink = RecordingSink()
    try Workbook(bytes: try #require(files.first).bytes).read(into: sink)
    return sink.sheets
  }

  @Test func `figures come first, then each table as it is printed, then as it is filtered`() throws {
    let sheets = try sheets(report(grid()))
    #expect(sheets.map(\.heading.name) == ["Số liệu", "Còn thời hạn", "Lọc – Còn thời hạn"])
  }

  @Test func `figures stand beside what they are called, as numbers and days`() throws {
    let rows = try sheets(report(grid()))[0].rows
    #expect(
      rows == [
        ["A1=Thông báo"], ["A3=Tỉnh, thành phố", "B3=tỉnh Lai Châu"],
        ["A4=Số liệu đến hết ngày", "B4 date 2025-12-31"], ["A5=Số sản phẩm còn thời hạn", "B5 number 191.0"],
        ["A6=Nguồn số liệu", "B6=a.xlsx\nb.csv"], ["A8=Sản phẩm còn thời hạn theo hạng sao"],
        ["A9=Hạng sao", "B9=Số sản phẩm"], ["A10=4 sao", "B10 number 13.0"],
      ])
  }

  @Test func `the printed table has its title, header, bands and merged producers`() throws {
    let sheet = try sheets(report(grid()))[1]
    #expect(
      sheet.rows == [
        ["A1=SẢN PHẨM CÒN THỜI HẠN"],
        ["A2=TT", "B2=Tên sản phẩm", "C2=Chủ thể", "D2=Hạng sao", "E2=Ngày quyết định"],
        ["A3=I. Xã Bản Bo: 2 sản phẩm"],
        ["A4 number 1.0", "B4=Chè xanh", "C4=HTX Trái Tim", "D4 number 4.0", "E4 date 2023-01-05"],
        ["A5 number 2.0", "B5=Mật ong", "D5 number 3.5"], ["A7=Số liệu đến hết ngày 31/12/2025."],
      ])
    #expect(Set(sheet.merges) == ["A1:E1", "A3:E3", "C4:C5", "A7:E7"])
  }

  @Test func `the filtered table is tidy`() throws {
    let sheet = try sheets(report(grid()))[2]
    #expect(
      sheet.rows == [
        ["A1=Xã, phường", "B1=TT", "C1=Tên sản phẩm", "D1=Chủ thể", "E1=Hạng sao", "F1=Ngày quyết định"],
        ["A2=Xã Bản Bo", "B2 number 1.0", "C2=Chè xanh", "D2=HTX Trái Tim", "E2 number 4.0", "F2 date 2023-01-05"],
        ["A3=Xã Bản Bo", "B3 number 2.0", "C3=Mật ong", "D3=HTX Trái Tim", "E3 number 3.5"],
      ])
    #expect(sheet.merges.isEmpty)
  }

  @Test func `the same report gives the same bytes`() throws {
    let first = try XLSXRenderer().render(report(grid()))
    #expect(try XLSXRenderer().render(report(grid())) == first)
  }

  @Test(arguments: [
    "=1+1", "+84", "-2", "@SUM(A1)", "<script>alert(1)</script>", "a | b", "{{x}}", "https://example.com",
    "mailto:a@b.vn", "external:\\\\x\\y.xlsx", "\u{202E}gpj.exe", "a\u{0}b", "\u{1B}[31m", "]]>", "_x0041_", "&lt;",
    " a ",
    "a\nb", "../../x", "\u{FFFE}", "😀",
  ]) func `whatever a value says, it is a text and nothing else`(value: String) throws {
    let sheets = try sheets(report(grid(value)))
    let held = inertText(value).replacing("\u{FFFE}", with: "\u{FFFD}")
    #expect(sheets[1].rows[3][1] == "B4=\(held)")
    #expect(sheets[2].rows[1][2] == "C2=\(held)")
    #expect(sheets.allSatisfy { $0.traits.valuelessFormulas.isEmpty })
  }

  @Test func `a text longer than a cell holds is cut with a mark, and a footnote says so`() throws {
    let sheet = try sheets(report(grid(String(repeating: "ộ", count: 40_000))))[1]
    #expect(sheet.rows[3][1] == "B4=" + String(repeating: "ộ", count: 32_766) + "…")
    #expect(sheet.rows.last?.first?.hasPrefix("A8=1 ô có chữ dài hơn") ?? false)
  }

  @Test(arguments: ["../../x", "[a]:*?/\\", "'", "", "History", String(repeating: "Sổ đăng ký ", count: 9), "a\u{0}b"])
  func `sheets have names that spreadsheet programs take`(name: String) throws {
    var grids: [Grid] = []
    for index in 1...3 {
      var grid = Grid(name: "g\(index)", title: name, columns: [.init("a", "A")])
      grid.append([.value(.text("x"))])
      grids.append(grid)
    }
    let report = Report(name: "notice", title: name, language: .english, blocks: grids.map { .grid($0) })
    let names = try sheets(report).map(\.heading.name)
    #expect(names.count == 6)
    #expect(Set(names.map { $0.lowercased() }).count == 6)
    for name in names {
      #expect((1...31).contains(name.utf16.count) && !name.contains { "[]:*?/\\".contains($0) } && name != "History")
      #expect(!name.hasPrefix("'") && !name.hasSuffix("'"))
    }
  }

  @Test func `a report without tables and figures gives no workbook`() throws {
    #expect(try XLSXRenderer().render(Report(name: "a", title: "a", language: .english, blocks: [])).isEmpty)
  }

  @Test func `plain rows are streamed, days as days`() throws {
    var book = try TidyBook(title: "annex", columns: [("a", 3), ("b", 3)])
    try book.append([.text("=1"), .date(year: 2025, month: 12, day: 31)])
    try book.append([.empty, .number(2.5)])
    let sink = RecordingSink()
    try Workbook(bytes: try book.finish().bytes).read(into: sink)
    #expect(sink.rows == [["A1=a", "B1=b"], ["A2==1", "B2 date 2025-12-31"], ["B3 number 2.5"]])
  }
}
