internal import Diagnostics

/// One self-contained HTML page, for the screen, the telephone and the printer.
///
/// Where a report has an overview, the page begins with its figures and charts; the document follows, then what only
/// the page has. On paper it is the document alone. The markup says what things are; how they look, and what they do
/// when somebody searches, is the page shell's. Without a script everything is there to be read.
package struct HTMLRenderer: Renderer {
  private let shell: PageShell

  /// A renderer that fills in this page.
  package init(shell: PageShell) { self.shell = shell }

  package func render(_ report: Report) -> [RenderedFile] {
    let document = HTMLDocument(report)
    let page = shell.page(language: report.language, titleHTML: htmlText(report.title), writeBody: document.write)
    return [RenderedFile(name: "\(report.name).html", bytes: page)]
  }
}

/// The body of a report's page.
private struct HTMLDocument {
  private let report: Report
  private let index: FigureIndex

  init(_ report: Report) {
    self.report = report
    let extra = (report.overview?.grids ?? []) + [report.overview?.findings].compactMap(\.self)
    index = FigureIndex(report.grids + extra)
  }

  func write(to page: inout HTMLWriter) {
    guard let overview = report.overview else { return writePages(to: &page) }
    let frame = OverviewHTML(overview, of: report, index)
    let skip = htmlText(Phrase.skipToDocument().text(report.language))
    page.markup("<a class=\"skip\" href=\"#document\">\(skip)</a>\n\(frame.head)<article id=\"document\">\n")
    writePages(to: &page)
    page.markup("</article>\n")
    frame.writeTail(to: &page, table)
    page.markup(frame.chip)
  }

  /// The blocks, one `section` per run of pages that lie the same way.
  private func writePages(to page: inout HTMLWriter) {
    // The masthead has one where there is an overview.
    if report.overview == nil, !report.blocks.contains(where: \.isTitle) {
      page.markup("<h1 class=\"unseen\">\(htmlText(report.title))</h1>\n")
    }
    page.markup("<section class=\"page portrait\">\n")
    for item in report.blocks {
      if case .pageBreak(let orientation) = item {
        page.markup("</section>\n<section class=\"page \(orientation.rawValue)\">\n")
      } else {
        write(item, to: &page)
      }
    }
    page.markup("</section>\n")
  }

  private func write(_ blocks: [Block], to page: inout HTMLWriter) {
    for block in blocks { write(block, to: &page) }
  }

  private func write(_ block: Block, to page: inout HTMLWriter) {
    switch block {
    case .heading(let level, let parts): page.markup("<h\(level)>\(inlines(parts))</h\(level)>\n")
    case .paragraph(let parts, let alignment):
      page.markup("<p class=\"\(alignment.rawValue)\">\(inlines(parts))</p>\n")
    case .list(let list): write(list, to: &page)
    case .columns(let block):
      page.markup("<div class=\"\(block.role.rawValue)\">\n")
      for column in block.columns {
        page.markup("<div>\n")
        write(column, to: &page)
        page.markup("</div>\n")
      }
      page.markup("</div>\n")
    case .grid(let grid): table(grid, &page)
    case .rule, .pageBreak: page.markup("<hr>\n")
    }
  }

  private func table(_ grid: Grid, _ page: inout HTMLWriter) {
    HTMLTable(grid, report.language, index, labels: report.overview?.labels ?? [:]).write(to: &page)
  }

  private func write(_ list: ItemList, to page: inout HTMLWriter) {
    page.markup(list.start.map { "<ol start=\"\($0)\">\n" } ?? "<ul>\n")
    for item in list.items {
      page.markup("<li>")
      // An item of one paragraph is that paragraph's text.
      if case .paragraph(let parts, _) = item.first, item.count == 1 {
        page.markup(inlines(parts))
      } else {
        write(item, to: &page)
      }
      page.markup("</li>\n")
    }
    page.markup(list.start == nil ? "</ul>\n" : "</ol>\n")
  }

  private func inlines(_ parts: [Inline]) -> String {
    parts.map { part in
      switch part {
      case .text(let text): htmlText(text)
      case .strong(let parts): "<strong>\(inlines(parts))</strong>"
      case .emphasis(let parts): "<em>\(inlines(parts))</em>"
      case .figure(let name, let parts): index.link(name, classes: "figure", inlines(parts))
      case .lineBreak: "<br>\n"
      }
    }.joined()
  }
}

extension Block {
  fileprivate var isTitle: Bool {
    if case .heading(1, _) = self { true } else { false }
  }
}
