internal import CXLSXWriter
internal import Diagnostics
internal import Reports

/// A table of a report as it is printed: title, header on every page, bands, producers merged over their products.
struct GridSheet {
  private let grid: Grid
  private let language: Language
  private let layout: SheetLayout
  private let last: Int

  private static let header = 1

  init(_ grid: Grid, _ language: Language) {
    self.grid = grid
    self.language = language
    last = max(grid.columns.count - 1, 0)
    layout = SheetLayout(
      grid.columns.indices.map { index in
        let texts = grid.rows.compactMap { row -> String? in
          guard case .record(let cells) = row, let value = cells[index].value else { return nil }
          return value.shown(language)
        }
        return ([grid.columns[index].title] + texts, grid.columns[index].isNumeric)
      }, total: SheetLayout.pageWidth)
  }

  /// Writes the sheet.
  func write(to sheet: SheetWriter) {
    guard !grid.columns.isEmpty else { return }
    for (column, width) in layout.widths.enumerated() { sheet.setWidth(width, of: column) }
    writeTitle(to: sheet)
    for (column, title) in grid.columns.map(\.title).enumerated() { sheet.write(.text(title), 1, column, .header) }
    sheet.setHeight(
      SheetLayout.height(zip(grid.columns, layout.widths).map { ($0.title, $1) }, isBold: true), of: Self.header)
    let end = writeRows(to: sheet, from: Self.header + 1)
    writeFootnotes(to: sheet, from: end + 1)
    sheet.freeze(rows: Self.header + 1)
    sheet.setPage(repeating: Self.header...Self.header)
    worksheet_center_horizontally(sheet.handle)
  }

  private func writeTitle(to sheet: SheetWriter) {
    var look = CellLook()
    look.size = 14
    look.isBold = true
    look.horizontal = .center
    look.hasBorder = false
    let title = grid.title.uppercased()
    sheet.write(title, over: 0...last, 0...0, look)
    let width = layout.widths.reduce(0, +)
    sheet.setHeight(SheetLayout.height([(title, width * 0.85)], isBold: true, size: 14) + 10, of: 0)
  }

  /// Writes the rows, and returns the one after the last.
  private func writeRows(to sheet: SheetWriter, from first: Int) -> Int {
    let spans = grid.rowSpans()
    let heights = rowHeights(spans)
    var row = first
    for (index, content) in grid.rows.enumerated() {
      guard row < SheetWriter.mostRows - 1 else { break }
      switch content {
      case .band(let band):
        var look = CellLook()
        look.isBold = true
        look.isFilled = true
        sheet.write(band.text, over: 0...last, row...row, look)
      case .record(let cells):
        for (column, cell) in cells.enumerated() where spans[index][column] > 0 {
          let value = cell.value ?? .empty
          var look = look(of: value, grid.columns[column])
          // In the middle of rows that a page's end may part, a text could be cut in two.
          look.isMiddle = spans[index][column] == 1
          sheet.write(value, over: column...column, row...row + spans[index][column] - 1, look)
        }
      }
      sheet.setHeight(heights[index], of: row)
      row += 1
    }
    return row
  }

  /// The height of each row: whatever stands at its top is whole, so that no page's end cuts through it.
  private func rowHeights(_ spans: [[Int]]) -> [Double] {
    grid.rows.enumerated().map { index, row in
      switch row {
      case .band(let band):
        SheetLayout.height([(band.text, layout.widths.reduce(0, +))], isBold: true)
      case .record(let cells):
        SheetLayout.height(
          cells.indices.filter { spans[index][$0] > 0 }.map {
            (cells[$0].value?.shown(language) ?? "", layout.widths[$0])
          })
      }
    }
  }

  private func writeFootnotes(to sheet: SheetWriter, from first: Int) {
    var look = CellLook()
    look.isItalic = true
    look.hasBorder = false
    let cut = sheet.cutTexts > 0 ? [Phrase.textsCut(sheet.cutTexts, at: SheetWriter.mostUnits).text(language)] : []
    for (index, note) in (grid.footnotes + cut).enumerated() where first + index < SheetWriter.mostRows {
      sheet.write(note, over: 0...last, first + index...first + index, look)
      sheet.setHeight(SheetLayout.height([(note, layout.widths.reduce(0, +))]), of: first + index)
    }
  }

  private func look(of value: Grid.Value, _ column: Grid.Column) -> CellLook {
    var look = CellLook()
    look.horizontal = column.horizontal
    look.numberFormat = value.numberFormat
    return look
  }
}

extension Grid.Column {
  /// How its cells lie in a sheet.
  var horizontal: CellLook.Horizontal {
    switch alignment {
    case .center: .center
    case .trailing: .right
    case .leading, .justified: .left
    }
  }
}

extension Grid.Value {
  /// The format that shows it; nil for texts.
  var numberFormat: String? {
    switch self {
    case .date: "dd/mm/yyyy"
    case .integer: "#,##0"
    case .number: "#,##0.##"
    case .empty, .text: nil
    }
  }

  /// What a sheet shows of it.
  func shown(_ language: Language) -> String {
    if case .date = self { "00/00/0000" } else { text(language) }
  }
}

extension CellLook {
  /// The head of a column.
  static var header: CellLook {
    var look = CellLook()
    look.isBold = true
    look.isFilled = true
    look.horizontal = .center
    return look
  }
}
