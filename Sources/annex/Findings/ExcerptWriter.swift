internal import Diagnostics
internal import Intake
internal import Registry
internal import Reports
internal import Terminal

/// Shows a cell in its row, with the rows beside it and a mark under what a finding is about.
struct ExcerptWriter {
  private let sheets: [SheetID: SheetCells]
  private let texts: TextPool
  private let readings: [SheetID: SheetReading]
  /// Columns of the terminal.
  private let width: Int
  /// Cells of a row, at most.
  private static let columns = 64

  init(_ reading: ListReading, width: Int) {
    sheets = Dictionary(reading.sheets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    texts = reading.registry.texts
    readings = Dictionary(reading.registry.sheets.map { ($0.sheet, $0) }, uniquingKeysWith: { first, _ in first })
    self.width = width
  }

  /// The lines of an excerpt: the row before, the row, the mark, the row after.
  func lines(for diagnostic: Diagnostic) -> [String] {
    let place = diagnostic.location
    guard let sheet = sheets[place.sheet], place.row > 0 else { return [] }
    let row = Int(place.row)
    let shown = [row - 1, row, row + 1].filter { $0 == row || sheet.indexOfRow($0) != nil }
    let gutter = shown.map { "\($0)".count }.max() ?? 1
    return shown.flatMap { number -> [String] in
      var line = ExcerptLine(cells: cells(of: number, on: sheet, upTo: place))
      let isMarked = number == row
      if isMarked { line.mark(column: Int(place.column), fragment: diagnostic.fragment) }
      line.fit(width - gutter - 5)
      let head = String(repeating: " ", count: gutter - "\(number)".count) + "\(number)"
      let text = " \(isMarked ? ">" : " ") \(head) │ \(line.text)"
      guard isMarked, let mark = line.markText else { return [text] }
      return [text, "   \(String(repeating: " ", count: gutter)) │ \(mark)"]
    }
  }

  /// The texts of a row by column, blanks between them included, phones masked.
  private func cells(of row: Int, on sheet: SheetCells, upTo place: SourceLocation) -> [ExcerptLine.Cell] {
    let cells = sheet.indexOfRow(row).map { Array(sheet.cells(ofRowAt: $0)) } ?? []
    let last = max(cells.last.map { Int($0.column) } ?? 0, row == Int(place.row) ? Int(place.column) : 0)
    // Far cells, as in a sheet somebody once formatted to its last column, are left out rather than drawn as blanks.
    guard last <= Self.columns else {
      let near = cells.firstIndex { $0.column >= place.column } ?? cells.count
      let shown = cells[max(0, near - Self.columns / 2)...].prefix(Self.columns)
      return shown.map { ExcerptLine.Cell(column: Int($0.column), text: text(of: $0, on: sheet.id)) }
    }
    return (0..<last).map { index in
      let cell = cells.first { Int($0.column) == index + 1 }
      return ExcerptLine.Cell(column: index + 1, text: cell.map { text(of: $0, on: sheet.id) } ?? "")
    }
  }

  private func text(of cell: SourceCell, on sheet: SheetID) -> String {
    let text = texts[cell.text]
    let phoneColumn = readings[sheet]?.column(of: .phone, atRow: Int(cell.row))
    let masked = phoneColumn == Int(cell.column) ? maskedPhone(cell: text) : maskingPhones(in: text)
    return oneInertLine(masked)
  }
}
