internal import Checks
internal import Diagnostics
internal import Intake
internal import Registry
internal import Tables
internal import Workbooks

/// Holds a corrected copy against the list it was made of: the same cells, but for those that were to change.
struct CopyCheck {
  private let original: ListReading
  private let expected: [SourceLocation: SafeFix.Value]

  /// - Parameters:
  ///   - original: the list.
  ///   - expected: what its cells are to hold that changed.
  init(_ original: ListReading, _ expected: [SourceLocation: SafeFix.Value]) {
    self.original = original
    self.expected = expected
  }

  /// Whether the copy reads as it should; throws what reading it throws.
  func holds(for bytes: [UInt8], _ options: ReadingOptions) throws(TableError) -> Bool {
    let collector = ListCollector(limits: options.limits)
    collector.beginFile("copy")
    try InputFile.read(bytes: bytes, options: options, into: collector)
    let copy = ListReading(collector, profile: original.registry.profile)
    guard copy.sheets.count == original.sheets.count else { return false }
    return zip(original.sheets, copy.sheets).allSatisfy { isSame($0, $1, copy) }
  }

  private func isSame(_ sheet: SheetCells, _ other: SheetCells, _ copy: ListReading) -> Bool {
    guard sheet.rowCount == other.rowCount, sheet.isHidden == other.isHidden, sheet.merges == other.merges else {
      return false
    }
    for index in 0..<sheet.rowCount {
      let (cells, others) = (sheet.cells(ofRowAt: index), other.cells(ofRowAt: index))
      guard sheet.number(ofRowAt: index) == other.number(ofRowAt: index), cells.count == others.count else {
        return false
      }
      for (cell, now) in zip(cells, others) {
        let location = SourceLocation(sheet: sheet.id, row: Int(cell.row), column: Int(cell.column))
        guard cell.column == now.column, holds(now, cell, at: location, copy) else { return false }
      }
    }
    return true
  }

  private func holds(_ now: SourceCell, _ before: SourceCell, at location: SourceLocation, _ copy: ListReading) -> Bool
  {
    switch expected[location] {
    case .text(let text): return now.kind == .text && copy.registry.texts[now.text].utf8.elementsEqual(text.utf8)
    case .date(let day): return now.kind == .date && copy.registry.texts[now.text] == day.iso
    case nil:
      guard now.kind == before.kind else { return false }
      return original.registry.texts.withBytes(of: before.text) { left in
        copy.registry.texts.withBytes(of: now.text) { right in
          left.count == right.count && left.indices.allSatisfy { left[$0] == right[$0] }
        }
      }
    }
  }
}
