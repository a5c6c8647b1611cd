internal import Diagnostics

/// What a page shows around the document: title, figures and charts before it; more lists and findings after it.
struct OverviewHTML {
  private let overview: Overview
  private let report: Report
  private let index: FigureIndex

  init(_ overview: Overview, of report: Report, _ index: FigureIndex) {
    self.overview = overview
    self.report = report
    self.index = index
  }

  private var language: Language { report.language }

  /// Title, figures and charts.
  var head: String {
    let lines = overview.standfirst.map { "<p>\(htmlText($0))</p>\n" }.joined()
    return "<header class=\"masthead\">\n<h1>\(htmlText(report.title))</h1>\n\(lines)\(contents)</header>\n"
      + figures + charts
  }

  /// Links to the parts of the page, for who looks for one of them and for who has only a keyboard.
  private var contents: String {
    var parts: [(String, Phrase)] = [("figures", .partFigures())]
    if !overview.charts.isEmpty { parts.append(("charts", .partCharts())) }
    parts.append(("document", .partDocument()))
    if !overview.grids.isEmpty { parts.append(("more", .partMoreLists())) }
    if overview.findings != nil { parts.append(("findings", .partFindings())) }
    let links = parts.map { "<a href=\"#\($0.0)\">\(say($0.1))</a>" }
    return "<nav aria-label=\"\(say(.contents()))\">\(links.joined(separator: "\n"))</nav>\n"
  }

  private var figures: String {
    let groups = overview.groups.filter { !$0.figures.isEmpty }.map { group in
      let items = group.figures.enumerated().map { place, item in
        let value = index.link(
          item.figure, classes: "figure", "<b>\(language.numeral(item.value))</b> <span>\(htmlText(item.label))</span>")
        return "<li\(place == 0 && group.hasMain ? " class=\"main\"" : "")>\(value)</li>\n"
      }
      return
        "<section class=\"card\(group.hasMain ? "" : " list-card")\">\n<h3>\(htmlText(group.title))</h3>\n<ul>\n\(items.joined())</ul>\n</section>\n"
    }
    return part("figures", .partFigures(), "<div class=\"cards\">\n\(groups.joined())</div>\n")
  }

  private var charts: String {
    guard !overview.charts.isEmpty else { return "" }
    let figures = overview.charts.map { ChartHTML($0, index, language).html }.joined()
    return part(
      "charts", .partCharts(),
      "<a class=\"skip\" href=\"#document\">\(say(.skipCharts()))</a>\n<div class=\"charts\">\n\(figures)</div>\n")
  }

  /// Lists the document does not have, and the findings.
  func writeTail(to page: inout HTMLWriter, _ writeTable: (Grid, inout HTMLWriter) -> Void) {
    if !overview.grids.isEmpty {
      page.markup(begin("more", .partMoreLists()))
      for grid in overview.grids {
        page.markup("<h3>\(htmlText(grid.title))</h3>\n")
        writeTable(grid, &page)
      }
      page.markup(Self.end)
    }
    if let findings = overview.findings {
      page.markup(begin("findings", .partFindings()))
      if findings.rows.isEmpty {
        page.markup("<p>\(say(.noFindings()))</p>\n")
      } else {
        writeTable(findings, &page)
      }
      page.markup(Self.end)
    }
  }

  /// The line that says whose rows are shown, filled in by the script.
  var chip: String {
    "<div class=\"chip\" hidden><p role=\"status\">\(say(.rowsBehind())) <b class=\"name\"></b>: <b class=\"count\"></b> "
      + "\(say(.rows()))</p><button type=\"button\">\(say(.showAll()))</button></div>\n"
  }

  private func part(_ id: String, _ title: Phrase, _ html: String) -> String { begin(id, title) + html + Self.end }

  private func begin(_ id: String, _ title: Phrase) -> String {
    "<section class=\"part\" id=\"\(id)\" aria-labelledby=\"\(id)-title\">\n<h2 id=\"\(id)-title\">\(say(title))</h2>\n"
  }

  private static let end = "</section>\n"

  private func say(_ phrase: Phrase) -> String { htmlText(phrase.text(language)) }
}
