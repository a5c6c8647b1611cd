package import Diagnostics

/// What a reader says of a sheet before its first row.
package struct SheetHeading: Hashable, Sendable {
  package enum Visibility: String, Sendable {
    case visible, hidden, veryHidden
  }

  /// The sheet's name; empty for a CSV file.
  package let name: String
  package let visibility: Visibility

  package init(name: String, visibility: Visibility = .visible) {
    self.name = name
    self.visibility = visibility
  }
}

/// Takes what a reader finds, in the order it stands: a sheet, its rows, its merged ranges, its end.
///
/// Readers of every kind of file feed every sink, so the two sides meet here only. A class, because the XML parser's
/// callbacks reach it through a C pointer.
package protocol TableSink: AnyObject {
  func beginSheet(_ heading: SheetHeading) throws(TableError)
  /// Rows with at least one cell each, row numbers rising from batch to batch.
  func rows(_ batch: RowBatch) throws(TableError)
  /// What the workbook says of the sheet besides its cells; comes after the rows, where there is anything to say.
  func traits(_ traits: SheetTraits) throws(TableError)
  /// The merged ranges of a sheet, of two cells or more each. Workbooks name them after the rows. ECMA-376-1 §18.3.1.55.
  func merges(_ ranges: [CellRange]) throws(TableError)
  func endSheet() throws(TableError)
}

extension TableSink {
  /// For sinks that only take what cells hold.
  package func traits(_ traits: SheetTraits) throws(TableError) {}
}
