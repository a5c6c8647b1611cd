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
    let files = try ["page.html", "page.css", "page.js"].map { try repositoryText("templates/" + $0) }
    #expect(throws: Never.self) { try PageShell(name: "page.html", text: files[0], style: files[1], script: files[2]) }
    for loader in ["http:", "https:", "url(", "@import", "src=", "<link", "fetch(", "XMLHttp", "import(", "innerHTML"] {
      for file in files { #expect(!file.contains(loader), "\(loader)") }
    }
    #expect(files[0].contains("default-src 'none'") && files[0].contains("script-src '{{script_hash}}'"))
  }

  @Test func `the security policy lets the page's own script run`() throws {
    let shell = try PageShell(
      name: "p.html", text: "{{script_hash}}|<script>{{script}}</script>{{body}}", script: "alert(1)\r\n")
    let page = HTMLRenderer(shell: shell).render(sampleReport())[0].text
    #expect(page.hasPrefix("sha256-MaeD7tQk/YNyd6Pm9J12ROmv0Z93QwNN4VH7v3gI+RI=|<script>alert(1)\n</script>"))
  }

  @Test func `a script or a style that would end its element is refused`() {
    let error = #expect(throws: TemplateError.self) {
      try PageShell(name: "p.html", text: "{{script}}{{body}}", script: "let a =\n'</ScRipt>'")
    }
    #expect(error?.template == "page.js" && error?.line == 2)
    #expect(throws: TemplateError.self) { try PageShell(name: "p.html", text: "{{body}}", style: "/* </style> */") }
  }
}
