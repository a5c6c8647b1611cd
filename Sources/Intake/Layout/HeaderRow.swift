internal import Diagnostics
internal import Registry

/// The rows that name the columns of a list: one, or up to three where cells are merged over several columns.
struct HeaderRow {
  /// The cells of one of its rows by column.
  private struct Line {
    let row: Int
    let cells: [Int: SourceCell]
    let keys: [Int: TextKey]
  }

  private var lines: [Line]
  private(set) var columns: [SheetReading.Column] = []
  /// By `Field.rawValue`; asked for every row.
  private var columnOfField: [Int?] = []
  /// By column; asked for every cell.
  private var fieldAtColumn: [Field?] = []

  /// Reads a row as a header, if it is one.
  ///
  /// It is one when at least three of its cells (two in a list of two or three columns) are mostly words of different
  /// fields, and one of them names products or entities.
  init?(row: Int, cells: ArraySlice<SourceCell>, texts: TextPool, words: HeaderWords) {
    lines = [Self.line(row, cells, texts)]
    var sure: Set<Field> = []
    for key in lines[0].keys.values {
      if let match = words.match(key), match.coverage >= 0.5 { sure.insert(match.field) }
    }
    name(texts, words)
    let known = Set(columns.compactMap(\.field))
    let extras = lines[0].keys.values.count { words.isExtra($0) }
    let enough = min(3, max(2, columns.count)) - extras
    guard sure.count >= enough, known.count >= enough, !known.isDisjoint(with: [.product, .entity]) else { return nil }
  }

  /// The rows it stands in, from the first to the last.
  var rows: ClosedRange<Int> { (lines.first?.row ?? 0)...(lines.last?.row ?? 0) }

  /// The column of a field, 1-based.
  func column(of field: Field) -> Int? { columnOfField[field.rawValue] }

  /// The field of a column.
  func field(at column: Int) -> Field? { column < fieldAtColumn.count ? fieldAtColumn[column] : nil }

  /// How many columns have a meaning.
  var fieldCount: Int { columnOfField.count { $0 != nil } }

  /// Takes in the row right below, if it goes on with the header: it tells apart what one cell above stands over
  /// («Quyết định» over «Số» and «Ngày»).
  mutating func extend(below row: Int, cells: ArraySlice<SourceCell>, texts: TextPool, words: HeaderWords) -> Bool {
    guard row == rows.upperBound + 1, lines.count < 3 else { return false }
    let line = Self.line(row, cells, texts)
    let numbering = column(of: .number)
    guard line.cells.values.allSatisfy({ $0.kind == .text && Int($0.column) != numbering }) else { return false }
    let named = Set(lines.flatMap(\.cells.keys))
    guard !named.isSuperset(of: line.cells.keys) else { return false }
    let meant = line.cells.values.count { match(below: $0, texts, words) != nil }
    guard meant >= 2, meant * 2 >= line.cells.count else { return false }
    lines.append(line)
    name(texts, words)
    return true
  }

  /// Takes in the row right above, if it names columns this one leaves blank («TT», merged over both).
  mutating func extend(above row: Int, cells: ArraySlice<SourceCell>, texts: TextPool, words: HeaderWords) {
    guard row == rows.lowerBound - 1 else { return }
    let line = Self.line(row, cells, texts)
    let adds = line.keys.contains { column, key in
      lines[0].keys[column] == nil && words.match(key).map { $0.coverage >= 0.5 } ?? false
    }
    guard adds else { return }
    lines.insert(line, at: 0)
    name(texts, words)
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

  private static func says(_ cell: SourceCell, _ line: Line, _ texts: TextPool) -> Bool {
    guard cell.kind == .text, let own = line.cells[Int(cell.column)] else { return false }
    if own.text == cell.text { return true }
    let (first, other) = (texts[own.text].utf8.first ?? 0, texts[cell.text].utf8.first ?? 0)
    if isASCIILetter(first), isASCIILetter(other), first | 0x20 != other | 0x20 { return false }
    return line.keys[Int(cell.column)] == texts.key(of: cell.text)
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func line(_ row: Int, _ cells: ArraySlice<SourceCell>, _ texts: TextPool) -> Line {
    let named = cells.map { (Int($0.column), $0, texts.key(of: $0.text)) }.filter { !$0.2.isEmpty }
    return Line(
      row: row, cells: Dictionary(named.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first }),
      keys: Dictionary(named.map { ($0.0, $0.2) }, uniquingKeysWith: { first, _ in first }))
  }

  /// Gives every column its header and its field; of two columns for one field, the first has it.
  private mutating func name(_ texts: TextPool, _ words: HeaderWords) {
    var fields: Set<Field> = []
    columns = Set(lines.flatMap(\.cells.keys)).sorted().map { column in
      let (header, field) = meaning(of: column, texts, words)
      return SheetReading.Column(
        column: column, header: header, field: field.flatMap { fields.insert($0).inserted ? $0 : nil })
    }
    columnOfField = Array(repeating: nil, count: Field.allCases.count)
    fieldAtColumn = Array(repeating: nil, count: (columns.last?.column ?? 0) + 1)
    for column in columns {
      guard let field = column.field else { continue }
      columnOfField[field.rawValue] = column.column
      fieldAtColumn[column.column] = field
    }
  }

  private func meaning(of column: Int, _ texts: TextPool, _ words: HeaderWords) -> (String, Field?) {
    guard let last = lines.lastIndex(where: { $0.cells[column] != nil }), let cell = lines[last].cells[column] else {
      return ("", nil)
    }
    let own = texts[cell.text]
    guard last > 0 else { return (own, words.match(TextKey(own))?.field) }
    let parent = parent(of: column, above: last, texts)
    if words.isExtra(TextKey(own)) || words.isExtra(TextKey("\(parent) \(own)")) { return ("\(parent) \(own)", nil) }
    if let match = words.match(TextKey(own)), match.coverage >= 0.5 { return (own, match.field) }
    return ("\(parent) \(own)", words.match(TextKey("\(own) \(parent)"))?.field)
  }

  /// The field of a cell below the header, by its own words or, if they are nothing else, with those above it.
  private func match(below cell: SourceCell, _ texts: TextPool, _ words: HeaderWords) -> Field? {
    let own = texts[cell.text]
    let parent = parent(of: Int(cell.column), above: lines.count, texts)
    if let match = words.match(TextKey(own)), match.coverage >= 0.5 { return match.field }
    return words.match(TextKey("\(own) \(parent)")).flatMap { $0.coverage == 1 ? $0.field : nil }
  }

  /// The text over a column: in it, or in the next column to the left that has one.
  private func parent(of column: Int, above count: Int, _ texts: TextPool) -> String {
    for line in lines[..<count].reversed() {
      guard let nearest = line.cells.keys.filter({ $0 <= column }).max(), let cell = line.cells[nearest] else {
        continue
      }
      return texts[cell.text]
    }
    return ""
  }
}
