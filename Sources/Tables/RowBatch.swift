/// Some rows in order, as a reader found them: the cells of all in one run, their texts in another.
///
/// What readers hand to sinks, on whatever thread those work: rows one by one would cost a call and the counting of
/// references each. Rows without cells are left out; a row's cells stand in column order.
public struct RowBatch: Sendable {
  /// A row that is complete.
  @usableFromInline
  struct Heading: Sendable {
    @usableFromInline let number: Int
    @usableFromInline let isHidden: Bool
    @usableFromInline let endCell: Int
  }

  /// The cells of all rows, those of the row being built last.
  public var cells: [Cell] = []
  /// UTF-8 of the texts that stand in the sheet itself.
  public var bytes: [UInt8] = []
  package let strings: SharedStrings

  @usableFromInline var headings: [Heading] = []
  /// The 1-based number of the row being built, or built last.
  package private(set) var number = 0
  private var isHidden = false
  @usableFromInline var firstCell = 0
  private var firstByte = 0

  private static let usualCells = 2048

  /// No rows yet.
  ///
  /// - Parameter strings: the shared strings that cells may point at.
  package init(strings: SharedStrings = SharedStrings()) { self.strings = strings }

  /// Whether no row is complete.
  public var isEmpty: Bool { headings.isEmpty }

  /// Whether it is time for the next batch: 2,048 cells, 1,024 rows or 128 KB.
  package var isFull: Bool { cells.count >= Self.usualCells || headings.count >= 1024 || bytes.count >= 128 << 10 }

  /// The cells of the row being built.
  package var openCells: ArraySlice<Cell> { cells[firstCell...] }

  /// How many cells the row being built has.
  @inlinable public var openCellCount: Int { cells.count - firstCell }

  /// The bytes of text that the row being built has.
  package var openByteCount: Int { bytes.count - firstByte }

  /// Begins a row; what was built of another and not ended is forgotten.
  package mutating func beginRow(_ number: Int, isHidden: Bool = false) {
    if cells.count > firstCell { cells.removeSubrange(firstCell...) }
    if bytes.count > firstByte { bytes.removeSubrange(firstByte...) }
    self.number = number
    self.isHidden = isHidden
  }

  /// Says whether the row being built is hidden.
  package mutating func setHidden(_ isHidden: Bool) { self.isHidden = isHidden }

  /// Adds a cell to the row being built.
  @inlinable
  public mutating func append(_ cell: Cell) { cells.append(cell) }

  /// Adds a text cell to the row being built.
  @inlinable
  public mutating func append(plainText text: Span<UInt8>, column: Int) {
    let start = bytes.count
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    cells.append(.text(start..<bytes.count, column: column))
  }

  /// Puts the cells of the row being built in column order, those of one column side by side.
  package mutating func orderOpenCells() { cells[firstCell...].sort { $0.column < $1.column } }

  /// Adds a row of another batch with the same shared strings.
  ///
  /// - Parameters:
  ///   - row: the row.
  ///   - batch: where its texts are.
  ///   - replacement: for the index of a cell among the batch's, the text to take instead of its own.
  package mutating func append(_ row: Row, of batch: RowBatch, replacing replacement: (Int) -> String? = { _ in nil }) {
    beginRow(row.number, isHidden: row.isHidden)
    for index in row.cells.indices {
      let cell = row.cells[index]
      let column = Int(cell.column)
      let start = bytes.count
      if let text = replacement(index) {
        bytes.append(contentsOf: text.utf8)
        append(.text(start..<bytes.count, column: column))
      } else if !cell.isShared, cell.kind == .text || cell.kind == .error {
        bytes.append(contentsOf: batch.bytes[cell.textRange])
        let range = start..<bytes.count
        append(cell.kind == .error ? .error(range, column: column) : .text(range, column: column))
      } else {
        append(cell)
      }
    }
    endRow()
  }

  /// Ends the row being built; one without cells leaves nothing behind.
  package mutating func endRow() {
    if cells.count > firstCell {
      headings.append(Heading(number: number, isHidden: isHidden, endCell: cells.count))
    }
    firstCell = cells.count
    firstByte = bytes.count
  }

  /// The rows that are ended, for a sink.
  package mutating func closed() -> RowBatch {
    beginRow(number, isHidden: isHidden)
    return self
  }

  /// The rows that are ended, whose texts lie among bytes that were not copied here.
  func closed(bytes: [UInt8]) -> RowBatch {
    var batch = self
    _ = batch.closed()
    batch.bytes = bytes
    return batch
  }

  /// Forgets all rows; the memory is kept where nobody else has the batch.
  package mutating func removeAll() {
    headings.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    cells.reserveCapacity(Self.usualCells + 64)
    bytes.removeAll(keepingCapacity: true)
    firstCell = 0
    firstByte = 0
  }
}

extension RowBatch: RandomAccessCollection {
  /// The index of the first row.
  @inlinable public var startIndex: Int { 0 }
  /// How many rows are complete.
  @inlinable public var endIndex: Int { headings.count }

  /// A row that is complete, not that of the number `index`.
  @inlinable public subscript(index: Int) -> Row {
    let heading = headings[index]
    let first = index == 0 ? 0 : headings[index - 1].endCell
    return Row(number: heading.number, isHidden: heading.isHidden, cells: cells[first..<heading.endCell])
  }
}

extension RowBatch {
  /// Hands the UTF-8 text of a `.text` or `.error` cell to `body`.
  package func withText<Result>(of cell: Cell, _ body: (Span<UInt8>) -> Result) -> Result {
    if cell.isShared { return strings.withBytes(strings.range(of: cell.sharedID), body) }
    return body(bytes.span.extracting(cell.textRange))
  }

  /// The text of a `.text` or `.error` cell.
  ///
  /// Makes a `String`: not for every cell of a long list.
  package func text(of cell: Cell) -> String {
    withText(of: cell) { text in text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }
  }
}
