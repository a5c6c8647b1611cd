/// What a workbook says of a sheet besides its cells and their merging.
package struct SheetTraits: Hashable, Sendable {
  /// The range it says its cells lie in; nil where it says none.
  package var dimension: CellRange?
  /// The columns it hides, 1-based, as it lists them.
  package var hiddenColumns: [ClosedRange<Int>] = []
  /// Formulas whose result it does not hold.
  package var valuelessFormulas = FormulaCells()

  package init() {}

  /// Whether there is nothing to say.
  package var isEmpty: Bool { self == SheetTraits() }

  /// Whether it hides a column.
  package func hides(column: Int) -> Bool { hiddenColumns.contains { $0.contains(column) } }
}

/// Cells of a sheet, as stretches of its columns: formulas are filled down.
package struct FormulaCells: Hashable, Sendable {
  /// By column: rows, rising as they were added.
  private var rows: [Int: [ClosedRange<Int>]] = [:]
  private var stretches = 0

  /// Stretches that are kept; a sheet made to have more of them loses only what would be said of the rest.
  private static let most = 1 << 16

  package init() {}

  package var isEmpty: Bool { rows.isEmpty }

  /// The columns, in order.
  package var columns: [Int] { rows.keys.sorted() }

  /// Adds a cell.
  package mutating func add(row: Int, column: Int) {
    if let last = rows[column]?.last, last.upperBound == row || last.upperBound + 1 == row {
      let index = (rows[column]?.count ?? 1) - 1
      rows[column]?[index] = last.lowerBound...row
    } else if stretches < Self.most {
      rows[column, default: []].append(row...row)
      stretches += 1
    }
  }

  /// Adds cells of a column below those it has.
  package mutating func add(rows added: ClosedRange<Int>, column: Int) {
    rows[column, default: []].append(added)
    stretches += 1
  }

  /// The stretches of a column, in order.
  package func stretches(column: Int) -> [ClosedRange<Int>] { rows[column] ?? [] }

  /// How many cells a column has.
  package func count(column: Int) -> Int { rows[column]?.reduce(0) { $0 + $1.count } ?? 0 }

  /// The first rows of a column that has such cells, at most so many.
  package func rows(column: Int, most: Int) -> [Int] {
    Array((rows[column] ?? []).lazy.joined().prefix(most))
  }

  /// Whether a cell is one of them.
  ///
  /// - Complexity: O(log n) in the stretches of the column.
  package func contains(row: Int, column: Int) -> Bool {
    guard let ranges = rows[column] else { return false }
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < row { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(row)
  }
}
