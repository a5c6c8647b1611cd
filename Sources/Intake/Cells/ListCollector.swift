package import Diagnostics
package import Registry
package import Tables

/// Takes the rows of any number of files and keeps them as cells with interned texts.
package final class ListCollector: TableSink {
  package private(set) var catalog = SourceCatalog()
  package private(set) var sheets: [SheetCells] = []
  private var intake = CellIntake()
  private var file = ""
  /// The sheet being taken, while there is one.
  private var current = SheetCells(id: SheetID(rawValue: 0), isHidden: false)

  private let limits: ReadingLimits
  private var cellCount = 0

  package init(limits: ReadingLimits = ReadingLimits()) { self.limits = limits }

  /// Sheets that can be told apart in one list.
  package static let mostSheets = Int(UInt16.max)

  /// Whether no further sheet can be taken.
  package var isFull: Bool { sheets.count >= Self.mostSheets }

  /// Every distinct text of the cells, which go out of the collector: to be added to without a copy.
  package func takeTexts() -> TextPool { intake.takeTexts() }

  /// Enters a text; for what was read before.
  func intern(utf8: Span<UInt8>) -> TextID { intake.intern(utf8: utf8) }

  /// Enters a sheet of the file begun last; for what was read before.
  func enter(sheetNamed name: String) -> SheetID { catalog.add(file: file, sheet: name) }

  /// Adds a sheet that has been read before.
  func add(_ sheet: SheetCells) { sheets.append(sheet) }

  /// Names the file whose sheets come next, as findings shall print it.
  package func beginFile(_ name: String) {
    file = name
    intake.beginFile()
  }

  package func beginSheet(_ heading: SheetHeading) throws(TableError) {
    guard !isFull else { throw TableError(.overLimit, .overListSheets(Self.mostSheets)) }
    let id = catalog.add(file: file, sheet: heading.name)
    current = SheetCells(id: id, isHidden: heading.visibility != .visible)
    current.isVeryHidden = heading.visibility == .veryHidden
  }

  package func rows(_ batch: RowBatch) throws(TableError) {
    cellCount += batch.cells.count
    guard cellCount <= limits.cells else { throw TableError(.overLimit, .overCells(limits.cells)) }
    intake.take(batch, into: &current)
  }

  package func traits(_ traits: SheetTraits) throws(TableError) { current.traits = traits }

  package func merges(_ ranges: [CellRange]) throws(TableError) { current.append(ranges) }

  package func endSheet() throws(TableError) {
    sheets.append(current)
    current = SheetCells(id: SheetID(rawValue: 0), isHidden: false)
  }
}
