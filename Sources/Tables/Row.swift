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
  package let strings: SharedStrings
  /// Nothing; it keeps the reads of `resolve` from being left out as useless.
  private var fetched: UInt8 = 0

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

  /// Finds where the shared strings of the row's cells lie, and drops the cells whose string is empty.
  ///
  /// Strings lie where they were first used, and a long list jumps about in them. Looked up one beside the other, their
  /// waits for memory overlap; one cell at a time they took a third of the time of reading a list.
  package mutating func resolve() {
    let strings = strings
    var hasEmpty = false
    var found = cells.mutableSpan
    for index in found.indices where found[index].sharedID >= 0 {
      let range = strings.range(of: Int(found[index].sharedID))
      found[index].start = UInt32(truncatingIfNeeded: range.lowerBound)
      found[index].count = UInt32(truncatingIfNeeded: range.count)
      hasEmpty = hasEmpty || range.isEmpty
    }
    if hasEmpty { cells.removeAll { $0.sharedID >= 0 && $0.count == 0 } }
    fetched = firstBytes(of: strings)
  }

  /// Reads one byte of each shared string, which fetches the memory around it.
  private func firstBytes(of strings: SharedStrings) -> UInt8 {
    let cells = cells.span
    var sum: UInt8 = 0
    for index in cells.indices where cells[index].sharedID >= 0 {
      sum ^= strings.byte(at: Int(cells[index].start))
    }
    return sum
  }

  /// Hands the UTF-8 text of a `.text` or `.error` cell to `body`; nothing for the other kinds.
  package func withText<Result>(of cell: Cell, _ body: (Span<UInt8>) -> Result) -> Result {
    let range = Int(cell.start)..<Int(cell.start) + Int(cell.count)
    return cell.sharedID < 0 ? body(bytes.span.extracting(range)) : strings.withBytes(range, body)
  }

  /// Hands the text of the cell at an index to `body`, without a copy of the cell.
  package func withText<Result>(at index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    let start = Int(cells[index].start)
    let range = start..<start + Int(cells[index].count)
    return cells[index].sharedID < 0 ? body(bytes.span.extracting(range)) : strings.withBytes(range, body)
  }

  /// The text of a `.text` or `.error` cell.
  ///
  /// Makes a `String`: not for every cell of a long list.
  package func text(of cell: Cell) -> String {
    withText(of: cell) { text in text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }
  }
}
