package import Diagnostics
package import Registry
internal import Tables

/// A sheet of a made-up list: cells by row and column, each knowing what it says.
package struct LayoutGrid {
  /// What a cell is there for.
  package enum Tag: Hashable {
    /// A field of a product, by the product's place in the list.
    case value(Int, Field)
    /// A figure of a heading, a total or a title, by its place in `Layout.statements`.
    case figure(Int, DeclaredCounts.Subject)
    /// The numbering of a heading.
    case bandNumber(Int)
    /// The words of a heading, a total or a title.
    case words(Int)
    case header
    case other
  }

  package struct Cell {
    package var text: String
    package var tags: Set<Tag>

    package init(_ text: String, _ tags: Tag...) {
      self.text = text
      self.tags = Set(tags)
    }
  }

  /// What a row is there for.
  package enum Row: Hashable {
    case product(Int)
    case band(Int)
    case total(Int)
    case header, title, note, blank
  }

  package let name: String
  package private(set) var rows: [[Int: Cell]] = []
  package private(set) var roles: [Row] = []
  /// Merged ranges, rows and columns from 0.
  package private(set) var merges: [CellRange] = []

  /// Rows the workbook hides, from 0.
  package var hiddenRows: Set<Int> = []
  /// Whether the workbook hides the sheet.
  package var isHidden = false
  /// What the workbook says of the sheet besides.
  package var traits = SheetTraits()

  package init(name: String) { self.name = name }

  package mutating func append(_ cells: [Int: Cell], _ role: Row) {
    rows.append(cells.filter { !$0.value.text.isEmpty })
    roles.append(role)
  }

  /// Merges cells; rows and columns from 0.
  package mutating func merge(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    guard rows.count > 1 || columns.count > 1 else { return }
    merges.append(
      CellRange(
        firstRow: rows.lowerBound, firstColumn: columns.lowerBound, lastRow: rows.upperBound,
        lastColumn: columns.upperBound))
  }

  /// The places of cells by what they are there for, row and column from 0.
  package var places: [Tag: (row: Int, column: Int)] {
    var places: [Tag: (row: Int, column: Int)] = [:]
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells { for tag in cell.tags { places[tag] = (row, column) } }
    }
    return places
  }

  package subscript(row: Int, column: Int) -> Cell? {
    get { rows[row][column] }
    set { rows[row][column] = newValue.flatMap { $0.text.isEmpty ? nil : $0 } }
  }

  /// Takes a row out; what was merged over it is merged over the others.
  package mutating func removeRow(_ row: Int) {
    // A merged cell that begins there begins in the next row then.
    for range in merges where range.firstRow == row && range.lastRow > row {
      if let cell = rows[row][range.firstColumn], rows[row + 1][range.firstColumn] == nil {
        rows[row + 1][range.firstColumn] = cell
      }
    }
    rows.remove(at: row)
    roles.remove(at: row)
    merges = merges.compactMap { range in
      let first = range.firstRow > row ? range.firstRow - 1 : range.firstRow
      let last = range.lastRow >= row ? range.lastRow - 1 : range.lastRow
      guard last >= first else { return nil }
      let moved = CellRange(
        firstRow: first, firstColumn: range.firstColumn, lastRow: last, lastColumn: range.lastColumn)
      return moved.isSingleCell ? nil : moved
    }
  }

  /// Puts a row in below another; what is merged over that one is merged over both.
  package mutating func insertRow(_ cells: [Int: Cell], _ role: Row, below row: Int) {
    var cells = cells
    let isOver = { (range: CellRange) in range.firstRow < range.lastRow && range.firstRow <= row && row <= range.lastRow
    }
    for range in merges where isOver(range) { cells[range.firstColumn] = nil }
    rows.insert(cells, at: row + 1)
    roles.insert(role, at: row + 1)
    merges = merges.map { range in
      CellRange(
        firstRow: range.firstRow > row ? range.firstRow + 1 : range.firstRow, firstColumn: range.firstColumn,
        lastRow: range.lastRow > row || isOver(range) ? range.lastRow + 1 : range.lastRow,
        lastColumn: range.lastColumn)
    }
  }

  /// The texts of all rows, as wide as the widest.
  package func texts() -> [[String]] {
    let width = (rows.compactMap { $0.keys.max() }.max() ?? 0) + 1
    return rows.map { cells in (0..<width).map { cells[$0]?.text ?? "" } }
  }

  /// The sheet as a workbook has it.
  package var literal: SheetLiteral {
    let addresses = merges.map { range in
      CellRange(
        firstRow: range.firstRow + 1, firstColumn: range.firstColumn + 1, lastRow: range.lastRow + 1,
        lastColumn: range.lastColumn + 1
      ).address
    }
    var literal = SheetLiteral(
      rows: texts(), merges: addresses, name: name, visibility: isHidden ? .hidden : .visible,
      hiddenRows: Set(hiddenRows.map { $0 + 1 }))
    literal.traits = traits
    return literal
  }
}

/// The address of a cell, rows and columns from 0.
package func address(row: Int, column: Int) -> String { "\(columnLetters(column + 1))\(row + 1)" }
