internal import Diagnostics
internal import Intake
internal import Registry

/// How many values of each field the products of a sheet take from a row above, by what stands in their place.
struct ContinuedValues {
  struct Count {
    var merged = 0
    var blank = 0
    var ditto = 0
  }

  /// In the order of the fields; those that take none are left out.
  let counts: [(field: Field, count: Count)]

  init(_ sheet: SheetReading, _ cells: SheetCells, _ registry: Registry) {
    var counts = Array(repeating: Count(), count: Field.allCases.count)
    for row in sheet.rows {
      guard case .product(let id) = row.role else { continue }
      let item = registry.registrations[id]
      for field in Field.allCases where !item[field].isAbsent && Int(item[field].row) != item.row {
        let cell = item[field]
        let place = SourceLocation(sheet: item.sheet, row: Int(cell.row), column: Int(cell.column))
        if cells.cell(row: item.row, column: Int(cell.column)) != nil {
          counts[field.rawValue].ditto += 1
        } else if sheet.range(at: place)?.contains(row: item.row, column: Int(cell.column)) ?? false {
          counts[field.rawValue].merged += 1
        } else {
          counts[field.rawValue].blank += 1
        }
      }
    }
    self.counts = Field.allCases.map { ($0, counts[$0.rawValue]) }
      .filter { $0.1.merged + $0.1.blank + $0.1.ditto > 0 }
  }
}
