internal import Diagnostics
internal import Reports
internal import Testing

/// The page around a document: its figures lead to rows, and values of any kind are only words in it.
struct PageTests {
  private func list(_ value: String) -> Grid {
    var grid = Grid(
      name: "valid", title: value, columns: [.init("a", value), .init("b", "B", isCategory: true)],
      groups: [.init("unit", value)])
    grid.facets = [value]
    grid.figureNames = ["valid", "valid.\(value)"]
    grid.append(.init(level: 1, text: value, value: value))
    for number in 1...2 {
      grid.append(
        [.value(.text(value)), .value(.integer(number))],
        .init(anchor: "row-\(number)", figures: [0, 1], facets: [value]))
    }
    return grid
  }

  private func report(_ value: String) -> Report {
    var findings = Grid(name: "findings", title: value, columns: [.init("place", value)])
    findings.figureNames = ["findings.error"]
    findings.append(
      [.value(.text(value))], .init(figures: [0], link: .init(column: 0, anchor: "row-1")))
    var overview = Overview()
    overview.standfirst = [value]
    overview.groups = [
      .init(value, [.init(value, 2, figure: "valid"), .init(value, 2, figure: "valid.\(value)"), .init(value, 0)])
    ]
    let bars: [Chart.Bar] = [
      .init(value, tick: value, [.init(2, figure: "valid.\(value)"), .init(0)]), .init("x", [.init(1), .init(1)]),
    ]
    overview.charts = [Chart.Form.bars, .columns].map { form in
      Chart(
        name: value, title: value, summary: value, form: form, subject: value, series: [value, "y"], bars: bars)
    }
    overview.findings = findings
    overview.labels = ["valid": value, "valid.\(value)": value]
    var report = Report(
      name: "r", title: value, language: .english,
      blocks: [
        .paragraph([.figure("valid", [.text("2")]), .figure("none", [.text("0")])], .leading), .grid(list(value)),
      ])
    report.overview = overview
    return report
  }

  private func html(_ report: Report) throws -> String {
    HTMLRenderer(shell: try bareShell()).render(report)[0].text
  }

  @Test(arguments: InertnessTests.values)
  func `a page has no elements and no attributes but its own`(value: String) throws {
    let (page, plain) = (try html(report(value)), try html(report("x")))
    #expect(skeleton(of: page) == skeleton(of: plain))
    #expect(!page.contains("{{") && !page.contains("\u{202E}") && !page.contains("\u{0}"))
  }

  @Test func `a figure is a link where rows stand behind it, and words where none do`() throws {
    let page = try html(report("x"))
    #expect(page.contains("<p class=\"leading\"><a class=\"figure\" href=\"#valid\">2</a>0</p>"))
    #expect(page.contains("<span class=\"anchor\" id=\"valid\" data-figure=\"0\" data-count=\"2\""))
  }

  @Test func `a finding leads to its row`() throws {
    let page = try html(report("x"))
    #expect(page.contains("<a href=\"#row-1\">x</a>") && page.contains("<tr id=\"row-1\" data-figures=\"0 1\""))
  }

  @Test func `a record in two lists counts in one of them`() throws {
    var twice = report("x")
    var part = Grid(name: "part", title: "x", columns: [.init("a", "x")])
    part.figureNames = ["valid"]
    part.append([.value(.text("x"))], .init(anchor: "row-1", figures: [0]))
    twice.overview?.grids = [part]
    let page = try html(twice)
    #expect(page.split(separator: "id=\"row-1\"").count == 2)
    #expect(page.contains("id=\"valid\" data-figure=\"0\" data-count=\"2\""))
  }

  @Test func `a report without an overview is its document alone`() throws {
    var bare = report("x")
    bare.overview = nil
    let page = try html(bare)
    #expect(!page.contains("masthead") && !page.contains("class=\"chip\"") && page.contains("class=\"tools\""))
  }

  @Test(arguments: InertnessTests.values) func `an index leads only into its folder`(name: String) throws {
    let entry = IndexPage.Entry(
      title: name, notes: [name], figures: [.init(name, 1)],
      files: [.init(path: "../\(name)/javascript:x.html", bytes: 1), .init(path: name, bytes: 2_000_000)])
    let page = IndexPage(title: name, language: .english, entries: [entry]).render(try bareShell()).text
    let links = page.split(separator: "href=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
    #expect(links.count == 3)
    for link in links { #expect(link.hasPrefix("./") && !link.contains(":") && !link.contains(" ")) }
  }

  @Test(arguments: ["", "valid.stars.4", "expired.unit.\"Xã Bản Bo\"", "a%b", "100%", "💧"])
  func `an address is read back as the name it was made of`(name: String) {
    let address = percentEncoded(name)
    #expect(percentDecoded(address) == name)
    #expect(address.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: " ") })
  }

  /// Every tag of a page with the names of its attributes, breaks left out.
  private func skeleton(of html: String) -> [String] {
    html.replacing("<br>", with: "").split(separator: "<").dropFirst().map { part in
      let tag = part.prefix { $0 != ">" }
      let outsideQuotes = tag.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset.isMultiple(of: 2) }.map(\.element)
      return outsideQuotes.joined(separator: "\"\"")
    }
  }
}
