internal import Diagnostics
internal import Registry

/// One input as it was read, before any meaning, in bytes that last: cells, merged ranges and what the workbook says of
/// its sheets.
///
/// A later run understands it together with others as if it had read the input; another machine may have read it. It knows
/// no programme and no date, so it stays good while these change.
package struct ListPartial: Sendable {
  /// The version of the form: other bytes are refused.
  private static let mark: [UInt8] = Array("annex partial 1\n".utf8)

  package let bytes: [UInt8]

  /// Takes bytes that were kept; whether they are a partial shows when they are added.
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// What a collector took in of one input, which is then empty of texts.
  package init(_ collector: ListCollector) {
    var writer = PartialWriter()
    let sheets = zip(collector.sheets, collector.catalog.sheets)
    let texts = collector.takeTexts()
    writer.number(texts.count)
    for id in 0..<texts.count { texts.withBytes(of: TextID(rawValue: UInt32(id))) { writer.text(utf8: $0) } }
    writer.number(collector.sheets.count)
    for (sheet, source) in sheets {
      writer.text(source.name)
      sheet.write(to: &writer)
    }
    bytes = Self.mark + writer.bytes
  }

  /// Adds the input to others, as reading it would.
  ///
  /// - Parameters:
  ///   - collector: takes the sheets behind those it has; left with some of them if the bytes are none.
  ///   - name: as findings print the input.
  /// - Throws: `PartialError` for bytes of another version or torn ones.
  package func add(to collector: ListCollector, as name: String) throws(PartialError) {
    guard bytes.starts(with: Self.mark) else { throw PartialError() }
    var reader = PartialReader(bytes, from: Self.mark.count)
    var ids: [TextID] = []
    let all = bytes.span
    for _ in 0..<(try reader.count()) {
      let range = try reader.textRange()
      ids.append(collector.intern(utf8: all.extracting(range)))
    }
    collector.beginFile(name)
    for _ in 0..<(try reader.count()) {
      let sheet = try reader.text()
      let id = collector.enter(sheetNamed: sheet)
      collector.add(try SheetCells(id: id, from: &reader, ids))
    }
    guard reader.isAtEnd else { throw PartialError() }
  }
}
