internal import Registry

/// Finds the columns of a sheet that product rows fill and whose header means nothing to the profile.
struct UnknownColumns {
  private let words: HeaderWords

  private let extras: ExtraColumns

  init(_ profile: Profile) {
    words = HeaderWords(profile)
    extras = ExtraColumns(profile)
  }

  /// The columns, from the left.
  ///
  /// A second column for a field, as «Tên chủ thể» twice, has a header that is known.
  func columns(of reading: SheetReading, in sheet: SheetCells) -> [SheetReading.UnknownColumn] {
    let kept = extras.columns(of: reading)
    let nameless = reading.columns.filter {
      guard $0.field == nil, kept[$0.column] == nil, case let key = TextKey($0.header), !key.isEmpty else {
        return false
      }
      return words.match(key) == nil
    }
    guard !nameless.isEmpty else { return [] }
    var values: [Int: Int] = [:]
    for row in reading.rows {
      guard case .product = row.role, let index = sheet.indexOfRow(row.row) else { continue }
      for cell in sheet.cells(ofRowAt: index) { values[Int(cell.column), default: 0] += 1 }
    }
    return nameless.compactMap { column in
      guard let count = values[column.column] else { return nil }
      // Of a header over several rows, the lowest that says something of the column.
      let rows = reading.headerRows.prefix { $0 < (reading.headerRows.first ?? 0) + 3 }
      let row = rows.last { sheet.cell(row: $0, column: column.column) != nil } ?? reading.headerRows.first ?? 0
      return SheetReading.UnknownColumn(column: column.column, row: row, header: column.header, values: count)
    }
  }
}
