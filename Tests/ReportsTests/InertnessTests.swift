internal import Diagnostics
internal import Reports
internal import Testing

/// Values come from sheets anyone may have edited: whatever they say, they are text.
struct InertnessTests {
  static let values = [
    "=1+1", "+84", "-2", "@SUM(A1)", "<script>alert(1)</script>", "a | b", "\\|", "{{x}}", "{{> valid}}", "[a](b)",
    "![a](b)", "`code`", "```", "~~~ grid valid", "a\nb", "a\r\n\r\n# b", "\u{202E}gpj.exe", "a\u{0}b", "\u{1B}[31m",
    "# tiêu đề", "- mục", "1. mục", "12) mục", "---", "===", "    mã", " a ", "*đậm*", "__đậm__", "&lt;b&gt;",
    "<!-- -->", "]]>", "https://example.com", "www.example.com", "a@b.vn", "$x$", "\"'", "a  b", "\u{A0}a",
    "</title>", String(repeating: "x", count: 32_767),
  ]

  /// What a reader should see: inert, on one line, blanks where spaces ran.
  private func seen(_ value: String) -> String {
    inertText(value).replacing("\n", with: " ").replacing("  ", with: "\u{A0}\u{A0}")
  }

  private func report(_ value: String) -> Report {
    var grid = Grid(name: "g", title: value, columns: [.init("a", value), .init("b", "B")], footnotes: [value])
    grid.append(.init(level: 1, text: value, value: value))
    grid.append([.value(.text(value)), .value(.text("after"))])
    let blocks: [Block] = [
      .heading(level: 1, [.text(value)]), .paragraph([.text(value), .strong([.text(value)])], .justified),
      .list(ItemList(start: nil, items: [[.paragraph([.text(value)], .leading)]])), .grid(grid),
    ]
    return Report(
      name: "r", title: value, language: .english, blocks: blocks,
      figures: ["v": .text(value)])
  }

  @Test(arguments: values) func `a value read back from Markdown is the same words`(value: String) {
    #expect(MarkdownParser().blocks(markdownText(value)) == [.paragraph([.text(seen(value))], .justified)])
  }

  @Test(arguments: values) func `a table row in Markdown stays one row`(value: String) {
    let lines = MarkdownRenderer().render(report(value))[0].text.split(separator: "\n")
    let rows = lines.filter { $0.hasPrefix("| ") && $0.hasSuffix(" after |") }
    #expect(rows.count == 1)
    #expect(rows[0].replacing("\\\\", with: "").replacing("\\|", with: "").count(where: { $0 == "|" }) == 3)
  }

  @Test(arguments: values) func `HTML has no elements but its own`(value: String) throws {
    let html = HTMLRenderer(shell: try bareShell()).render(report(value))[0].text
    let plain = HTMLRenderer(shell: try bareShell()).render(report("x"))[0].text
    let withoutBreaks = html.replacing("<br>", with: "")
    #expect(tags(in: withoutBreaks) == tags(in: plain.replacing("<br>", with: "")))
    #expect(!html.contains("{{") && !html.contains("\u{202E}") && !html.contains("\u{0}"))
  }

  @Test(arguments: values) func `no CSV field begins a formula`(value: String) {
    let csv = CSVRenderer().render(report(value))[0].text
    let starts = csv.dropFirst().split(whereSeparator: { $0 == "," || $0 == "\r\n" || $0 == "\"" }).compactMap(\.first)
    #expect(csv.hasPrefix("\u{FEFF}") && !csv.contains("\u{202E}") && !csv.contains("\u{0}"))
    if let first = value.first, "=+-@".contains(first) { #expect(!starts.contains(first)) }
  }

  @Test(arguments: values) func `JSON is one line`(value: String) {
    let json = JSONRenderer().render(report(value))[0].text
    #expect(json.hasSuffix("}\n") && json.count(where: \.isNewline) == 1)
    #expect(!json.contains("\u{202E}") && !json.unicodeScalars.dropLast().contains { $0.value < 0x20 })
  }

  /// Every tag of a page by name, attributes left out.
  private func tags(in html: String) -> [Substring] {
    html.split(separator: "<").dropFirst().compactMap { $0.split(whereSeparator: { $0 == " " || $0 == ">" }).first }
  }
}
