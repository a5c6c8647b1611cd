internal import Diagnostics
internal import Reports

/// A grid as a table: its head on every page, its rows whole, its merged cells over what is theirs.
///
/// A merge of a few rows stays on one page, and a heading with the row below it; a longer merge goes on over as many
/// pages as it takes.
struct WordTable {
  private let grid: Grid
  private let style: StyleDocument
  private let paragraphs: WordParagraphs
  private let language: Language
  private let widths: [Int]
  private let spans: [[Int]]
  /// Whether the last rows stay on the page of what follows, as a signature may not stand alone.
  private let keepsNext: Bool

  /// The rows a merge may have to be kept on one page: less than half of it.
  private static let shortMerge = 8

  init(_ grid: Grid, _ paragraphs: WordParagraphs, _ language: Language, width: Int, keepsNext: Bool = false) {
    self.grid = grid
    self.keepsNext = keepsNext
    self.paragraphs = paragraphs
    self.language = language
    style = paragraphs.style
    spans = grid.rowSpans()
    widths =
      ColumnWidths(
        grid, language, head: style.width(of: .gridHead), text: style.width(of: .gridText), margin: WordRole.gridMargin,
        total: width
      ).widths
  }

  var xml: String {
    "<w:tbl><w:tblPr><w:tblStyle w:val=\"\(xmlText(style.id(of: .grid)))\"/>"
      + "<w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
      + "<w:tblLayout w:type=\"fixed\"/>"
      + "<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" "
      + "w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"\(oneLine(grid.title))\"/></w:tblPr>"
      + "<w:tblGrid>\(widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined())</w:tblGrid>\(head)\(rows)</w:tbl>\(notes)"
  }

  private var head: String {
    let cells = zip(grid.columns, widths).map { column, width in
      cell(width: width, "", paragraphs.paragraph(.gridHead, column.title, keepsNext: true))
    }
    return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(cells.joined())</w:tr>"
  }

  private var rows: String {
    var xml = ""
    /// Rows that the merges begun so far still reach over, if they are to stay together.
    var kept = 0
    for (index, row) in grid.rows.enumerated() {
      switch row {
      case .band(let band):
        kept = 0
        xml += bandRow(band)
      case .record(let cells):
        let begun = spans[index].filter { $0 > 1 && $0 <= Self.shortMerge }.max() ?? 1
        kept = max(kept - 1, begun - 1)
        xml += record(cells, spans[index], at: index, keepsNext: kept > 0 || isKept(index))
      }
    }
    return xml
  }

  private func isKept(_ index: Int) -> Bool { keepsNext && index >= grid.rows.count - 3 }

  private func bandRow(_ band: Grid.Band) -> String {
    let text = paragraphs.paragraph(band.level == 1 ? .gridBand : .gridSubband, band.text, keepsNext: true)
    return "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
      + cell(width: widths.reduce(0, +), "<w:gridSpan w:val=\"\(max(1, widths.count))\"/>", text) + "</w:tr>"
  }

  private func record(_ cells: [Grid.Cell], _ spans: [Int], at index: Int, keepsNext: Bool) -> String {
    let row = cells.indices.map { column in
      let merge = merge(span: spans[column], goesOn: isCovered(index + 1, column))
      let text = cells[column].value?.text(language) ?? ""
      // Over several pages, the middle of a merge may be on none that is read first.
      return cell(
        width: widths[column], merge, isLong: spans[column] > Self.shortMerge,
        paragraphs.paragraph(role(of: column), text, alignment(of: column), keepsNext: keepsNext))
    }
    return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(row.joined())</w:tr>"
  }

  private func merge(span: Int, goesOn: Bool) -> String {
    if span == 0 { return "<w:vMerge/>" }
    return goesOn ? "<w:vMerge w:val=\"restart\"/>" : ""
  }

  /// Whether a cell is covered from above.
  private func isCovered(_ row: Int, _ column: Int) -> Bool {
    spans.indices.contains(row) && spans[row].indices.contains(column) && spans[row][column] == 0
  }

  private func role(of column: Int) -> WordRole { grid.columns[column].isNumeric ? .gridNumber : .gridText }

  /// What is to be said of a cell's alignment beside its style: numbers are centred, words lie at the left.
  private func alignment(of column: Int) -> String? {
    let usual: Block.Alignment = grid.columns[column].isNumeric ? .center : .leading
    guard grid.columns[column].alignment != usual else { return nil }
    return switch grid.columns[column].alignment {
    case .leading: "left"
    case .center: "center"
    case .trailing: "right"
    case .justified: "both"
    }
  }

  private func cell(width: Int, _ merge: String, isLong: Bool = false, _ content: String) -> String {
    "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(merge)"
      + "<w:vAlign w:val=\"\(isLong ? "top" : "center")\"/></w:tcPr>\(content)</w:tc>"
  }

  private var notes: String { grid.footnotes.map { paragraphs.paragraph(.gridNote, $0) }.joined() }

  private func oneLine(_ text: String) -> String { xmlText(text).replacing("\n", with: " ") }
}
