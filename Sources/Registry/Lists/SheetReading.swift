package import Diagnostics

/// How one sheet was understood: its header, its columns, and what every row was taken for.
package struct SheetReading: Sendable {
  /// A column of the list.
  package struct Column: Sendable {
    /// 1-based.
    package let column: Int
    /// The header's text as received.
    package let header: String
    /// Nil for a column the profile has no name for: kept, but without a meaning.
    package let field: Field?

    package init(column: Int, header: String, field: Field?) {
      self.column = column
      self.header = header
      self.field = field
    }
  }

  /// A column that product rows fill and whose header means nothing to the profile.
  package struct UnknownColumn: Sendable {
    /// 1-based.
    package let column: Int
    /// The row its header stands in.
    package let row: Int
    /// The header's text as received.
    package let header: String
    /// How many product rows fill it.
    package let values: Int

    package init(column: Int, row: Int, header: String, values: Int) {
      self.column = column
      self.row = row
      self.header = header
      self.values = values
    }
  }

  /// A row and what it was taken for.
  package struct AccountedRow: Sendable {
    package let row: Int
    package let role: RowRole

    package init(row: Int, role: RowRole) {
      self.row = row
      self.role = role
    }
  }

  package let sheet: SheetID
  package let isHidden: Bool
  /// Rows the header stands in, its repetitions included; empty if none was found.
  package let headerRows: [Int]
  package let columns: [Column]
  package let rows: [AccountedRow]
  /// What stands above the table, as received.
  package let titles: [String]
  /// What letters its texts are typed in.
  package var letters = SheetLetters()
  /// The columns that are kept without being understood.
  package var unknownColumns: [UnknownColumn] = []
  /// Which of the profile's extra columns a column is, by its 1-based number.
  package var extraColumns: [Int: Int] = [:]
  /// Rows the workbook hides, in order.
  package var hiddenRows: [Int] = []
  /// Merged ranges by their first cell.
  private let merges: [SourceLocation: CellRange]

  package init(
    sheet: SheetID, isHidden: Bool, headerRows: [Int], columns: [Column], rows: [AccountedRow],
    titles: [String], merges: [CellRange]
  ) {
    self.sheet = sheet
    self.isHidden = isHidden
    self.headerRows = headerRows
    self.columns = columns
    self.rows = rows
    self.titles = titles
    self.merges = Dictionary(
      merges.map { (SourceLocation(sheet: sheet, row: $0.firstRow, column: $0.firstColumn), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The 1-based column of a field, if the list has one.
  package func column(of field: Field) -> Int? { columns.first { $0.field == field }?.column }

  /// The merged range that begins at a cell.
  package func range(at location: SourceLocation) -> CellRange? { merges[location] }
}
