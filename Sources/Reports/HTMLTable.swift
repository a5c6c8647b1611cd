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

  var html: String {
    let table =
      "<div class=\"grid\" role=\"region\" tabindex=\"0\" aria-label=\"\(htmlText(grid.title))\">\n"
      + "<table>\n<thead>\n<tr>\(head)</tr>\n</thead>\n\(bodies)</table>\n</div>\n\(tools?.more ?? "")\(footnotes)"
    guard let tools else { return table }
    return "<div class=\"list\" id=\"list-\(percentEncoded(grid.name))\">\n\(anchors)\(tools.html)\(table)</div>\n"
  }

  /// Where links to figures lead, also without a script: the top of the list their rows begin in.
  private var anchors: String {
    index.figures(beginningIn: grid.name).map { figure in
      "<span class=\"anchor\" id=\"\(percentEncoded(figure))\" data-figure=\"\(index.number(of: figure) ?? 0)\" "
        + "data-count=\"\(index.count(of: figure))\" data-label=\"\(htmlText(labels[figure] ?? figure))\"></span>\n"
    }.joined()
  }

  private var head: String {
    grid.columns.map { "<th scope=\"col\"\(attributes(of: $0))>\(htmlText($0.title))</th>" }.joined()
  }

  private var bodies: String {
    let spans = grid.rowSpans()
    let columns = grid.columns.map(attributes)
    var html = "<tbody>\n"
    for (row, content) in grid.rows.enumerated() {
      switch content {
      case .band(let band):
        if row > 0 { html += "</tbody>\n<tbody>\n" }
        html += "<tr class=\"band level-\(band.level)\"><th scope=\"rowgroup\" colspan=\"\(grid.columns.count)\">"
        html += "<span>\(lines(band.text))</span></th></tr>\n"
      case .record(let cells):
        let annotation = index.annotation(of: row, in: grid)
        html += "<tr"
        html += attributes(of: annotation, row)
        html += ">"
        append(cells, spans[row], annotation.link, columns, to: &html)
        html += "</tr>\n"
      }
    }
    return html + "</tbody>\n"
  }

  private func attributes(of annotation: Grid.Annotation, _ row: Int) -> String {
    let numbers = annotation.figures.compactMap { index.number(of: $0) }.map(String.init).joined(separator: " ")
    return (annotation.anchor.map { " id=\"\(percentEncoded($0))\"" } ?? "")
      + (numbers.isEmpty ? "" : " data-figures=\"\(numbers)\"") + (tools?.attribute(of: row) ?? "")
  }

  /// Adds the cells of a record to the page, piece by piece: it may have a million of them.
  private func append(
    _ cells: [Grid.Cell], _ spans: [Int], _ link: Grid.Link?, _ columns: [String], to html: inout String
  ) {
    for column in cells.indices where spans[column] > 0 {
      let value = cells[column].value ?? .empty
      html += "<td"
      html += columns[column]
      if spans[column] > 1 { html += " rowspan=\"\(spans[column])\"" }
      html += order(of: value)
      html += ">"
      if let link, link.column == column {
        html += "<a href=\"#\(percentEncoded(link.anchor))\">\(lines(value.text(language)))</a>"
      } else {
        html += lines(value.text(language))
      }
      html += "</td>"
    }
  }

  /// What numbers and days are sorted by, where their words would not do.
  private func order(of value: Grid.Value) -> String {
    switch value {
    case .empty, .text: ""
    case .integer(let number): "\(number)" == value.text(language) ? "" : " data-order=\"\(number)\""
    case .number: " data-order=\"\(value.machineText)\""
    case .date(let year, let month, let day): " data-order=\"\(year * 10_000 + month * 100 + day)\""
    }
  }

  private var footnotes: String {
    grid.footnotes.map { "<p class=\"footnote\">\(lines($0))</p>\n" }.joined()
  }

  private func attributes(of column: Grid.Column) -> String {
    let classes = [column.alignment == .leading ? nil : column.alignment.rawValue, column.isNumeric ? "number" : nil]
    let names = classes.compactMap(\.self).joined(separator: " ")
    return names.isEmpty ? "" : " class=\"\(names)\""
  }

  private func lines(_ text: String) -> String {
    let html = htmlText(text)
    guard html.utf8.contains(UInt8(ascii: "\n")) else { return html }
    return html.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "<br>")
  }
}
