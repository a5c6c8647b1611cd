package import Diagnostics
internal import Vietnamese

/// Turns texts typed for fonts into Unicode on their way from a reader to a sink.
///
/// A text with a letter that only Unicode has stays as it is. To find out what the others are, some rows are held back:
/// a text that could be several things is taken for what most of its column has been so far, these rows included, so
/// that pieces of a file never show in the result.
package final class LetterConversion: TableSink {
  private let source: LetterSource
  private let converter: RowConverter
  private let counter = RowCounter()
  private var batch = RowBatch()

  /// Converts what comes, and hands it on.
  package init(from source: LetterSource, into sink: any TableSink) {
    self.source = source
    converter = RowConverter(sink)
    converter.fonts = source.fonts
  }

  /// What was converted so far.
  package var remarks: [Phrase] {
    FontEncoding.allCases.compactMap { fonts in
      converter.converted[fonts].map { .lettersConverted($0, from: fonts.rawValue) }
    }
  }

  package func beginSheet(_ heading: SheetHeading) throws(TableError) {
    counter.census = LetterCensus()
    try converter.sink.beginSheet(heading)
  }

  package func row(_ row: borrowing Row) throws(TableError) {
    guard source == .auto else { return try converter.row(row) }
    batch.append(row)
    if batch.isFull { try release() }
  }

  package func merge(_ range: CellRange) throws(TableError) {
    try release()
    try converter.sink.merge(range)
  }

  package func endSheet() throws(TableError) {
    try release()
    try converter.sink.endSheet()
  }

  /// Hands on the rows held back.
  private func release() throws(TableError) {
    guard !batch.isEmpty else { return }
    let rows = batch
    batch = RowBatch()
    try rows.replay(into: counter)
    converter.census = counter.census
    try rows.replay(into: converter)
  }
}

/// Counts what the texts of rows are.
private final class RowCounter: TableSink {
  var census = LetterCensus()
  private var reader = LetterReader()

  func beginSheet(_ heading: SheetHeading) throws(TableError) {}

  func row(_ row: borrowing Row) throws(TableError) {
    for index in row.cells.indices where row.cells[index].kind == .text {
      let verdict = row.withText(at: index) { reader.verdict(of: $0) }
      census.add(verdict, column: Int(row.cells[index].column))
    }
  }

  func merge(_ range: CellRange) throws(TableError) {}

  func endSheet() throws(TableError) {}
}

/// Hands rows on with their texts in Unicode.
private final class RowConverter: TableSink {
  let sink: any TableSink
  /// The encoding of all texts; nil to go by the census.
  var fonts: FontEncoding?
  var census = LetterCensus()
  private(set) var converted: [FontEncoding: Int] = [:]
  private var reader = LetterReader()

  init(_ sink: any TableSink) { self.sink = sink }

  func beginSheet(_ heading: SheetHeading) throws(TableError) {}

  func row(_ row: borrowing Row) throws(TableError) {
    var texts: [(index: Int, text: String)] = []
    for index in row.cells.indices where row.cells[index].kind == .text {
      guard let fonts = fonts(ofCellAt: index, in: row) else { continue }
      let text = row.text(of: row.cells[index])
      let unicode = fonts.unicode(text)
      guard !unicode.utf8.elementsEqual(text.utf8) else { continue }
      texts.append((index, unicode))
      converted[fonts, default: 0] += 1
    }
    if texts.isEmpty { return try sink.row(row) }
    var rewritten = Row(number: row.number, strings: row.strings)
    rewritten.isHidden = row.isHidden
    rewritten.cells = row.cells
    rewritten.bytes = row.bytes
    for (index, text) in texts { rewritten.replaceText(ofCellAt: index, with: text) }
    try sink.row(rewritten)
  }

  func merge(_ range: CellRange) throws(TableError) {}

  func endSheet() throws(TableError) {}

  private func fonts(ofCellAt index: Int, in row: borrowing Row) -> FontEncoding? {
    if let fonts { return row.withText(at: index) { LetterReader.hasWideLetter($0) } ? nil : fonts }
    let verdict = row.withText(at: index) { reader.verdict(of: $0) }
    return census.encoding(of: verdict, column: Int(row.cells[index].column))
  }
}

extension Row {
  /// Gives a cell a text of the row's own.
  fileprivate mutating func replaceText(ofCellAt index: Int, with text: String) {
    cells[index].start = UInt32(clamping: bytes.count)
    bytes.append(contentsOf: text.utf8)
    cells[index].count = UInt32(clamping: bytes.count) - cells[index].start
    cells[index].sharedID = -1
  }
}
