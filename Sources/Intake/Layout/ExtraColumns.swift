internal import Registry

/// Finds the programme's own columns on a sheet and fills their values down as those of a field are.
struct ExtraColumns {
  private let extras: [TextKey: Int]
  private let count: Int

  init(_ profile: Profile) {
    count = profile.extraColumns.count
    extras = Dictionary(
      profile.extraColumns.enumerated().flatMap { index, extra in extra.headers.map { (TextKey($0), index) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Which of the programme's own columns each column of a sheet is, by its number.
  func columns(of reading: SheetReading) -> [Int: Int] {
    guard count > 0 else { return [:] }
    var columns: [Int: Int] = [:]
    var taken: Set<Int> = []
    for column in reading.columns where column.field == nil {
      guard let extra = extra(column, of: reading), taken.insert(extra).inserted else { continue }
      columns[column.column] = extra
    }
    return columns
  }

  /// The one a header text says, or the end of it where a header goes over several rows.
  private func extra(_ column: SheetReading.Column, of reading: SheetReading) -> Int? {
    var rest = TextKey(column.header)
    while !rest.isEmpty {
      if let extra = extras[rest] { return extra }
      guard reading.headerRows.count > 1 else { return nil }
      rest = rest.droppingWord()
    }
    return nil
  }

  /// The values of the product rows of a sheet, one after the other, each with a value for every extra column.
  func values(of reading: SheetReading, in sheet: SheetCells) -> [SourceCell] {
    guard count > 0 else { return [] }
    let columns = columns(of: reading)
    let merged = MergedColumns(sheet.merges)
    var values: [SourceCell] = []
    for row in reading.rows {
      guard case .product = row.role else { continue }
      var cells = Array(repeating: SourceCell.absent, count: count)
      for (column, extra) in columns {
        let anchor = merged.anchorRow(row: row.row, column: column) ?? row.row
        cells[extra] = sheet.cell(row: anchor, column: column) ?? .absent
      }
      values += cells
    }
    return values
  }
}
