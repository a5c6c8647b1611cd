internal import Checks
package import Diagnostics
package import Intake
internal import Registry
package import Tables
internal import Workbooks

/// A copy of a list in which the cells are put right that can be, and nothing else is changed.
///
/// The copy is read again before anybody gets it: it must hold what the list holds, cell by cell, but for those.
package struct CorrectedCopy: Sendable {
  /// A cell that was left as it is, or put right in part.
  package struct Left: Hashable, Sendable {
    package let location: SourceLocation
    package let codes: [DiagnosticCode]
    package let why: Phrase
  }

  /// The file's bytes.
  package let bytes: [UInt8]
  /// How many cells were put right.
  package let cells: Int
  /// How many of them for each code; a cell may have several.
  package let cellsOfCode: [DiagnosticCode: Int]
  /// In the order of the list.
  package let left: [Left]

  /// Corrects a list.
  ///
  /// - Parameters:
  ///   - path: the file, which is read anew.
  ///   - reading: what was understood of it, and of it alone.
  ///   - options: as it was read with.
  /// - Throws: what reading throws, and `.damaged` where the copy would not be what it should.
  package init(of path: String, _ reading: ListReading, options: ReadingOptions) throws(TableError) {
    let original = try InputFile.bytes(path: path, limit: options.limits.heldBytes)
    var plan = CorrectionPlan(reading)
    var (copy, refused) = try Self.edited(original, plan, options)
    // What an encoding has no letter for may still lose its spaces.
    if plan.settle(refused) {
      (copy, refused) = try Self.edited(original, plan, options)
      _ = plan.settle(refused)
    }
    let check = CopyCheck(reading, plan.values)
    guard try check.holds(for: copy, options) else { throw TableError(.damaged, .fixNotVerified) }
    bytes = copy
    cells = plan.values.count
    cellsOfCode = plan.cellsOfCode
    left = plan.left
  }

  private static func edited(
    _ bytes: [UInt8], _ plan: CorrectionPlan, _ options: ReadingOptions
  ) throws(TableError) -> ([UInt8], [RefusedEdit]) {
    if FileSignature(head: Array(bytes.prefix(4096))) == .archive {
      return try Workbook.edited(bytes, plan.edits, limits: options.limits)
    }
    guard let dialect = try InputFile.read(bytes: bytes, options: options, into: NoSink()).dialect else {
      return (bytes, [])
    }
    let (edited, refused) = DelimitedTextEditor(bytes, dialect).edited(plan.edits[0] ?? [])
    return (
      edited, refused.map { RefusedEdit(sheet: 0, row: $0.edit.row, column: $0.edit.column, why: $0.why) }
    )
  }
}

/// For what is read only to know how it is written.
private final class NoSink: TableSink {
  func beginSheet(_ heading: SheetHeading) throws(TableError) {}
  func rows(_ batch: RowBatch) throws(TableError) {}
  func merges(_ ranges: [CellRange]) throws(TableError) {}
  func endSheet() throws(TableError) {}
}
