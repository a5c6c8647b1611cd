package import Diagnostics
internal import Vietnamese

/// Turns texts typed for fonts into Unicode on their way from a reader to a sink.
///
/// A text with a letter that only Unicode has stays as it is. To find out what the others are, some rows are held back:
/// a text that could be several things is taken for what most of its column has been so far, these rows included, so
/// that pieces of a file never show in the result.
package final class LetterConversion: TableSink {
  private let source: LetterSource
  private let sink: any TableSink
  private var census = LetterCensus()
  private var reader = LetterReader()
  private var held = RowBatch()
  private var converted: [FontEncoding: Int] = [:]

  /// Converts what comes, and hands it on.
  package init(from source: LetterSource, into sink: any TableSink) {
    self.source = source
    self.sink = sink
  }

  /// What was converted so far.
  package var remarks: [Phrase] {
    FontEncoding.allCases.compactMap { fonts in converted[fonts].map { .lettersConverted($0, from: fonts.rawValue) } }
  }

  package func beginSheet(_ heading: SheetHeading) throws(TableError) {
    census = LetterCensus()
    try sink.beginSheet(heading)
  }

  package func rows(_ batch: RowBatch) throws(TableError) {
    guard source == .auto else { return try sink.rows(unicode(batch)) }
    for row in batch {
      if held.isEmpty { held = RowBatch(strings: batch.strings) }
      held.append(row, of: batch)
      if held.isFull { try release() }
    }
  }

  package func traits(_ traits: SheetTraits) throws(TableError) {
    try release()
    try sink.traits(traits)
  }

  package func merges(_ ranges: [CellRange]) throws(TableError) {
    try release()
    try sink.merges(ranges)
  }

  package func endSheet() throws(TableError) {
    try release()
    try sink.endSheet()
  }

  /// Hands on the rows held back, also those before a fault of the input.
  package func release() throws(TableError) {
    guard !held.isEmpty else { return }
    let rows = held
    held = RowBatch()
    for cell in rows.cells where cell.kind == .text {
      census.add(rows.withText(of: cell) { reader.verdict(of: $0) }, column: Int(cell.column))
    }
    try sink.rows(unicode(rows))
  }

  /// The rows with their texts in Unicode.
  private func unicode(_ batch: RowBatch) -> RowBatch {
    var texts: [Int: String] = [:]
    for index in batch.cells.indices where batch.cells[index].kind == .text {
      guard let fonts = fonts(of: batch.cells[index], in: batch) else { continue }
      let text = batch.text(of: batch.cells[index])
      let unicode = fonts.unicode(text)
      guard !unicode.utf8.elementsEqual(text.utf8) else { continue }
      texts[index] = unicode
      converted[fonts, default: 0] += 1
    }
    if texts.isEmpty { return batch }
    var rewritten = RowBatch(strings: batch.strings)
    for row in batch { rewritten.append(row, of: batch) { texts[$0] } }
    return rewritten
  }

  private func fonts(of cell: Cell, in batch: RowBatch) -> FontEncoding? {
    if let fonts = source.fonts {
      return batch.withText(of: cell) { LetterReader.hasWideLetter($0) } ? nil : fonts
    }
    let verdict = batch.withText(of: cell) { reader.verdict(of: $0) }
    return census.encoding(of: verdict, column: Int(cell.column))
  }
}
