internal import Registry

/// Fills product rows: a merged cell speaks for all its rows, and a row whose producer cells are blank goes on with the
/// producer above.
struct RowFiller {
  private let sheet: SheetCells
  private let merged: MergedColumns
  private let columns: [(field: Field, column: Int)]

  init(_ sheet: SheetCells, header: HeaderRow) {
    self.sheet = sheet
    merged = MergedColumns(sheet.merges)
    columns = header.columns.compactMap { column in column.field.map { ($0, column.column) } }
  }

  /// The row's values; `above` are those of the product row before, nil at the start of a band.
  ///
  /// Without merges, as in a CSV saved from a workbook, a row continues the one above when *all* its producer cells
  /// are blank; one blank cell among others is a missing value. A producer's blank cell keeps its place, so that what is
  /// missing is said once, not on every row the producer goes on.
  func fill(row: Int, cells: ArraySlice<SourceCell>, above: FilledRow?) -> FilledRow {
    var filled = FilledRow()
    var isContinued = true
    for (field, column) in columns {
      if let own = cells.first(where: { Int($0.column) == column }) {
        filled[field] = own
        if field.isOfEntity { isContinued = false }
      } else if field != .number, field != .product, let anchor = merged.anchorRow(row: row, column: column) {
        filled[field] = sheet.cell(row: anchor, column: column) ?? SourceCell(.empty, row: anchor, column: column)
      }
    }
    for (field, column) in columns where field.isOfEntity && filled[field].isAbsent && filled[field].row == 0 {
      filled[field] = isContinued ? above?[field] ?? .absent : SourceCell(.empty, row: row, column: column)
    }
    return filled
  }
}
