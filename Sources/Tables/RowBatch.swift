/// Copies of some rows in order, for another thread.
package struct RowBatch: Sendable {
  private struct Start: Sendable {
    let number: Int
    let isHidden: Bool
    let firstCell: Int
    let firstByte: Int
  }

  private var starts: [Start] = []
  private var cells: [Cell] = []
  private var bytes: [UInt8] = []
  private var strings = SharedStrings()

  package init() {}

  package var isEmpty: Bool { starts.isEmpty }

  /// Whether it is time for the next batch: 4,096 cells, 256 rows or 256 KB.
  package var isFull: Bool { cells.count >= 4096 || starts.count >= 256 || bytes.count >= 256 << 10 }

  /// Copies a row.
  package mutating func append(_ row: borrowing Row) {
    if starts.isEmpty {
      strings = row.strings
      cells.reserveCapacity(4096 + row.cells.count)
    }
    starts.append(
      Start(number: row.number, isHidden: row.isHidden, firstCell: cells.count, firstByte: bytes.count))
    cells.append(contentsOf: row.cells)
    bytes.append(contentsOf: row.bytes)
  }

  /// Hands the rows to a sink.
  package func replay(into sink: any TableSink) throws(TableError) {
    var row = Row(strings: strings)
    for (index, start) in starts.enumerated() {
      let isLast = index + 1 == starts.count
      row.reset(number: start.number)
      row.isHidden = start.isHidden
      row.cells.append(contentsOf: cells[start.firstCell..<(isLast ? cells.count : starts[index + 1].firstCell)])
      row.bytes.append(contentsOf: bytes[start.firstByte..<(isLast ? bytes.count : starts[index + 1].firstByte)])
      try sink.row(row)
    }
  }
}
