package import Vietnamese

/// What letters the texts of a sheet are typed in, where not all are Unicode.
package struct SheetLetters: Sendable {
  /// The cells of one column that are typed for fonts of one encoding.
  package struct Column: Sendable {
    /// How many cells are kept.
    package static let kept = 5

    package let column: Int
    package let encoding: FontEncoding
    package private(set) var count = 0
    /// The first of them, at most `kept`.
    package private(set) var cells: [SourceCell] = []

    package init(column: Int, encoding: FontEncoding) {
      self.column = column
      self.encoding = encoding
    }

    package mutating func add(_ cell: SourceCell) {
      count += 1
      if cells.count < Self.kept { cells.append(cell) }
    }
  }

  /// In the order of the columns.
  package let columns: [Column]
  /// Cells whose letters tell what they are typed in, in Unicode or otherwise.
  package let tellingCells: Int

  package init(columns: [Column] = [], tellingCells: Int = 0) {
    self.columns = columns
    self.tellingCells = tellingCells
  }

  /// The columns with texts of an encoding.
  package func columns(of encoding: FontEncoding) -> [Column] { columns.filter { $0.encoding == encoding } }

  /// How many cells are typed for fonts of an encoding.
  package func count(of encoding: FontEncoding) -> Int { columns(of: encoding).reduce(0) { $0 + $1.count } }

  /// Whether most of the cells that tell are of an encoding.
  package func isMostly(_ encoding: FontEncoding) -> Bool { count(of: encoding) * 2 > tellingCells }

  /// The first cell of an encoding, by rows.
  package func first(of encoding: FontEncoding) -> SourceCell? {
    columns(of: encoding).compactMap(\.cells.first).min { ($0.row, $0.column) < ($1.row, $1.column) }
  }
}
