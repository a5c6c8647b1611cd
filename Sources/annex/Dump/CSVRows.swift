internal import Tables
internal import Writing

/// Rows as CSV by RFC 4180, nothing neutralised, written into a block that is there already.
///
/// `CSVWriter` does the same for fields one by one; seven million of them are worth a way of their own: one look at
/// each word of a text, which is copied as it is looked at.
struct CSVRows: ByteWriter {
  private var block = [UInt8](repeating: 0, count: 80 << 10)
  private var filled = 0
  /// The number of the last row written.
  private(set) var lastNumber = 0
  /// Of the batch's cells that are shared strings, where those lie.
  private var sharedRanges: [Range<Int>] = []

  var written: ArraySlice<UInt8> { block[..<filled] }

  mutating func removeAll() { filled = 0 }

  /// Writes a blank row.
  mutating func skipRow() {
    makeRoom(2)
    block[filled] = 0x0D
    block[filled + 1] = 0x0A
    filled += 2
    lastNumber += 1
  }

  /// Finds the texts of a batch, before its rows are written.
  ///
  /// Shared strings lie where they were first used, and a long list jumps about in them. Looked up one beside the other,
  /// their waits for memory overlap; one cell at a time they took a third of the time of reading a list.
  mutating func begin(_ batch: RowBatch) {
    sharedRanges.removeAll(keepingCapacity: true)
    guard batch.strings.count > 0 else { return }
    for cell in batch.cells { sharedRanges.append(cell.isShared ? batch.strings.range(of: cell.sharedID) : 0..<0) }
    batch.strings.withBytes { shared in
      var sum: UInt8 = 0
      for index in batch.cells.indices where batch.cells[index].isShared {
        sum ^= shared[sharedRanges[index].lowerBound]
      }
      fetched = sum
    }
  }

  /// Nothing; it keeps the reads of `begin` from being left out as useless.
  private var fetched: UInt8 = 0

  /// Writes a row of the batch begun.
  mutating func append(_ row: Row, own: Span<UInt8>, shared: Span<UInt8>) {
    lastNumber = row.number
    let cells = row.cells
    guard let last = cells.last else { return }
    var room = Int(last.column) + 2
    for index in cells.indices { room += 2 * textLength(of: cells[index], at: index) + longestNumberText }
    makeRoom(room)

    let sharedRanges = sharedRanges
    filled = Self.write(cells, sharedRanges, own: own, shared: shared, into: &block, at: filled)
  }

  /// Writes a record and returns its end.
  private static func write(
    _ cells: ArraySlice<Cell>, _ sharedRanges: [Range<Int>], own: Span<UInt8>, shared: Span<UInt8>,
    into block: inout [UInt8], at start: Int
  ) -> Int {
    var position = start
    var span = block.mutableSpan
    var out = span.mutableBytes
    var column: Int32 = 1
    var index = cells.startIndex
    while index < cells.endIndex {
      let cell = cells[index]
      while column < cell.column {
        Writing.write(UInt8(ascii: ","), to: &out, at: &position)
        column += 1
      }
      let runEnd = neighboursEnd(cells, index, own)
      if runEnd > index + 1,
        writeCSVFields(own, cell.textRange.lowerBound..<cells[runEnd - 1].textRange.upperBound, to: &out, at: &position)
      {
        column = cells[runEnd - 1].column
        index = runEnd
        continue
      }
      switch cell.kind {
      case .text, .error:
        if cell.isShared {
          writeCSVField(shared, sharedRanges[index], to: &out, at: &position)
        } else {
          writeCSVField(own, cell.textRange, to: &out, at: &position)
        }
      case .number: writeShortest(cell.number, to: &out, at: &position)
      case .bool:
        for byte in (cell.number != 0 ? "TRUE" : "FALSE").utf8 { Writing.write(byte, to: &out, at: &position) }
      case .date: writeISOText(of: cell, to: &out, at: &position)
      }
      index += 1
    }
    Writing.write(0x0D, to: &out, at: &position)
    Writing.write(0x0A, to: &out, at: &position)
    return position
  }

  private func textLength(of cell: Cell, at index: Int) -> Int {
    switch cell.kind {
    case .text, .error: cell.isShared ? sharedRanges[index].count : cell.textRange.count
    case .number, .bool, .date: 0
    }
  }

  /// Makes sure that so many bytes can be written.
  private mutating func makeRoom(_ count: Int) {
    let needed = filled + count
    if needed > block.count { block += repeatElement(0, count: max(needed - block.count, block.count)) }
  }
}

/// The end of the cells from an index on that lie side by side in a text as CSV has them: with nothing but a comma
/// between each and the next, or a comma for every column left out.
///
/// None of them holds a comma or a line end then: they were cut where those are.
@inline(__always)
private func neighboursEnd(_ cells: ArraySlice<Cell>, _ start: Int, _ own: Span<UInt8>) -> Int {
  var index = start
  while index + 1 < cells.endIndex {
    let (cell, next) = (cells[index], cells[index + 1])
    guard cell.kind == .text, next.kind == .text, !cell.isShared, !next.isShared else { break }
    let (end, nextStart) = (cell.textRange.upperBound, next.textRange.lowerBound)
    guard nextStart - end == Int(next.column - cell.column) else { break }
    for gap in end..<nextStart where own[gap] != UInt8(ascii: ",") { return index + 1 }
    index += 1
  }
  return index + 1
}
