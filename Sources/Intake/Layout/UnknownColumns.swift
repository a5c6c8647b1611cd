internal import Registry

/// Finds the columns of a sheet that product rows fill and whose header means nothing to the profile.
struct UnknownColumns {
  private let words: HeaderWords

  init(_ words: HeaderWords) { self.words = words }

  /// The columns, table by table and from the left.
  ///
  /// A second column for a field, as «Tên chủ thể» twice, is known, and so is one the profile names without a field.
  func columns(of reading: SheetReading, in sheet: SheetCells, _ texts: TextPool) -> [SheetReading.UnknownColumn] {
    let nameless = reading.tables.map { table in
      table.columns.filter { isUnknown($0) }.map(\.column)
    }
    guard nameless.contains(where: { !$0.isEmpty }) else { return [] }
    return reading.tables.indices.flatMap { index in
      let next = index + 1 < reading.tables.count ? reading.tables[index + 1].headerRows.lowerBound : .max
      let rows = (index == 0 ? 0 : reading.tables[index].headerRows.lowerBound)..<next
      let values = values(of: nameless[index], on: rows, reading, sheet)
      return zip(nameless[index], values).compactMap { column, count in
        count > 0 ? unknown(column, count, reading.tables[index], sheet, texts) : nil
      }
    }
  }

  /// How many product rows of a table fill each of some columns.
  private func values(
    of columns: [Int], on numbers: Range<Int>, _ reading: SheetReading, _ sheet: SheetCells
  ) -> [Int] {
    var counts = Array(repeating: 0, count: columns.count)
    guard !columns.isEmpty else { return counts }
    // Every row of the sheet has its role, in the same order.
    for (index, row) in reading.rows.enumerated() where numbers.contains(row.row) {
      guard case .product = row.role else { continue }
      for cell in sheet.cells(ofRowAt: index) {
        for place in columns.indices where columns[place] == Int(cell.column) { counts[place] += 1 }
      }
    }
    return counts
  }

  private func isUnknown(_ column: SheetReading.Column) -> Bool {
    column.reason == .unknown && !TextKey(column.header).isEmpty
  }

  /// Of a header over several rows, the lowest that says something of the column is the one to correct.
  private func unknown(
    _ column: Int, _ values: Int, _ table: SheetReading.Table, _ sheet: SheetCells, _ texts: TextPool
  ) -> SheetReading.UnknownColumn? {
    let cells = table.headerRows.reversed().lazy.compactMap { sheet.cell(row: $0, column: column) }
    guard let cell = cells.first, !words.isOther(texts.key(of: cell.text)) else { return nil }
    return SheetReading.UnknownColumn(column: column, row: Int(cell.row), header: texts[cell.text], values: values)
  }
}
