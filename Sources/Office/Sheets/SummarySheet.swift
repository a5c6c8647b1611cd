internal import CXLSXWriter
internal import Diagnostics
internal import Reports

/// The figures of a report as a sheet: what they are called and how many, and charts that take them from its cells.
struct SummarySheet {
  /// A list of figures as a table: what stands in its columns, and how it is drawn.
  private struct Table {
    let name: String
    let title: String
    let columns: [(key: String, title: String)]
    let rows: [[Grid.Value]]
    let chart: FigureChart?
  }

  /// Records of a table that begins a page.
  private static let longTable = 13
  private static let (labelWidth, valueWidth) = (42.0, 14.0)

  private let report: Report
  private let lines: [(label: String, value: Grid.Value)]
  private let tables: [Table]

  init(_ report: Report) {
    self.report = report
    let figures = report.figures
    let language = report.language
    let words = FigureWords(figures, language)
    lines = figures.entries.compactMap { entry in
      guard let label = words.label(of: entry.name), let value = Self.value(of: entry) else { return nil }
      return (label, value)
    }
    tables = figures.entries.compactMap { entry in
      guard case .list(let items, let keys) = entry.value, !items.isEmpty, let title = words.label(of: entry.name)
      else { return nil }
      let columns = keys.compactMap { key in words.column(key).map { (key, $0) } }
      return Table(
        name: entry.name, title: title, columns: columns,
        rows: items.map { item in columns.map { words.value(item[$0.0], of: $0.0) } },
        chart: FigureChart(of: entry.name))
    }
  }

  /// Whether there is nothing to say.
  var isEmpty: Bool { lines.isEmpty && tables.isEmpty }

  private static func value(of entry: Figures.Entry) -> Grid.Value? {
    switch entry.value {
    case .integer(let value): return .integer(value)
    case .number(let value): return .number(value)
    case .text(let text):
      let parts = text.split(separator: "-").compactMap { Int($0) }
      if entry.name == "as_of_iso", parts.count == 3 { return .date(year: parts[0], month: parts[1], day: parts[2]) }
      return text.isEmpty ? nil : .text(text)
    case .texts(let texts): return texts.isEmpty ? nil : .text(texts.joined(separator: "\n"))
    case .flag, .list: return nil
    }
  }

  /// Writes the sheet; tables stand below each other, charts beside them.
  func write(to sheet: SheetWriter, of book: BookWriter) {
    let columnCount = max(tables.map(\.columns.count).max() ?? 2, 2)
    let widths = [Self.labelWidth] + Array(repeating: Self.valueWidth, count: columnCount - 1)
    for (column, width) in widths.enumerated() { sheet.setWidth(width, of: column) }
    sheet.setWidth(2, of: columnCount)
    let total = widths.reduce(0, +)
    var title = CellLook()
    title.size = 14
    title.isBold = true
    title.hasBorder = false
    sheet.write(report.title, over: 0...columnCount - 1, 0...0, title)
    sheet.setHeight(SheetLayout.height([(report.title, total)], isBold: true, size: 14) + 6, of: 0)
    var row = 2
    for line in lines {
      write(line, to: sheet, row, width: total - widths[0], columns: 1...columnCount - 1)
      row += 1
    }
    var charts = ChartColumn(column: columnCount + 1, row: 2)
    var breaks: [Int] = []
    for table in tables {
      let isLong = table.rows.count >= Self.longTable
      if isLong {
        breaks.append(row + 1)
        charts = ChartColumn(column: columnCount + 1, row: row + 1)
      }
      row = write(table, to: sheet, from: row + 1)
      guard let chart = table.chart else { continue }
      let rows = row - table.rows.count...row - 1
      let columns = table.columns.map(\.key)
      charts.add(chart.draw(columns, rows, on: sheet, titled: table.title), to: sheet)
    }
    let width = total + 2 + (tables.contains { $0.chart != nil } ? ChartColumn.width : 0)
    sheet.setPage(repeating: nil, scale: min(100, Int(SheetLayout.pageWidth / width * 90)))
    sheet.breakPages(at: breaks)
    worksheet_gridlines(sheet.handle, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
  }

  private func write(
    _ line: (label: String, value: Grid.Value), to sheet: SheetWriter, _ row: Int, width: Double,
    columns: ClosedRange<Int>
  ) {
    sheet.write(.text(line.label), row, 0, CellLook())
    var look = CellLook()
    look.numberFormat = line.value.numberFormat
    if look.numberFormat != nil {
      look.horizontal = .right
      look.isBold = true
      sheet.write(line.value, row, 1, look)
    } else {
      sheet.write(line.value, over: columns, row...row, look)
    }
    let shown = look.numberFormat == nil ? line.value.shown(report.language) : ""
    sheet.setHeight(SheetLayout.height([(line.label, Self.labelWidth), (shown, width)]), of: row)
  }

  /// Writes a table below its title, and returns the row after it.
  private func write(_ table: Table, to sheet: SheetWriter, from first: Int) -> Int {
    var title = CellLook()
    title.isBold = true
    title.hasBorder = false
    title.isWrapped = false
    sheet.write(.text(table.title), first, 0, title)
    for (column, (_, title)) in table.columns.enumerated() {
      sheet.write(.text(title), first + 1, column, .header)
    }
    sheet.setHeight(
      SheetLayout.height(
        table.columns.enumerated().map { ($0.element.title, $0.offset == 0 ? Self.labelWidth : Self.valueWidth) },
        isBold: true),
      of: first + 1)
    for (index, values) in table.rows.enumerated() {
      for (column, value) in values.enumerated() {
        var look = CellLook()
        look.numberFormat = value.numberFormat
        if column > 0, look.numberFormat != nil { look.horizontal = .right }
        sheet.write(value, first + 2 + index, column, look)
      }
      sheet.setHeight(
        SheetLayout.height([(values.first?.shown(report.language) ?? "", Self.labelWidth)]), of: first + 2 + index)
    }
    return first + 2 + table.rows.count
  }
}
