internal import Diagnostics
internal import Registry

/// Finds the rows of a sheet that name its columns.
struct HeaderSearch {
  /// Rows looked through for the first header, and for the values of a column; none stands lower.
  private static let searchRows = 1_000
  /// Values of a column that are looked at where its header is not sure.
  private static let sampleRows = 30

  private let words: HeaderWords

  init(_ words: HeaderWords) { self.words = words }

  /// The first header of a sheet.
  func first(of sheet: SheetCells, _ merges: WideMerges, _ texts: TextPool) -> HeaderRow? {
    for index in 0..<min(sheet.rowCount, Self.searchRows) {
      if let header = header(at: index, of: sheet, merges, texts) { return header }
    }
    return nil
  }

  /// The header that begins with a row, if one does: as many lines as name the most fields.
  func header(at index: Int, of sheet: SheetCells, _ merges: WideMerges, _ texts: TextPool) -> HeaderRow? {
    guard sheet.cells(ofRowAt: index).count > 1 else { return nil }
    let naming = HeaderNaming(words, texts)
    var lines: [HeaderLine] = []
    var header: HeaderRow?
    var best: HeaderRow?
    for next in index..<min(index + 3, sheet.rowCount) {
      let row = sheet.number(ofRowAt: next)
      let line = HeaderLine(row: row, cells: sheet.cells(ofRowAt: next), texts: texts, merges: merges)
      if let header {
        guard row == header.rows.upperBound + 1, goesOn(line, below: header, lines, naming, texts) else { break }
      }
      lines.append(line)
      let (columns, sure) = naming.read(lines)
      let read = HeaderRow(lines, columns: columns)
      // What goes on with a header belongs to it, though it may tell nothing new.
      if isHeader(read, sure, lines, naming), read.meanings >= best?.meanings ?? 1 { best = read }
      header = read
    }
    return best.map { confirmed($0, of: sheet, texts) }
  }

  /// Whether a row can begin a header in the middle of a list: two of its cells hold nothing but words of a header.
  func mayBegin(_ cells: ArraySlice<SourceCell>, _ texts: TextPool) -> Bool {
    var whole = 0
    for cell in cells {
      if words.isWhole(cell, texts) { whole += 1 }
      if whole == 2 { return true }
    }
    return false
  }

  /// Whether lines are a header: at least three of their cells (two in a list of two or three columns) are mostly words
  /// of different fields or those of the programme's own columns, and one of them names products or entities.
  private func isHeader(
    _ header: HeaderRow, _ sure: Set<Field>, _ lines: [HeaderLine], _ naming: HeaderNaming
  ) -> Bool {
    let enough = min(3, max(2, header.columns.count)) - header.columns.count { $0.extra != nil }
    guard sure.count >= enough, header.fieldCount >= enough,
      header.column(of: .product) != nil || header.column(of: .entity) != nil
    else { return false }
    // A line that only stands above the others must tell what they do not: a letterhead does not.
    guard let first = lines.first, lines.count > 1 else { return true }
    let rest = Array(lines.dropFirst())
    guard first.cells.count > 1, first.cells.values.allSatisfy({ $0.kind == .text }),
      !first.isAcross(lines.flatMap(\.cells.keys))
    else { return false }
    let (columns, known) = naming.read(rest)
    return header.meanings > HeaderRow(rest, columns: columns).meanings || !sure.isSubset(of: known)
  }

  /// Whether a line goes on with the header above: it names columns, or tells apart what one cell above stands over
  /// («Quyết định» over «Số» and «Ngày»).
  private func goesOn(
    _ line: HeaderLine, below header: HeaderRow, _ lines: [HeaderLine], _ naming: HeaderNaming, _ texts: TextPool
  ) -> Bool {
    let numbering = header.column(of: .number)
    guard line.cells.values.allSatisfy({ $0.kind == .text && Int($0.column) != numbering }) else { return false }
    // «Tên sản phẩm» under «Danh mục»: no row of a list says that.
    if !line.cells.isEmpty, line.cells.values.allSatisfy({ words.isWhole($0, texts) }) { return true }
    let named = Set(lines.flatMap(\.cells.keys))
    guard !named.isSuperset(of: line.cells.keys) else { return false }
    let meant = line.cells.values.count { naming.isMeant($0, below: lines) }
    return meant >= (lines.count > 1 ? 1 : 2) && meant * 2 >= line.cells.count
  }

  /// The header without the fields whose columns hold something else.
  ///
  /// Asked where a header text has more words than the profile's: «Điểm du lịch» is no score.
  private func confirmed(_ header: HeaderRow, of sheet: SheetCells, _ texts: TextPool) -> HeaderRow {
    var header = header
    for column in header.columns {
      guard case .wordsIn = column.reason, let field = column.field else { continue }
      guard let looksRight = ColumnContent.test(of: field), !isLike(looksRight, column, header, sheet, texts) else {
        continue
      }
      header.contradict(column.column)
    }
    return header
  }

  private func isLike(
    _ looksRight: (SourceCell, String) -> Bool, _ column: SheetReading.Column, _ header: HeaderRow,
    _ sheet: SheetCells, _ texts: TextPool
  ) -> Bool {
    var right = 0
    var count = 0
    for index in 0..<min(sheet.rowCount, Self.searchRows) where sheet.number(ofRowAt: index) > header.rows.upperBound {
      guard let cell = sheet.cells(ofRowAt: index).first(where: { Int($0.column) == column.column }) else { continue }
      count += 1
      if looksRight(cell, texts[cell.text]) { right += 1 }
      if count == Self.sampleRows { break }
    }
    return right * 2 >= count
  }
}

extension HeaderRow {
  /// How many columns have a field, count something or are the programme's own.
  fileprivate var meanings: Int { columns.count { $0.field != nil || $0.counts != nil || $0.extra != nil } }
}
