package import Checks
package import Diagnostics
package import Intake
internal import Office
internal import Registry
internal import Reports
package import Tables
internal import Workbooks

/// A copy of a list in which every finding is a comment and a fill at its cell, with a sheet of all findings.
///
/// Of a workbook everything else stays as it is; a text becomes a workbook of its cells, as they were read. The copy is
/// read again before anybody gets it: it must hold what the list holds, cell by cell.
package struct AnnotatedCopy: Sendable {
  /// The file's bytes.
  package let bytes: [UInt8]
  /// How many cells are marked, and how many of them have a fill and no comment, because their sheet has so many.
  package let cells: Int
  package let withoutComment: Int

  /// Annotates a list.
  ///
  /// - Parameters:
  ///   - path: the file; a workbook is read anew.
  ///   - reading: what was understood of it, and of it alone.
  ///   - findings: what was found in it.
  ///   - language: of the comments.
  ///   - options: as it was read with.
  /// - Throws: what reading throws, and `.damaged` where the workbook cannot be written into, or the copy would not be
  ///   what it should.
  package init(
    of path: String, _ reading: ListReading, _ findings: Findings, language: Language, options: ReadingOptions
  ) throws(TableError) {
    // The letters of the file itself stay, whatever they were read as.
    var plain = ReadingOptions()
    plain.limits = options.limits
    let annotations = CellAnnotations(findings, in: reading, language: language)
    let listing = FindingsListing(reading.catalog, language: language).listing(of: findings)
    let original = try InputFile.bytes(path: path, limit: options.limits.heldBytes)
    let book: [UInt8]
    let comparison: CopyComparison
    if FileSignature(head: Array(original.prefix(4096))) == .archive {
      book = original
      comparison = try CopyComparison(workbook: original, plain)
    } else {
      let (made, exceptions) = try Self.book(of: reading)
      book = made
      comparison = CopyComparison(reading.sheets, reading.registry.texts, exceptions: exceptions)
    }
    let copy = try Workbook.annotated(book, annotations.ofSheet, listing: listing, limits: options.limits)
    guard try comparison.holds(for: copy, plain) else { throw TableError(.damaged, .annotateNotVerified) }
    bytes = copy
    cells = annotations.count
    withoutComment = annotations.withoutComment
  }

  /// A workbook of a text's cells, and those that it holds otherwise.
  private static func book(
    of reading: ListReading
  ) throws(TableError) -> (bytes: [UInt8], exceptions: [SourceLocation: String]) {
    guard let sheet = reading.sheets.first else { throw TableError(.damaged, .emptyInput) }
    var widths: [Int] = []
    var exceptions: [SourceLocation: String] = [:]
    for row in 0..<sheet.rowCount {
      for cell in sheet.cells(ofRowAt: row) where cell.column <= 1_000 {
        let column = Int(cell.column)
        if widths.count < column { widths += repeatElement(0, count: column - widths.count) }
        let count = reading.registry.texts.withBytes(of: cell.text) { $0.count }
        // Headings run over the columns beside them.
        if sheet.cells(ofRowAt: row).count > 2 { widths[column - 1] = max(widths[column - 1], min(count, 44)) }
      }
    }
    do throws(RenderingError) {
      let name = reading.catalog[sheet.id].file.split(separator: ".").first.map(String.init) ?? "list"
      let book = try PlainBook(title: name, widths: widths)
      for row in 0..<sheet.rowCount {
        for cell in sheet.cells(ofRowAt: row) {
          let text = reading.registry.texts[cell.text]
          let held = book.write(text, row: sheet.number(ofRowAt: row), column: Int(cell.column))
          guard let held else { throw RenderingError(.rowsLeftOut) }
          guard held != text || !held.utf8.elementsEqual(text.utf8) else { continue }
          let location = SourceLocation(sheet: sheet.id, row: sheet.number(ofRowAt: row), column: Int(cell.column))
          exceptions[location] = held
        }
      }
      return (try book.finish(), exceptions)
    } catch {
      throw TableError(.damaged, error.message)
    }
  }
}
