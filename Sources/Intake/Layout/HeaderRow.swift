internal import Registry

/// A row that names the columns of a list.
struct HeaderRow {
  let row: Int
  let columns: [SheetReading.Column]
  private let keys: [Int: TextKey]
  private let columnOfField: [Field: Int]
  private let fieldAtColumn: [Int: Field]

  /// Reads a row as a header, if it is one.
  ///
  /// It is one when at least three of its cells (two in a list of two or three columns) are mostly words of different
  /// fields, and one of them names products or entities.
  init?(row: Int, cells: ArraySlice<SourceCell>, texts: TextPool, words: HeaderWords) {
    var columns: [SheetReading.Column] = []
    var keys: [Int: TextKey] = [:]
    var fields: Set<Field> = []
    var sure = 0
    for cell in cells {
      let header = texts[cell.text]
      let key = TextKey(header)
      guard !key.isEmpty else { continue }
      let match = words.match(key)
      let field = match.flatMap { fields.insert($0.field).inserted ? $0.field : nil }
      if field != nil, let match, match.coverage >= 0.5 { sure += 1 }
      columns.append(SheetReading.Column(column: Int(cell.column), header: header, field: field))
      keys[Int(cell.column)] = key
    }
    guard sure >= min(3, max(2, columns.count)), !fields.isDisjoint(with: [.product, .entity]) else { return nil }
    self.row = row
    self.columns = columns
    self.keys = keys
    let known = columns.compactMap { column in column.field.map { ($0, column.column) } }
    columnOfField = Dictionary(known, uniquingKeysWith: { first, _ in first })
    fieldAtColumn = Dictionary(known.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The column of a field, 1-based.
  func column(of field: Field) -> Int? { columnOfField[field] }

  /// The field of a column.
  func field(at column: Int) -> Field? { fieldAtColumn[column] }

  /// Whether a row repeats this header, as at a page break: most of its cells say what the header says there.
  ///
  /// The first cell decides for nearly every row, so that product rows cost one comparison.
  func isRepeated(in cells: ArraySlice<SourceCell>, texts: TextPool) -> Bool {
    let same = cells.count { keys[Int($0.column)] == TextKey(texts[$0.text]) }
    return same >= 2 && same * 2 > cells.count
  }
}
