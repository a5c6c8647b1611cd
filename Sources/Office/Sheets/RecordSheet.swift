internal import CXLSXWriter
internal import Diagnostics
internal import Reports

/// A table of a report to be filtered and sorted: a row a record, headings as columns, nothing merged.
struct RecordSheet {
  private let grid: Grid
  private let language: Language

  init(_ grid: Grid, _ language: Language) {
    self.grid = grid
    self.language = language
  }

  /// Writes the sheet.
  func write(to sheet: SheetWriter) {
    let records = grid.tidyRecords().prefix(SheetWriter.mostRows - 1).map { record in
      record.groups.map { $0.isEmpty ? Grid.Value.empty : .text($0) } + record.values
    }
    let titles = grid.groups.map(\.title) + grid.columns.map(\.title)
    guard !titles.isEmpty else { return }
    let isNumeric = grid.groups.map { _ in false } + grid.columns.map(\.isNumeric)
    let layout = SheetLayout(
      titles.indices.map { column in
        ([titles[column] + " ▼"] + records.map { $0[column].shown(language) }, isNumeric[column])
      })
    let looks = grid.groups.map { _ in CellLook.Horizontal.left } + grid.columns.map(\.horizontal)
    for (column, title) in titles.enumerated() {
      sheet.setWidth(layout.widths[column], of: column)
      sheet.write(.text(title), 0, column, .header)
    }
    sheet.setHeight(
      SheetLayout.height(zip(titles, layout.widths).map { ($0, $1 - 2) }, isBold: true), of: 0)
    for (row, record) in records.enumerated() {
      for (column, value) in record.enumerated() {
        var look = CellLook()
        look.isMiddle = false
        look.horizontal = looks[column]
        look.numberFormat = value.numberFormat
        sheet.write(value, row + 1, column, look)
      }
      sheet.setHeight(
        SheetLayout.height(zip(record, layout.widths).map { ($0.shown(language), $1) }), of: row + 1)
    }
    sheet.filter(header: 0, lastRow: max(records.count, 1), lastColumn: titles.count - 1)
    sheet.freeze(rows: 1)
    sheet.setPage(repeating: 0...0)
  }
}
