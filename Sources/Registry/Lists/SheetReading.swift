package import Diagnostics

/// How one sheet was understood: its tables with their columns, and what every row was taken for.
package struct SheetReading: Sendable {
  /// A column of a table.
  package struct Column: Sendable {
    /// 1-based.
    package let column: Int
    /// The header's text as received.
    package let header: String
    /// Nil for a column the profile has no name for: kept, but without a meaning.
    package let field: Field?
    /// What the figures of headings and totals count in this column («Số SP»).
    package let counts: DeclaredCounts.Subject?
    /// Why it was taken for its field, or for none.
    package let reason: ColumnReason

    package init(
      column: Int, header: String, field: Field?, counts: DeclaredCounts.Subject? = nil, reason: ColumnReason
    ) {
      self.column = column
      self.header = header
      self.field = field
      self.counts = counts
      self.reason = reason
    }

    /// Which of the profile's extra columns it is, if it is one.
    package var extra: Int? {
      if case .kept(let extra) = reason { extra } else { nil }
    }
  }

  /// A header and the rows that are read by it.
  package struct Table: Sendable {
    /// The rows of its first header, as they stand above each other.
    package let headerRows: ClosedRange<Int>
    package let columns: [Column]

    package init(headerRows: ClosedRange<Int>, columns: [Column]) {
      self.headerRows = headerRows
      self.columns = columns
    }

    /// The 1-based column of a field, if the table has one.
    package func column(of field: Field) -> Int? { columns.first { $0.field == field }?.column }
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
  /// Rows the headers stand in, their repetitions included; empty if none was found.
  package let headerRows: [Int]
  /// From the top down; a header that is only repeated begins none.
  package let tables: [Table]
  package let rows: [AccountedRow]
  /// What stands above the table, as received.
  package let titles: [String]
  /// What letters its texts are typed in.
  package var letters = SheetLetters()
  /// The columns that are kept without being understood.
  package var unknownColumns: [UnknownColumn] = []
  /// Rows the workbook hides, in order.
  package var hiddenRows: [Int] = []
  /// What the workbook says of the sheet besides its cells.
  package var traits = SheetTraits()
  /// Whether only a macro can show the sheet again.
  package var isVeryHidden = false
  /// The cells outside the range the workbook says they lie in; nil if there are none, or it says nothing.
  package var undeclared: UndeclaredCells?
  /// Merged ranges by their first cell.
  private let merges: [SourceLocation: CellRange]

  package init(
    sheet: SheetID, isHidden: Bool, headerRows: [Int], tables: [Table], rows: [AccountedRow],
    titles: [String], merges: [CellRange]
  ) {
    self.sheet = sheet
    self.isHidden = isHidden
    self.headerRows = headerRows
    self.tables = tables
    self.rows = rows
    self.titles = titles
    self.merges = Dictionary(
      merges.map { (SourceLocation(sheet: sheet, row: $0.firstRow, column: $0.firstColumn), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether any of its tables has a column for a field.
  package func hasColumn(_ field: Field) -> Bool { tables.contains { $0.column(of: field) != nil } }

  /// Whether any of its tables has one of the profile's extra columns.
  package func hasExtra(_ extra: Int) -> Bool { tables.contains { $0.columns.contains { $0.extra == extra } } }

  /// The table a row is read by: the last whose header stands above it, else the first.
  package func table(atRow row: Int) -> Table? {
    tables.last { $0.headerRows.lowerBound <= row } ?? tables.first
  }

  /// The 1-based column of a field in a row.
  package func column(of field: Field, atRow row: Int) -> Int? { table(atRow: row)?.column(of: field) }

  /// The merged range that begins at a cell.
  package func range(at location: SourceLocation) -> CellRange? { merges[location] }
}
