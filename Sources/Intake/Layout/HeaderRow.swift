internal import Diagnostics
internal import Registry

/// The rows that name the columns of a list: one, or up to three where cells are merged over several columns.
struct HeaderRow {
  private let lines: [HeaderLine]
  private(set) var columns: [SheetReading.Column]
  /// By `Field.rawValue`; asked for every row.
  private var columnOfField: [Int?] = []
  /// By column; asked for every cell.
  private var fieldAtColumn: [Field?] = []
  private var countsAtColumn: [DeclaredCounts.Subject?] = []

  init(_ lines: [HeaderLine], columns: [SheetReading.Column]) {
    self.lines = lines
    self.columns = columns
    index()
  }

  /// The rows it stands in, from the first to the last.
  var rows: ClosedRange<Int> { (lines.first?.row ?? 0)...(lines.last?.row ?? 0) }

  /// The column of a field, 1-based.
  func column(of field: Field) -> Int? { columnOfField[field.rawValue] }

  /// The field of a column.
  func field(at column: Int) -> Field? { column < fieldAtColumn.count ? fieldAtColumn[column] : nil }

  /// What the figures of a column count, if its header says so.
  func counts(at column: Int) -> DeclaredCounts.Subject? {
    column < countsAtColumn.count ? countsAtColumn[column] : nil
  }

  /// Whether its fields stand in the columns of another header's.
  func hasFields(of other: HeaderRow) -> Bool { columnOfField == other.columnOfField }

  /// How many columns have a meaning.
  var fieldCount: Int { columnOfField.count { $0 != nil } }

  /// From the first column with a header to the last.
  var width: ClosedRange<Int> { (columns.first?.column ?? 1)...(columns.last?.column ?? 1) }

  /// Takes its field from a column whose values contradict it.
  mutating func contradict(_ column: Int) {
    guard let index = columns.firstIndex(where: { $0.column == column }), let field = columns[index].field else {
      return
    }
    columns[index] = SheetReading.Column(
      column: column, header: columns[index].header, field: nil, reason: .contradicted(field))
    self.index()
  }

  /// Whether a row repeats a row of this header, as at a page break: most of its cells say what the header says there.
  ///
  /// Nearly every row is told apart by the first letters of its first cells, without folding a text.
  func isRepeated(in cells: ArraySlice<SourceCell>, texts: TextPool) -> Bool {
    lines.contains { line in
      var misses = 0
      for cell in cells {
        if Self.says(cell, line, texts) { continue }
        misses += 1
        if misses * 2 >= cells.count { return false }
      }
      return cells.count - misses >= 2
    }
  }

  /// Whether a row that repeats this header says something else over one of its columns: «Lý do» for «Hạng sao».
  ///
  /// A slip of the pen is no other header.
  func isChanged(in cells: ArraySlice<SourceCell>, texts: TextPool) -> Bool {
    lines.contains { line in
      cells.count { Self.says($0, line, texts) } * 2 > cells.count
        && cells.contains { cell in
          guard let own = line.cells[Int(cell.column)], !Self.says(cell, line, texts) else { return false }
          return nearestName(to: texts[cell.text], in: [texts[own.text]]) == nil
        }
    }
  }

  private static func says(_ cell: SourceCell, _ line: HeaderLine, _ texts: TextPool) -> Bool {
    guard cell.kind == .text, let own = line.cells[Int(cell.column)] else { return false }
    if own.text == cell.text { return true }
    let (first, other) = (texts[own.text].utf8.first ?? 0, texts[cell.text].utf8.first ?? 0)
    if isASCIILetter(first), isASCIILetter(other), first | 0x20 != other | 0x20 { return false }
    return line.keys[Int(cell.column)] == texts.key(of: cell.text)
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private mutating func index() {
    columnOfField = Array(repeating: nil, count: Field.allCases.count)
    fieldAtColumn = Array(repeating: nil, count: (columns.last?.column ?? 0) + 1)
    countsAtColumn = fieldAtColumn.map { _ in nil }
    for column in columns {
      countsAtColumn[column.column] = column.counts
      guard let field = column.field else { continue }
      columnOfField[field.rawValue] = column.column
      fieldAtColumn[column.column] = field
    }
  }
}
