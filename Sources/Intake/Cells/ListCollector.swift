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
    for cell in row.cells {
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
    case .text: return (text(of: cell, in: row), .text)
    case .error: return (text(of: cell, in: row), .error)
    case .bool: return (texts.intern(cell.number != 0 ? "TRUE" : "FALSE"), .bool)
    case .number:
      return (written { appendShortest(cell.number, to: &$0) }, .number)
    case .date:
      return (written { appendISOText(of: cell, to: &$0) }, .date)
    }
  }

  private func written(_ write: (inout [UInt8]) -> Void) -> TextID {
    scratch.removeAll(keepingCapacity: true)
    write(&scratch)
    let text = scratch
    return texts.intern(utf8: text.span)
  }

  private func text(of cell: Cell, in row: borrowing Row) -> TextID {
    guard cell.sharedID >= 0 else { return intern(cell, in: row) }
    let id = Int(cell.sharedID)
    if id < idOfShared.count, let known = idOfShared[id] { return known }
    let text = intern(cell, in: row)
    if id >= idOfShared.count {
      idOfShared += repeatElement(nil, count: max(id + 1 - idOfShared.count, idOfShared.count))
    }
    idOfShared[id] = text
    return text
  }

  /// The id of a cell's text; that of the empty text for one of nothing but spaces, which is no value to anybody.
  private func intern(_ cell: Cell, in row: borrowing Row) -> TextID {
    row.withText(of: cell) { bytes in Self.isBlank(bytes) ? .empty : texts.intern(utf8: bytes) }
  }

  private static func isBlank(_ bytes: Span<UInt8>) -> Bool {
    guard !bytes.isEmpty else { return true }
    // What a space of any script can begin with in UTF-8; nearly every text begins with something else.
    switch bytes[0] {
    case 0...0x20, 0xC2, 0xE2, 0xE3: break
    case 0xE1 where bytes.count > 2 && bytes[1] == 0x9A: break
    default: return false
    }
    let text = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    // Scalars, not characters: finding where a character ends costs more than everything else here.
    return text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
