internal import CXML
package import Diagnostics
package import Tables

/// An XLSX workbook, opened: its sheets are known, their rows are read on request.
///
/// ECMA-376, transitional and strict, with or without macros.
package final class Workbook {
  /// The sheets of cells, in the workbook's order, hidden ones too; chart, dialog and macro sheets are left out.
  package var sheets: [SheetHeading] { worksheets.map(\.heading) }

  /// What a person should know about the workbook though it can be read, once it has been.
  package private(set) var remarks: [Phrase] = []

  struct Worksheet {
    let heading: SheetHeading
    let part: String
  }

  let archive: ZipArchive
  let limits: ReadingLimits
  private let mode: ReadingMode
  private(set) var worksheets: [Worksheet] = []
  private(set) var isEpoch1904 = false
  let part: String
  private(set) var relationships: [Relationship] = []

  /// Opens a workbook that is a file.
  ///
  /// Throws `.damaged`, `.encrypted`, `.foreign` for other things in a ZIP archive, and `.overLimit`.
  package convenience init(
    path: String, limits: ReadingLimits = ReadingLimits(), mode: ReadingMode = ReadingMode()
  ) throws(TableError) {
    try self.init(ZipArchive(path: path, limits: limits), limits, mode)
  }

  /// Opens a workbook that is in memory, as one that came through a pipe must be.
  package convenience init(
    bytes: [UInt8], limits: ReadingLimits = ReadingLimits(), mode: ReadingMode = ReadingMode()
  ) throws(TableError) {
    try self.init(ZipArchive(bytes: bytes, limits: limits), limits, mode)
  }

  private init(_ archive: ZipArchive, _ limits: ReadingLimits, _ mode: ReadingMode) throws(TableError) {
    // Before a second thread may parse.
    xmlInitParser()
    self.archive = archive
    self.limits = limits
    self.mode = mode
    let time = ReadingTime(limits)
    part = try workbookPartName(in: archive, limits, time)
    try readWorkbookPart(time)
  }

  /// Reads every sheet, or the one of a name, into a sink.
  ///
  /// Streams: a few hundred rows of a sheet are held at a time, beside the shared strings, which another thread reads
  /// beside the first sheet. Several sheets are read at once, and come to the sink one after the other.
  ///
  /// - Parameters:
  ///   - name: the sheet wanted; names are compared by canonical equivalence.
  ///   - sink: takes the rows.
  /// - Throws: what `init` throws, `.unavailable` for a sheet the workbook does not have, and whatever the sink throws;
  ///   rows may have reached the sink by then.
  package func read(sheet name: String? = nil, into sink: any TableSink) throws(TableError) {
    let wanted = worksheets.filter { name == nil || $0.heading.name == name }
    if let name, wanted.isEmpty {
      throw TableError(.unavailable, .noSuchSheet(name, present: worksheets.map(\.heading.name)))
    }
    let time = ReadingTime(limits)
    let styles = try readStyles(time)
    let feed = try sharedStrings()
    let meaning = CellMeaning(styles: styles, isEpoch1904: isEpoch1904, feed: feed)
    let strings = feed?.strings ?? SharedStrings()
    let readings = wanted.map { worksheet in
      WorksheetReading(
        heading: worksheet.heading, part: worksheet.part, archive: archive, meaning: meaning, strings: strings,
        limits: limits, mode: mode, time: time)
    }
    if readings.count == 1 {
      try readings[0].read(into: sink)
    } else {
      do throws(ReadingFailure) { try readAhead(readings, into: sink) } catch { throw error.error }
    }
    // Strings no cell points at may be what is damaged.
    try feed?.wait(for: .max)
  }

  private func readWorkbookPart(_ time: ReadingTime) throws(TableError) {
    let content = WorkbookPart(limits: limits)
    try archive.parse(part, with: content, limits, time)
    isEpoch1904 = content.isEpoch1904

    let pointers = RelationshipsPart(limits: limits)
    try archive.parse(relationshipsName(of: part), with: pointers, limits, time)
    relationships = pointers.relationships
    let byID = Dictionary(relationships.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    // Sheets without a relationship hold no cells: modules of Visual Basic as old workbooks list them.
    for sheet in content.sheets where !sheet.relationship.isEmpty {
      guard let relationship = byID[sheet.relationship], !relationship.isExternal else {
        throw TableError(.damaged, .sheetWithoutPart(sheet.heading.name))
      }
      guard relationship.kind == "worksheet" else { continue }
      worksheets.append(Worksheet(heading: sheet.heading, part: locate(relationship)))
    }
  }

  /// The name of the part a relationship leads to; some programs write it as from the root.
  private func locate(_ relationship: Relationship) -> String {
    let name = partName(target: relationship.target, from: part)
    if archive.has(name) { return name }
    let fromRoot = partName(target: relationship.target, from: "")
    return archive.has(fromRoot) ? fromRoot : name
  }

  func readStyles(_ time: ReadingTime) throws(TableError) -> StyleSheet {
    let content = StyleSheetPart(limit: limits.cellFormats)
    if let name = companion("styles") {
      try archive.parse(name, with: content, limits, time)
    } else if relationships.contains(where: { $0.kind == "styles" }) {
      remarks.append(.stylesMissing)
    }
    return content.styles
  }

  private func sharedStrings() throws(TableError) -> SharedStringsFeed? {
    guard let name = companion("sharedStrings") else { return nil }
    return try SharedStringsFeed(archive, archive.entry(name), limits: limits, mode: mode)
  }

  /// The styles or shared strings, by relationship or else by their usual name; nil if the archive has neither.
  ///
  /// Cells that point into a part that is missing are errors where they stand; a workbook without such cells is whole.
  func companion(_ kind: String) -> String? {
    let pointer = relationships.first { $0.kind == kind && !$0.isExternal }
    let name = pointer.map(locate) ?? partName(target: kind + ".xml", from: part)
    return archive.has(name) ? name : nil
  }
}

/// The reading of one worksheet.
private struct WorksheetReading: Reading {
  let heading: SheetHeading
  let part: String
  let archive: ZipArchive
  let meaning: CellMeaning
  let strings: SharedStrings
  let limits: ReadingLimits
  let mode: ReadingMode
  let time: ReadingTime

  func read(into sink: any TableSink) throws(TableError) {
    try sink.beginSheet(heading)
    let content = WorksheetPart(heading, meaning: meaning, strings: strings, limits: limits, sink: sink)
    do throws(TableError) {
      try archive.parse(archive.entry(part), with: content, limits, mode, isBeside: true, time)
    } catch {
      try content.flush()
      throw error
    }
    try content.finish()
    try sink.endSheet()
  }
}

extension ZipArchive {
  /// Parses a part from its first byte to its last.
  func parse(
    _ name: String, with content: any XMLContent, _ limits: ReadingLimits, _ time: ReadingTime
  ) throws(TableError) {
    try parse(entry(name), with: content, limits, time)
  }

  private func parse(
    _ entry: ZipEntry, with content: any XMLContent, _ limits: ReadingLimits, _ time: ReadingTime
  ) throws(TableError) {
    let parser = try XMLPartParser(part: entry.name, content: content, limits: limits)
    let reader = try ZipEntryReader(self, entry)
    var block = [UInt8](repeating: 0, count: 64 << 10)
    while case let count = try reader.read(into: &block, 0..<block.count), count > 0 {
      try time.check(inputBytes: archiveBytes, part: entry.name)
      let filled = block
      try parser.parse(filled.span.extracting(0..<count))
    }
    try parser.finish()
  }

  /// Parses a part of which most can be read from its bytes, from its first byte to its last.
  func parse(
    _ entry: ZipEntry, with content: any ScannableContent, _ limits: ReadingLimits, _ mode: ReadingMode,
    isBeside: Bool, _ time: ReadingTime
  ) throws(TableError) {
    guard mode.isScanning else { return try parse(entry, with: content, limits, time) }
    let blocks = try PartBlocks(self, entry, blockBytes: mode.blockBytes, isBeside: isBeside)
    var cutter = try ElementCutter(part: entry.name, content: content, limits: limits)
    while var block = try blocks.next() {
      try time.check(inputBytes: archiveBytes, part: entry.name)
      try cutter.take(&block)
      blocks.recycle(block)
    }
    try cutter.finish()
  }
}

/// The name of the workbook part: as the package's relationships say, else its content types, else the usual name.
private func workbookPartName(
  in archive: ZipArchive, _ limits: ReadingLimits, _ time: ReadingTime
) throws(TableError) -> String {
  var candidates: [String] = []
  if archive.has("_rels/.rels") {
    let content = RelationshipsPart(limits: limits)
    try archive.parse("_rels/.rels", with: content, limits, time)
    candidates += content.relationships.filter { $0.kind == "officeDocument" && !$0.isExternal }
      .map { partName(target: $0.target, from: "") }
  }
  if !candidates.contains(where: archive.has), archive.has("[Content_Types].xml") {
    let content = ContentTypesPart()
    try archive.parse("[Content_Types].xml", with: content, limits, time)
    if let name = content.workbook { candidates.append(name) }
  }
  candidates.append("xl/workbook.xml")
  if let name = candidates.first(where: archive.has), name.lowercased().hasSuffix(".xml") {
    guard !name.hasPrefix("word/") else { throw TableError(.foreign, .foreign(.wordDocument)) }
    guard !name.hasPrefix("ppt/") else { throw TableError(.foreign, .foreign(.presentation)) }
    return name
  }
  if archive.has("xl/workbook.bin") { throw TableError(.foreign, .foreign(.binaryExcel)) }
  if archive.has("mimetype"), archive.has("content.xml") { throw TableError(.foreign, .foreign(.openDocument)) }
  if archive.has("xl/worksheets") || archive.has("[Content_Types].xml") {
    throw TableError(.damaged, .missingPart, part: "xl/workbook.xml")
  }
  throw TableError(.foreign, .noWorkbook)
}
