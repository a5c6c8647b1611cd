internal import Diagnostics
internal import Writing

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
    let page = shell.page(
      language: report.language, titleHTML: htmlText(report.title), bodyHTML: HTMLDocument(report).html)
    return [RenderedFile(name: "\(report.name).html", bytes: Array(page.utf8))]
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

  var html: String {
    guard let overview = report.overview else { return pages }
    let frame = OverviewHTML(overview, of: report, index)
    let skip = htmlText(Phrase.skipToDocument().text(report.language))
    return
      "<a class=\"skip\" href=\"#document\">\(skip)</a>\n\(frame.head)<article id=\"document\">\n\(pages)</article>\n"
      + frame.tail(table) + frame.chip
  }

  /// The blocks, one `section` per run of pages that lie the same way.
  private var pages: String {
    var html = ""
    // The masthead has one where there is an overview.
    if report.overview == nil, !report.blocks.contains(where: \.isTitle) {
      html += "<h1 class=\"unseen\">\(htmlText(report.title))</h1>\n"
    }
    html += "<section class=\"page portrait\">\n"
    for item in report.blocks {
      if case .pageBreak(let orientation) = item {
        html += "</section>\n<section class=\"page \(orientation.rawValue)\">\n"
      } else {
        html += block(item)
      }
    }
    return html + "</section>\n"
  }

  private func blocks(_ blocks: [Block]) -> String { blocks.map(block).joined() }

  private func block(_ block: Block) -> String {
    switch block {
    case .heading(let level, let parts): "<h\(level)>\(inlines(parts))</h\(level)>\n"
    case .paragraph(let parts, let alignment): "<p class=\"\(alignment.rawValue)\">\(inlines(parts))</p>\n"
    case .list(let list): self.list(list)
    case .columns(let block):
      "<div class=\"\(block.role.rawValue)\">\n"
        + block.columns.map { "<div>\n\(blocks($0))</div>\n" }.joined() + "</div>\n"
    case .grid(let grid): table(grid)
    case .rule, .pageBreak: "<hr>\n"
    }
  }

  private func table(_ grid: Grid) -> String {
    HTMLTable(grid, report.language, index, labels: report.overview?.labels ?? [:]).html
  }

  private func list(_ list: ItemList) -> String {
    let items = list.items.map { "<li>\(self.item($0))</li>\n" }.joined()
    guard let start = list.start else { return "<ul>\n\(items)</ul>\n" }
    return "<ol start=\"\(start)\">\n\(items)</ol>\n"
  }

  /// An item of one paragraph is that paragraph's text.
  private func item(_ content: [Block]) -> String {
    if case .paragraph(let parts, _) = content.first, content.count == 1 { return inlines(parts) }
    return blocks(content)
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

/// A text as HTML that shows it, in an element or between double quotes.
package func htmlText(_ text: String) -> String {
  let text = inertText(text)
  guard mayAct(in: text) else { return text }
  var result: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "&"): result += "&amp;".utf8
    case UInt8(ascii: "<"): result += "&lt;".utf8
    case UInt8(ascii: ">"): result += "&gt;".utf8
    case UInt8(ascii: "\""): result += "&quot;".utf8
    case UInt8(ascii: "'"): result += "&#39;".utf8
    // Braces mean something to programs that may handle the page later.
    case UInt8(ascii: "{"): result += "&#123;".utf8
    case UInt8(ascii: "}"): result += "&#125;".utf8
    default: result.append(byte)
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// Whether a text has a byte that HTML, or a program that handles it, may take for more than a letter.
private func mayAct(in text: String) -> Bool {
  let bytes = text.utf8Span.span
  return firstSpecial(in: bytes, from: 0) { word in
    Writing.bytes(UInt8(ascii: "&"), in: word) | Writing.bytes(UInt8(ascii: "<"), in: word)
      | Writing.bytes(UInt8(ascii: ">"), in: word) | Writing.bytes(UInt8(ascii: "\""), in: word)
      | Writing.bytes(UInt8(ascii: "'"), in: word) | Writing.bytes(UInt8(ascii: "{"), in: word)
      | Writing.bytes(UInt8(ascii: "}"), in: word)
  } < bytes.count
}
