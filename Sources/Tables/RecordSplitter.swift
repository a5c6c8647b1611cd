internal import Diagnostics
internal import Writing

/// Cuts UTF-8 text into records and fields by RFC 4180, and hands each record to a sink as a row.
///
/// More lenient than the RFC where files are: CR, LF and CR LF all end a record; a quote inside an unquoted field is a
/// character; text after a closing quote belongs to the field. Every record is a row, blank lines too, so that row
/// numbers are those a spreadsheet program shows; a row without text is not handed on.
struct RecordSplitter: ~Copyable {
  private enum State {
    case fieldStart, plain, quoted, quoteInQuoted
  }

  /// The byte between fields, settled before the first piece.
  var delimiter: UInt8
  private let limits: ReadingLimits
  private var state = State.fieldStart
  private var row = Row(number: 1)
  private var column = 1
  private var fieldStart = 0
  private var isAfterCarriageReturn = false
  private var quoteRow = 0
  /// The first row where text follows a closing quote, `"x"y`.
  private(set) var textAfterQuoteRow: Int?

  init(delimiter: UInt8, limits: ReadingLimits) {
    self.delimiter = delimiter
    self.limits = limits
  }

  /// Takes the next piece of text; pieces may end anywhere.
  mutating func split(_ text: Span<UInt8>, into sink: any TableSink) throws(TableError) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if isAfterCarriageReturn {
        isAfterCarriageReturn = false
        if byte == 0x0A {
          index += 1
          continue
        }
      }
      switch state {
      case .fieldStart where byte == UInt8(ascii: "\""):
        state = .quoted
        quoteRow = row.number
        index += 1
      case .fieldStart, .plain:
        state = .plain
        let start = index
        index = plainFieldEnd(text, from: index)
        try take(text, start..<index)
        if index < text.count {
          try end(at: text[index], sink)
          index += 1
        }
      case .quoted:
        let start = index
        index = firstSpecial(in: text, from: index) { word in bytes(UInt8(ascii: "\""), in: word) }
        try take(text, start..<index)
        if index < text.count { state = .quoteInQuoted }
        index += 1
      case .quoteInQuoted where byte == UInt8(ascii: "\""):
        try take(text, index..<index + 1)
        state = .quoted
        index += 1
      case .quoteInQuoted:
        if !endsPlainField(byte), textAfterQuoteRow == nil { textAfterQuoteRow = row.number }
        state = .plain
      }
    }
  }

  /// Ends the last record; throws where a quote was never closed, since it swallowed all that follows.
  mutating func finish(into sink: any TableSink) throws(TableError) {
    guard state != .quoted else { throw TableError(.damaged, .quoteNeverClosed(row: quoteRow)) }
    if state == .fieldStart, column == 1 { return }
    try endField()
    try endRecord(sink)
  }

  /// The first delimiter or line end from `start` on.
  private func plainFieldEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    let delimiter = delimiter
    return firstSpecial(in: text, from: start) { word in
      bytes(delimiter, in: word) | bytes(0x0A, in: word) | bytes(0x0D, in: word)
    }
  }

  private func endsPlainField(_ byte: UInt8) -> Bool { byte == delimiter || byte == 0x0A || byte == 0x0D }

  private mutating func take(_ text: Span<UInt8>, _ range: Range<Int>) throws(TableError) {
    guard row.bytes.count + range.count <= limits.rowBytes else {
      throw TableError(.overLimit, .overRowBytes(limits.rowBytes), place: "\(row.number)")
    }
    text.extracting(range).withUnsafeBufferPointer { row.bytes.append(contentsOf: $0) }
  }

  private mutating func end(at byte: UInt8, _ sink: any TableSink) throws(TableError) {
    try endField()
    if byte == delimiter {
      column += 1
    } else {
      isAfterCarriageReturn = byte == 0x0D
      try endRecord(sink)
    }
    state = .fieldStart
  }

  private mutating func endField() throws(TableError) {
    guard row.bytes.count > fieldStart else { return }
    guard column <= limits.columns else {
      throw TableError(.overLimit, .overColumns(limits.columns), place: "\(row.number)")
    }
    var cell = Cell(column: column, kind: .text)
    cell.start = UInt32(clamping: fieldStart)
    cell.count = UInt32(clamping: row.bytes.count - fieldStart)
    row.cells.append(cell)
    fieldStart = row.bytes.count
  }

  private mutating func endRecord(_ sink: any TableSink) throws(TableError) {
    guard row.number <= limits.rows else { throw TableError(.overLimit, .overRows(limits.rows)) }
    if !row.cells.isEmpty { try sink.row(row) }
    row.reset(number: row.number + 1)
    column = 1
    fieldStart = 0
  }
}
