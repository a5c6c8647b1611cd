internal import AnnexTesting
internal import Diagnostics
internal import Reports
internal import Testing

struct RendererTests {
  @Test func `a report as Markdown`() throws {
    try expectGolden(MarkdownRenderer().render(sampleReport())[0].bytes, "sample.md")
  }

  @Test func `a report as HTML`() throws {
    try expectGolden(HTMLRenderer(shell: try bareShell()).render(sampleReport())[0].bytes, "sample.html")
  }

  @Test func `a grid as tidy CSV`() throws {
    let files = CSVRenderer().render(sampleReport())
    #expect(files.map(\.name) == ["valid.csv"])
    try expectGolden(files[0].bytes, "valid.csv")
  }

  @Test func `a report as JSON`() throws {
    try expectGolden(JSONRenderer().render(sampleReport())[0].bytes, "sample.json")
  }

  @Test func `an empty grid is a head without rows`() throws {
    let grid = Grid(name: "none", title: "", columns: [.init("a", "A")])
    let report = Report(name: "none", title: "None", language: .english, blocks: [.grid(grid)])
    #expect(MarkdownRenderer().render(report)[0].text == "| A |\n| --- |\n")
    #expect(CSVRenderer().render(report)[0].text == "\u{FEFF}a\r\n")
  }

  @Test func `Markdown read back is the same blocks`() {
    let blocks: [Block] = [
      .heading(level: 2, [.text("Điều 1. Phạm vi #2 #")]),
      .paragraph([.text("Một "), .emphasis([.text("nghiêng "), .strong([.text("đậm")])]), .text(".")], .justified),
      .paragraph([.text("1. không phải danh sách"), .lineBreak, .text("- cũng không")], .justified),
      .paragraph([.text("Số:\u{A0}\u{A0}\u{A0}/A "), .emphasis([.text("năm\u{A0}\u{A0}")])], .justified),
      .list(ItemList(start: 3, items: ["ba", "bốn"].map { [.paragraph([.text($0)], .leading)] })),
      .rule,
      .list(ItemList(start: nil, items: [[.paragraph([.text("- gạch")], .leading)]])),
    ]
    let report = Report(name: "r", title: "", language: .vietnamese, blocks: blocks)
    #expect(MarkdownParser().blocks(MarkdownRenderer().render(report)[0].text) == blocks)
  }

  @Test func `English readers get English dates and numbers`() {
    #expect(Language.english.date(year: 2025, month: 12, day: 31) == "31 Dec 2025")
    #expect(Language.vietnamese.numeral(1_234_567) == "1.234.567")
    #expect(Language.english.numeral(-1234.5) == "-1,234.5")
    #expect(Language.vietnamese.numeral(79.4) == "79,4")
  }
}
