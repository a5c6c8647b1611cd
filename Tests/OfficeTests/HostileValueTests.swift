internal import Diagnostics
internal import Office
internal import Reports
internal import Testing
internal import Workbooks

/// Values come from sheets anyone may have edited: whatever they say, in a document they are text.
struct HostileValueTests {
  static let values = [
    "=1+1", "<script>alert(1)</script>", "<w:p/>", "</w:t></w:r>", "]]>", "<![CDATA[x]]>", "&lt;b&gt;", "&#x0;", "a\nb",
    "\u{202E}gpj.exe", "a\u{0}b", "\u{1B}[31m", "a\u{FFFE}b\u{FFFF}", " a  b ", "\"'", "{{x}}",
    "{ HYPERLINK \"http://x\" }",
    "../../x", "http://example.com", "_x000D_", String(repeating: "x", count: 32_767),
  ]

  private func report(_ value: String) -> Report {
    var grid = Grid(name: "g", title: value, columns: [.init("a", value), .init("b", "B")], footnotes: [value])
    grid.append(.init(level: 1, text: value, value: value))
    grid.append([.value(.text(value)), .value(.text("after"))])
    let blocks: [Block] = [
      .columns(ColumnBlock(.letterhead, [1, 2].map { _ in [.paragraph([.text(value)], .center)] })),
      .heading(level: 1, [.text(value)]), .paragraph([.text(value), .strong([.text(value)])], .justified),
      .list(ItemList(start: nil, items: [[.paragraph([.text(value)], .leading)]])), .grid(grid),
    ]
    return Report(name: "r", title: value, language: .english, blocks: blocks)
  }

  @Test(arguments: values) func `a value is text and nothing else`(value: String) throws {
    let document = try OpenedDocument(report(value))
    let plain = try OpenedDocument(report("x"))
    #expect(elements(document.tree) == elements(plain.tree))
    let seen = inertText(value).replacing("\n", with: "").replacing("\u{FFFE}", with: "\u{FFFD}")
      .replacing("\u{FFFF}", with: "\u{FFFD}")
    #expect(document.tree.fullText.contains(seen))
    let core = try document.text(of: "docProps/core.xml")
    #expect(!core.contains("<script") && !core.contains("\u{202E}") && !core.contains("\u{0}"))
  }

  /// Every element by name, without the breaks that line feeds become.
  private func elements(_ tree: XMLTree) -> [String] {
    ["br", "t"].contains(tree.name) ? [] : [tree.name] + tree.children.flatMap(elements)
  }
}
