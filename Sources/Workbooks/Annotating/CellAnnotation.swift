package import Diagnostics

/// What is to be said at a cell of a workbook: a comment, and a fill by how grave it is.
package struct CellAnnotation: Hashable, Sendable {
  /// 1-based.
  package let row: Int
  package let column: Int
  package let severity: Diagnostic.Severity
  /// The comment's paragraphs.
  package let text: String

  package init(row: Int, column: Int, severity: Diagnostic.Severity, text: String) {
    self.row = row
    self.column = column
    self.severity = severity
    self.text = text
  }

  /// The cell's address, `C7`.
  var address: String { "\(columnLetters(column))\(row)" }

  /// Whether the largest sheet has such a cell.
  var isInSheet: Bool {
    (1...CellReference.rowLimit).contains(row) && (1...CellReference.columnLimit).contains(column)
  }
}

/// A sheet of findings that is put behind the others: what was found, a row each, with links to the cells.
package struct AnnotationListing: Hashable, Sendable {
  /// A column: its title, and its width in characters.
  package struct Column: Hashable, Sendable {
    package let title: String
    package let width: Int

    package init(_ title: String, width: Int) {
      self.title = title
      self.width = width
    }
  }

  /// What a cell of it holds.
  package enum Cell: Hashable, Sendable {
    case empty
    case number(Int)
    case text(String)
    /// A text filled as the annotated cells are.
    case mark(String, Diagnostic.Severity)
    /// A text that leads to a cell of one of the workbook's sheets, by its number from 0.
    case link(String, sheet: Int, row: Int, column: Int)
  }

  /// What the sheet is called, unless another has that name.
  package let name: String
  package let columns: [Column]
  package let rows: [[Cell]]

  package init(name: String, columns: [Column], rows: [[Cell]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}
