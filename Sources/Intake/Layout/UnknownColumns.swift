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
    var values = nameless.map { Dictionary(uniqueKeysWithValues: $0.map { ($0, 0) }) }
    var table = 0
    for row in reading.rows {
      while table + 1 < values.count, reading.tables[table + 1].headerRows.lowerBound <= row.row { table += 1 }
      guard case .product = row.role, !values[table].isEmpty, let index = sheet.indexOfRow(row.row) else { continue }
      for cell in sheet.cells(ofRowAt: index) { values[table][Int(cell.column)]? += 1 }
    }
    return zip(reading.tables, nameless).enumerated().flatMap { index, pair in
      pair.1.compactMap { column in
        values[index][column].flatMap { $0 > 0 ? unknown(column, $0, pair.0, sheet, texts) : nil }
      }
    }
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
