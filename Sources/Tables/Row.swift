/// One row as read: a view into one buffer that the reader fills again for the next row.
///
/// Not copyable, so that nobody keeps it by mistake: whoever wants a cell longer than the call takes its text.
/// Cells stand in column order; blank cells are left out.
package struct Row: ~Copyable {
  /// 1-based.
  package var number: Int
  package var isHidden = false
  package var cells: [Cell] = []
  /// UTF-8 of the texts that stand in the sheet itself.
  package var bytes: [UInt8] = []
  package var strings: SharedStrings

  package init(number: Int = 0, strings: SharedStrings = SharedStrings()) {
    self.number = number
    self.strings = strings
  }

  /// Empties the row for the next one and keeps the memory.
  package mutating func reset(number: Int) {
    self.number = number
    isHidden = false
    cells.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Hands the UTF-8 text of a `.text` or `.error` cell to `body`; nothing for the other kinds.
  package func withText<Result>(of cell: Cell, _ body: (Span<UInt8>) -> Result) -> Result {
    if cell.isShared {
      let range = strings.range(of: Int(cell.start))
      return body(strings.bytes.span.extracting(range))
    }
    let start = Int(cell.start)
    return body(bytes.span.extracting(start..<start + Int(cell.count)))
  }

  /// The text of a `.text` or `.error` cell.
  ///
  /// Makes a `String`: not for every cell of a long list.
  package func text(of cell: Cell) -> String {
    if cell.isShared { return String(decoding: strings.bytes[strings.range(of: Int(cell.start))], as: UTF8.self) }
    let start = Int(cell.start)
    return String(decoding: bytes[start..<start + Int(cell.count)], as: UTF8.self)
  }
}
