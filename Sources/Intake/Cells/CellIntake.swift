internal import Registry
internal import Tables
internal import Writing

/// Turns the cells of rows into cells with interned texts.
///
/// A struct inside the collector: a list of 500,000 rows is seven million cells, and what the collector, a class, checks
/// at every access to its properties would cost more than the work.
struct CellIntake {
  private(set) var texts = TextPool()
  /// Shared strings of the current file already interned, by their id.
  private var idOfShared: [TextID?] = []
  private var scratch: [UInt8] = []

  /// Begins another file, whose shared strings have other ids.
  mutating func beginFile() { idOfShared.removeAll() }

  /// Appends the cells of rows to a sheet; those without anything to see are left out.
  mutating func take(_ batch: RowBatch, into sheet: inout SheetCells) {
    for row in batch {
      sheet.beginRow(row.number)
      for cell in row.cells {
        let (text, kind) = value(of: cell, in: batch)
        guard text != .empty else { continue }
        sheet.append(SourceCell(text, kind: kind, row: row.number, column: Int(cell.column)))
      }
    }
  }

  private mutating func value(of cell: Cell, in batch: RowBatch) -> (TextID, SourceCell.Kind) {
    switch cell.kind {
    case .text: return (text(of: cell, in: batch), .text)
    case .error: return (text(of: cell, in: batch), .error)
    case .bool: return (texts.intern(cell.number != 0 ? "TRUE" : "FALSE"), .bool)
    case .number:
      scratch.removeAll(keepingCapacity: true)
      appendShortest(cell.number, to: &scratch)
      return (internScratch(), .number)
    case .date:
      scratch.removeAll(keepingCapacity: true)
      appendISOText(of: cell, to: &scratch)
      return (internScratch(), .date)
    }
  }

  private mutating func internScratch() -> TextID {
    // The span of a copy, which is a retain: that of the property would hold all of the struct.
    let text = scratch
    return texts.intern(utf8: text.span)
  }

  private mutating func text(of cell: Cell, in batch: RowBatch) -> TextID {
    guard cell.isShared else { return intern(cell, in: batch) }
    let id = cell.sharedID
    if id < idOfShared.count, let known = idOfShared[id] { return known }
    let text = intern(cell, in: batch)
    if id >= idOfShared.count {
      idOfShared += repeatElement(nil, count: max(id + 1 - idOfShared.count, idOfShared.count))
    }
    idOfShared[id] = text
    return text
  }

  /// The id of a cell's text; that of the empty text for one of nothing but spaces, which is no value to anybody.
  private mutating func intern(_ cell: Cell, in batch: RowBatch) -> TextID {
    batch.withText(of: cell) { bytes in Self.isBlank(bytes) ? .empty : texts.intern(utf8: bytes) }
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
