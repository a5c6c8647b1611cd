package import Diagnostics
package import Registry
package import Tables
internal import Writing

/// Takes the rows of any number of files and keeps them as cells with interned texts.
package final class ListCollector: TableSink {
  package private(set) var catalog = SourceCatalog()
  package private(set) var sheets: [SheetCells] = []
  package private(set) var texts = TextPool()
  private var file = ""
  private var current: SheetCells?
  /// Shared strings of the current file already interned, by their id.
  private var idOfShared: [TextID?] = []
  private var scratch: [UInt8] = []

  package init() {}

  /// Names the file whose sheets come next, as findings shall print it.
  package func beginFile(_ name: String) {
    file = name
    idOfShared.removeAll()
  }

  package func beginSheet(_ heading: SheetHeading) throws(TableError) {
    let id = catalog.add(file: file, sheet: heading.name)
    current = SheetCells(id: id, isHidden: heading.visibility != .visible)
  }

  package func row(_ row: borrowing Row) throws(TableError) {
    current?.beginRow(row.number)
    for index in row.cells.indices {
      let cell = row.cells[index]
      let (text, kind) = value(of: cell, in: row)
      guard text != .empty else { continue }
      current?.append(SourceCell(text, kind: kind, row: row.number, column: Int(cell.column)))
    }
  }

  package func merge(_ range: CellRange) throws(TableError) { current?.append(range) }

  package func endSheet() throws(TableError) {
    if let sheet = current { sheets.append(sheet) }
    current = nil
  }

  private func value(of cell: Cell, in row: borrowing Row) -> (TextID, SourceCell.Kind) {
    switch cell.kind {
    case .text: (text(of: cell, in: row), .text)
    case .error: (text(of: cell, in: row), .error)
    case .number: (intern { appendShortest(cell.number, to: &$0) }, .number)
    case .bool: (texts.intern(cell.number != 0 ? "TRUE" : "FALSE"), .bool)
    case .date: (intern { appendISOText(of: cell, to: &$0) }, .date)
    }
  }

  /// The id of a text that `body` writes.
  private func intern(_ body: (inout [UInt8]) -> Void) -> TextID {
    scratch.removeAll(keepingCapacity: true)
    body(&scratch)
    let written = scratch
    return texts.intern(utf8: written.span)
  }

  private func text(of cell: Cell, in row: borrowing Row) -> TextID {
    if cell.sharedID >= 0 {
      let id = Int(cell.sharedID)
      if id < idOfShared.count, let known = idOfShared[id] { return known }
      let text = row.withText(of: cell) { texts.intern(utf8: $0) }
      if id >= idOfShared.count { idOfShared += Array(repeating: nil, count: id + 1 - idOfShared.count) }
      idOfShared[id] = text
      return text
    }
    return row.withText(of: cell) { texts.intern(utf8: $0) }
  }
}
