internal import Diagnostics

/// A grid as an HTML table: a repeated head, one body per band, merged cells merged.
///
/// The table stands in a region of its own that scrolls sideways, and that a keyboard can reach, so that a narrow
/// screen never scrolls the page.
struct HTMLTable {
  private let grid: Grid
  private let language: Language

  init(_ grid: Grid, _ language: Language) {
    self.grid = grid
    self.language = language
  }

  var html: String {
    "<div class=\"grid\" role=\"region\" tabindex=\"0\" aria-label=\"\(htmlText(grid.title))\">\n"
      + "<table>\n<thead>\n<tr>\(head)</tr>\n</thead>\n\(bodies)</table>\n</div>\n\(footnotes)"
  }

  private var head: String {
    grid.columns.map { "<th scope=\"col\"\(attributes(of: $0))>\(htmlText($0.title))</th>" }.joined()
  }

  private var bodies: String {
    let spans = grid.rowSpans()
    var html = "<tbody>\n"
    for (index, row) in grid.rows.enumerated() {
      switch row {
      case .band(let band):
        if index > 0 { html += "</tbody>\n<tbody>\n" }
        html += "<tr class=\"band level-\(band.level)\"><th scope=\"rowgroup\" colspan=\"\(grid.columns.count)\">"
        html += "<span>\(lines(band.text))</span></th></tr>\n"
      case .record(let cells): html += "<tr>\(record(cells, spans[index]))</tr>\n"
      }
    }
    return html + "</tbody>\n"
  }

  private func record(_ cells: [Grid.Cell], _ spans: [Int]) -> String {
    zip(zip(cells, grid.columns), spans).map { pair, span in
      guard span > 0 else { return "" }
      let rows = span > 1 ? " rowspan=\"\(span)\"" : ""
      let text = pair.0.value.map { lines($0.text(language)) } ?? ""
      return "<td\(attributes(of: pair.1))\(rows)>\(text)</td>"
    }.joined()
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
    htmlText(text).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "<br>")
  }
}
