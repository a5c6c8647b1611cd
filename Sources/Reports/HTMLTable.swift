internal import Diagnostics

/// A grid as an HTML table: a repeated head, one body per band, merged cells merged.
///
/// The table stands in a region of its own that scrolls sideways, and that a keyboard can reach, so that a narrow
/// screen never scrolls the page. What is known of its rows stands at them as numbers and names, for the page's script.
struct HTMLTable {
  private let grid: Grid
  private let language: Language
  private let index: FigureIndex
  private let labels: [String: String]
  private let tools: ListTools?

  init(_ grid: Grid, _ language: Language, _ index: FigureIndex, labels: [String: String]) {
    self.grid = grid
    self.language = language
    self.index = index
    self.labels = labels
    tools = ListTools(grid, language)
  }

  func write(to page: inout HTMLWriter) {
    if let tools {
      page.markup("<div class=\"list\" id=\"list-\(percentEncoded(grid.name))\">\n")
      writeAnchors(to: &page)
      page.markup(tools.html)
    }
    page.markup("<div class=\"grid\" role=\"region\" tabindex=\"0\" aria-label=\"\(htmlText(grid.title))\">\n")
    page.markup("<table>\n<thead>\n<tr>\(head)</tr>\n</thead>\n")
    writeBodies(to: &page)
    page.markup("</table>\n</div>\n\(tools?.more ?? "")")
    for note in grid.footnotes {
      page.markup("<p class=\"footnote\">")
      page.lines(note)
      page.markup("</p>\n")
    }
    if tools != nil { page.markup("</div>\n") }
  }

  /// Where links to figures lead, also without a script: the top of the list their rows begin in.
  private func writeAnchors(to page: inout HTMLWriter) {
    for figure in index.figures(beginningIn: grid.name) {
      page.markup("<span class=\"anchor\" id=\"")
      page.address(figure.name)
      page.markup("\" data-figure=\"")
      page.number(figure.number)
      page.markup("\" data-count=\"")
      page.number(figure.count)
      page.markup("\" data-label=\"")
      page.text(labels[figure.name] ?? figure.name)
      page.markup("\"></span>\n")
    }
  }

  private var head: String {
    grid.columns.map { "<th scope=\"col\"\(attributes(of: $0))>\(htmlText($0.title))</th>" }.joined()
  }

  private func writeBodies(to page: inout HTMLWriter) {
    let spans = grid.rowSpans()
    let columns = grid.columns.map { "<td" + attributes(of: $0) }
    let plain = columns.map { $0 + ">" }
    page.reserve(grid.rows.count * (Self.usualRow + grid.columns.count * Self.usualCell))
    page.markup("<tbody>\n")
    var figures = NumberedFigures(grid)
    for (row, content) in grid.rows.enumerated() {
      switch content {
      case .band(let band):
        if row > 0 { page.markup("</tbody>\n<tbody>\n") }
        page.markup("<tr class=\"band level-\(band.level)\"><th scope=\"rowgroup\" colspan=\"\(grid.columns.count)\">")
        page.markup("<span>")
        page.lines(band.text)
        page.markup("</span></th></tr>\n")
      case .record(let cells):
        let annotation = index.annotation(of: row, in: grid)
        page.markup("<tr")
        writeAttributes(of: annotation, row, &figures, to: &page)
        page.markup(">")
        write(cells, spans[row], annotation.link, columns, plain, to: &page)
        page.markup("</tr>\n")
      }
    }
    page.markup("</tbody>\n")
  }

  /// Bytes of a row's attributes, and of a cell with its tags.
  private static let usualRow = 120
  private static let usualCell = 56

  private func writeAttributes(
    of annotation: Grid.Annotation, _ row: Int, _ figures: inout NumberedFigures, to page: inout HTMLWriter
  ) {
    if let anchor = annotation.anchor {
      page.markup(" id=\"")
      page.address(anchor)
      page.markup("\"")
    }
    page.numbers(annotation.figures.compactMap { figures.number(of: $0, index.number) }, as: " data-figures")
    if let tools { page.numbers(tools.numbers(of: row), as: " data-values") }
  }

  /// Adds the cells of a record to the page; a cell's tag is one of `columns` with more behind it, or one of `plain`.
  private func write(
    _ cells: [Grid.Cell], _ spans: [Int], _ link: Grid.Link?, _ columns: [String], _ plain: [String],
    to page: inout HTMLWriter
  ) {
    for column in cells.indices where spans[column] > 0 {
      let value = cells[column].value ?? .empty
      let order = order(of: value)
      if spans[column] == 1, order == nil {
        page.markup(plain[column])
      } else {
        page.markup(columns[column])
        if spans[column] > 1 {
          page.markup(" rowspan=\"")
          page.number(spans[column])
          page.markup("\"")
        }
        if let order { page.markup(" data-order=\"\(order)\"") }
        page.markup(">")
      }
      if let link, link.column == column {
        page.markup("<a href=\"#")
        page.address(link.anchor)
        page.markup("\">")
        page.lines(value.text(language))
        page.markup("</a></td>")
      } else {
        page.lines(value.text(language))
        page.markup("</td>")
      }
    }
  }

  /// What numbers and days are sorted by, where their words would not do.
  private func order(of value: Grid.Value) -> String? {
    switch value {
    case .empty, .text: nil
    case .integer(let number): language.isGrouped(number) ? "\(number)" : nil
    case .number: value.machineText
    case .date(let year, let month, let day): "\(year * 10_000 + month * 100 + day)"
    }
  }

  private func attributes(of column: Grid.Column) -> String {
    let classes = [column.alignment == .leading ? nil : column.alignment.rawValue, column.isNumeric ? "number" : nil]
    let names = classes.compactMap(\.self).joined(separator: " ")
    return names.isEmpty ? "" : " class=\"\(names)\""
  }
}

extension HTMLWriter {
  /// An attribute of numbers with spaces between them; nothing where there are none.
  fileprivate mutating func numbers(_ numbers: some Sequence<Int>, as attribute: String) {
    var isFirst = true
    for number in numbers {
      if isFirst {
        markup(attribute)
        markup("=\"")
      } else {
        markup(" ")
      }
      self.number(number)
      isFirst = false
    }
    if !isFirst { markup("\"") }
  }
}
