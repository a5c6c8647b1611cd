internal import Diagnostics
internal import Registry

/// One row of a header: its cells by column, and how far each stands over the columns to its right.
struct HeaderLine {
  let row: Int
  let cells: [Int: SourceCell]
  let keys: [Int: TextKey]
  /// The last column under each cell that is merged over several.
  private let spans: [Int: Int]

  init(row: Int, cells: ArraySlice<SourceCell>, texts: TextPool, merges: WideMerges) {
    self.row = row
    let named = cells.map { (Int($0.column), $0, texts.key(of: $0.text)) }.filter { !$0.2.isEmpty }
    self.cells = Dictionary(named.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
    keys = Dictionary(named.map { ($0.0, $0.2) }, uniquingKeysWith: { first, _ in first })
    spans = Dictionary(
      named.compactMap { column, cell, _ in merges.range(of: cell).map { (column, $0.lastColumn) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether one cell is merged over all the columns of another line, as a title is.
  func isAcross(_ columns: some Collection<Int>) -> Bool {
    guard let first = columns.min(), let last = columns.max(), last > first else { return false }
    return spans.contains { $0.key <= first && $0.value >= last }
  }

  /// The cell that stands over a column: its own, or one to its left.
  ///
  /// Where the sheet says how far cells are merged, no cell stands over more; where it does not, as in a CSV file, each
  /// stands over all columns up to the next.
  func cell(over column: Int) -> SourceCell? {
    guard let nearest = cells.keys.filter({ $0 <= column }).max() else { return nil }
    guard nearest == column || spans.isEmpty || spans[nearest] ?? nearest >= column else { return nil }
    return cells[nearest]
  }
}
