internal import AnnexTesting
internal import Bulletins
internal import Diagnostics
internal import Reports
internal import Testing

/// The templates as they are handed out.
struct ShippedTemplatesTests {
  private func report(_ name: String, _ figures: Figures, grids: [String]) throws -> Report {
    let template = try BulletinTemplate(file: "\(name).md", text: try repositoryText("templates/\(name).md"))
    return try template.render(figures, grids: grids.map(smallGrid))
  }

  @Test func `the notice`() throws {
    let report = try report("notice", noticeFigures(), grids: ["valid", "expired"])
    try expectGolden(MarkdownRenderer().render(report)[0].bytes, "notice.md")
  }

  @Test func `the notice in English`() throws {
    let report = try report("notice.en", noticeFigures(.english), grids: ["valid", "expired"])
    try expectGolden(MarkdownRenderer().render(report)[0].bytes, "notice.en.md")
  }

  @Test func `the notice as a page`() throws {
    let report = try report("notice", noticeFigures(), grids: ["valid", "expired"])
    let shell = try PageShell(name: "page.html", text: try repositoryText("templates/page.html"))
    try expectGolden(HTMLRenderer(shell: shell).render(report)[0].bytes, "notice.html")
  }

  @Test(arguments: ["registration-summary", "registration-summary.en"])
  func `the summary of registrations`(name: String) throws {
    let language: Language = name.hasSuffix(".en") ? .english : .vietnamese
    let report = try report(name, summaryFigures(language), grids: ["bands", "kinds", "registrations"])
    try expectGolden(MarkdownRenderer().render(report)[0].bytes, "\(name).md")
  }

  @Test func `the notice says in figures what the seed says`() throws {
    let report = try report("notice", noticeFigures(), grids: ["valid", "expired"])
    let text = MarkdownRenderer().render(report)[0].text
    #expect(
      text.contains(
        "191 sản phẩm, trong đó 13 sản phẩm đạt hạng 4 sao, 178 sản phẩm đạt hạng 3 sao, của 98 chủ thể tại 25 xã, phường;"
      ))
    #expect(text.contains("104 sản phẩm;"))
  }

  @Test func `a notice without valid products makes a sentence`() throws {
    var figures = noticeFigures()
    figures["valid.products"] = .integer(0)
    figures["valid.by_stars"] = .list([], keys: ["stars", "products"])
    figures["unknown"] = .integer(2)
    let text = MarkdownRenderer().render(try report("notice", figures, grids: ["valid", "expired"]))[0].text
    #expect(text.contains("còn thời hạn: 0 sản phẩm;\n"))
    #expect(text.contains("do thiếu ngày quyết định công nhận: 2 sản phẩm;"))
  }
}

extension RenderedFile {
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}
