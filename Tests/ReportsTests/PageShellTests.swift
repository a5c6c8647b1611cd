internal import AnnexTesting
internal import Diagnostics
internal import Reports
internal import Testing

struct PageShellTests {
  @Test func `an unknown placeholder is named with its line`() {
    let error = #expect(throws: TemplateError.self) { try PageShell(name: "p.html", text: "\n{{titel}}{{body}}") }
    #expect(error?.phrase.en == "p.html:2: there is no value {{titel}}; did you mean {{title}}?")
  }

  @Test func `a page needs room for the report`() {
    #expect(throws: TemplateError.self) { try PageShell(name: "p.html", text: "{{title}}") }
  }

  @Test func `the page loads nothing`() throws {
    let text = try repositoryText("templates/page.html")
    #expect(throws: Never.self) { try PageShell(name: "page.html", text: text) }
    for loader in ["http:", "https:", "url(", "@import", "src=", "<link", "<script"] {
      #expect(!text.contains(loader), "\(loader)")
    }
  }
}
