package import Tables

/// A cell that was left as it is.
package struct RefusedEdit: Hashable, Sendable {
  /// Which of the sheets, from 0.
  package let sheet: Int
  package let row: Int
  package let column: Int
  package let why: EditRefusal

  package init(sheet: Int, row: Int, column: Int, why: EditRefusal) {
    self.sheet = sheet
    self.row = row
    self.column = column
    self.why = why
  }
}

extension Workbook {
  /// A workbook with some cells rewritten: every other part as it lies in the archive, every other byte of their sheets
  /// as it was.
  ///
  /// The sheet's XML is held in memory, twice.
  ///
  /// - Parameters:
  ///   - bytes: the workbook.
  ///   - edits: by the number of the sheet among `sheets`.
  ///   - limits: as for reading.
  /// - Returns: the workbook's bytes, and which cells were left.
  /// - Throws: what opening and reading throw.
  package static func edited(
    _ bytes: [UInt8], _ edits: [Int: [CellEdit]], limits: ReadingLimits = ReadingLimits()
  ) throws(TableError) -> (bytes: [UInt8], refused: [RefusedEdit]) {
    let workbook = try Workbook(bytes: bytes, limits: limits)
    let time = ReadingTime(limits)
    let styles = try workbook.readStyles(time)
    let rich = RichStrings()
    if let name = workbook.companion("sharedStrings") { try workbook.archive.parse(name, with: rich, limits, time) }
    var refused: [RefusedEdit] = []
    var contents: [(index: UInt64, bytes: [UInt8])] = []
    for (sheet, edits) in edits.sorted(by: { $0.key < $1.key }) where workbook.worksheets.indices.contains(sheet) {
      let entry = try workbook.archive.entry(workbook.worksheets[sheet].part)
      let part = try workbook.archive.content(of: entry)
      var editor = SheetEditor(
        part, edits, styles: styles, isEpoch1904: workbook.isEpoch1904, isRich: { rich.ids.contains($0) })
      let (edited, left) = editor.edited()
      if edited != part { contents.append((entry.index, edited)) }
      refused += left.map { RefusedEdit(sheet: sheet, row: $0.row, column: $0.column, why: $0.why) }
    }
    return (contents.isEmpty ? bytes : try ZipArchive.replacing(contents, in: bytes), refused)
  }
}

extension ZipArchive {
  /// All of a part.
  func content(of entry: ZipEntry) throws(TableError) -> [UInt8] {
    var content = [UInt8](repeating: 0, count: entry.bytes + 1)
    let count = try ZipEntryReader(self, entry).read(into: &content, 0..<content.count)
    content.removeLast(content.count - count)
    return content
  }
}
