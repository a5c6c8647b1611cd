internal import Registry

/// Fills the values of the programme's own columns down as those of a field are, where cells are merged.
struct ExtraColumns {
  /// How many the profile has.
  let count: Int

  /// The values of the product rows of a sheet, one after the other, each with a value for every extra column.
  func values(of reading: SheetReading, in sheet: SheetCells) -> [SourceCell] {
    guard count > 0 else { return [] }
    let merged = MergedColumns(sheet.merges)
    let columns = reading.tables.map { table in
      table.columns.compactMap { column in column.extra.map { (column: column.column, extra: $0) } }
    }
    var table = 0
    var values: [SourceCell] = []
    for row in reading.rows {
      guard case .product = row.role else { continue }
      while table + 1 < columns.count, reading.tables[table + 1].headerRows.lowerBound <= row.row { table += 1 }
      var cells = Array(repeating: SourceCell.absent, count: count)
      for own in columns.isEmpty ? [] : columns[table] {
        let anchor = merged.anchorRow(row: row.row, column: own.column) ?? row.row
        cells[own.extra] = sheet.cell(row: anchor, column: own.column) ?? .absent
      }
      values += cells
    }
    return values
  }
}
