internal import Diagnostics
internal import Registry

/// The ranges of a sheet that are merged over several columns, by their first cell.
struct WideMerges {
  private let ranges: [SourceLocation: CellRange]
  private let sheet: SheetID

  init(_ sheet: SheetCells) {
    self.sheet = sheet.id
    ranges = Dictionary(
      sheet.merges.filter { $0.lastColumn > $0.firstColumn }.map { range in
        (SourceLocation(sheet: sheet.id, row: range.firstRow, column: range.firstColumn), range)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The range that begins at a cell.
  func range(of cell: SourceCell) -> CellRange? {
    ranges.isEmpty ? nil : ranges[SourceLocation(sheet: sheet, row: Int(cell.row), column: Int(cell.column))]
  }
}
