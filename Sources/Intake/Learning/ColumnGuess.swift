internal import Diagnostics
internal import Registry

/// The columns of a sheet as far as its header and its values tell them, where the header's words alone do not.
struct ColumnGuess {
  /// Rows looked through for a header.
  private static let headerSearchRows = 200
  /// Rows whose values are looked at.
  private static let sampledRows = 5_000

  private let profile: Profile
  private let words: HeaderWords
  private let kindWords: KindWords

  init(_ profile: Profile) {
    self.profile = profile
    words = HeaderWords(profile)
    kindWords = KindWords(profile.kinds)
  }

  /// A sheet's columns, those without a known header by their values; nil for a sheet that is no table.
  ///
  /// Where the header is known, only a column for products or entities is guessed that is not there.
  func columns(
    of reading: SheetReading, in sheet: SheetCells, _ texts: TextPool
  ) -> (columns: [SheetReading.Column], guessed: Set<Int>)? {
    var columns: [SheetReading.Column]
    let firstRow: Int
    var wanted: [Field] = [.entity, .product]
    if let header = reading.headerRows.last(where: { $0 < (reading.headerRows.first ?? 0) + 3 }) {
      columns = reading.columns
      firstRow = header + 1
    } else if let header = header(of: sheet, texts) {
      columns = named(sheet.cells(ofRowAt: header), texts)
      firstRow = sheet.number(ofRowAt: header) + 1
      wanted = [.number, .phone] + wanted
    } else {
      return nil
    }
    let samples = samples(of: sheet, from: firstRow, columns.count, texts)
    var guessed: Set<Int> = []
    for field in wanted where !columns.contains(where: { $0.field == field }) {
      let nameless = columns.indices.filter { columns[$0].field == nil && !TextKey(columns[$0].header).isEmpty }
      guard let index = nameless.first(where: { holds(samples[columns[$0].column], field) }) else { continue }
      let column = columns[index]
      columns[index] = SheetReading.Column(column: column.column, header: column.header, field: field)
      guessed.insert(column.column)
    }
    guard columns.contains(where: { $0.field == .product || $0.field == .entity }) else { return nil }
    return (columns, guessed)
  }

  private func holds(_ sample: ColumnSample?, _ field: Field) -> Bool {
    guard let sample else { return false }
    return switch field {
    case .number: sample.isNumbering
    case .phone: sample.isPhones
    case .entity: sample.isEntities
    case .product: sample.isNames
    default: false
    }
  }

  /// The row that looks most like a header: the widest of words only, none of them the name of an entity, over rows that
  /// fill the same columns.
  private func header(of sheet: SheetCells, _ texts: TextPool) -> Int? {
    var best: (index: Int, width: Int)?
    for index in 0..<min(sheet.rowCount, Self.headerSearchRows) {
      let cells = sheet.cells(ofRowAt: index)
      guard cells.count >= 2, cells.count > best?.width ?? 1 else { continue }
      let isWords = cells.allSatisfy { cell in
        let text = texts[cell.text]
        return cell.kind == .text && text.contains(where: \.isLetter) && text.utf8.count < 120
          && kindWords.kind(in: texts.key(of: cell.text)) == nil
      }
      let columns = Set(cells.map(\.column))
      guard isWords, Set(cells.map { texts.key(of: $0.text) }).count == cells.count else { continue }
      let below = ((index + 1)..<max(index + 1, min(index + 7, sheet.rowCount))).count { row in
        sheet.cells(ofRowAt: row).count { columns.contains($0.column) } * 2 >= cells.count
      }
      if below >= 2 || (below == 1 && index + 2 >= sheet.rowCount) { best = (index, cells.count) }
    }
    return best?.index
  }

  /// The cells of a header row, each with the field its words say, if they are hardly more than the field's.
  private func named(_ cells: ArraySlice<SourceCell>, _ texts: TextPool) -> [SheetReading.Column] {
    var taken: Set<Field> = []
    return cells.map { cell in
      let match = words.match(texts.key(of: cell.text)).flatMap { $0.coverage >= 0.5 ? $0.field : nil }
      return SheetReading.Column(
        column: Int(cell.column), header: texts[cell.text],
        field: match.flatMap { taken.insert($0).inserted ? $0 : nil })
    }
  }

  /// The values of the rows that fill at least two columns, by column.
  private func samples(of sheet: SheetCells, from row: Int, _ width: Int, _ texts: TextPool) -> [Int: ColumnSample] {
    var samples: [Int: ColumnSample] = [:]
    for index in 0..<min(sheet.rowCount, Self.sampledRows) where sheet.number(ofRowAt: index) >= row {
      let cells = sheet.cells(ofRowAt: index)
      guard cells.count >= min(2, width) else { continue }
      for cell in cells {
        samples[Int(cell.column), default: ColumnSample(column: Int(cell.column))].add(cell, texts, kindWords)
      }
    }
    return samples
  }
}
