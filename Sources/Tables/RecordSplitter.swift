internal import Diagnostics
internal import Writing

/// Cuts UTF-8 text into records and fields by RFC 4180, and hands the records to a sink as rows.
///
/// More lenient than the RFC where files are: CR, LF and CR LF all end a record; a quote inside an unquoted field is a
/// character; text after a closing quote belongs to the field. Every record is a row, blank lines too, so that row
/// numbers are those a spreadsheet program shows; a row without text is not handed on.
///
/// Fields stay where they lie: the text of a piece becomes the bytes of a batch, and cells point into it. Only a field
/// with quotes in it is moved together, in its place.
struct RecordSplitter: ~Copyable {
  private enum State {
    /// In an unquoted field, or before the first byte of a field.
    case plain
    case quoted
    /// After a quote in a quoted field: its end, or the first of two.
    case quoteInQuoted
    /// In what follows a closing quote.
    case afterQuotes
  }

  /// The byte between fields, settled before the first piece.
  var delimiter: UInt8
  /// The text from the first record not yet handed on; pieces are added at its end before `split`.
  var text: [UInt8] = []
  private let limits: ReadingLimits
  private var state = State.plain
  /// The records that are complete, as ranges of `text`.
  private var rows = RowBatch()
  /// The next byte of `text` to look at.
  private var position = 0
  private var recordStart = 0
  private var fieldStart = 0
  /// Where the bytes of a quoted field end that have been moved together.
  private var fieldEnd = 0
  private var column = 1
  private var isAfterCarriageReturn = false
  private var quoteRow = 0
  /// The first row where text follows a closing quote, `"x"y`.
  private(set) var textAfterQuoteRow: Int?

  init(delimiter: UInt8, limits: ReadingLimits) {
    self.delimiter = delimiter
    self.limits = limits
    rows.beginRow(1)
  }

  /// Reads what was added to `text` and hands on the records that are complete; the text may end anywhere.
  mutating func split(into sink: any TableSink) throws(TableError) {
    // Out of `self`, whose other parts change while it is read.
    var text: [UInt8] = []
    swap(&text, &self.text)
    while position < text.count {
      switch state {
      case .plain: try scanPlain(text.span)
      case .quoted: scanQuoted(&text)
      case .quoteInQuoted: try closeQuotes(&text)
      case .afterQuotes: try scanAfterQuotes(&text)
      }
    }
    guard text.count - recordStart <= limits.rowBytes else {
      throw TableError(.overLimit, .overRowBytes(limits.rowBytes), place: "\(rows.number)")
    }
    if rows.isEmpty {
      self.text = text
    } else {
      try handOn(text, sink)
    }
  }

  /// Ends the last record; throws where a quote was never closed, since it swallowed all that follows.
  mutating func finish(into sink: any TableSink) throws(TableError) {
    guard state != .quoted else { throw TableError(.damaged, .quoteNeverClosed(row: quoteRow)) }
    if position > recordStart || state == .quoteInQuoted {
      try endField(state == .plain ? fieldStart..<position : fieldStart..<fieldEnd)
      try endRecord(at: position)
    }
    let rest = text
    text = []
    if !rows.isEmpty { try handOn(rest, sink) }
  }

  /// Reads unquoted fields up to a quoted one, or to the end of the text.
  private mutating func scanPlain(_ text: Span<UInt8>) throws(TableError) {
    let delimiter = delimiter
    var index = position
    while index + 16 <= text.count {
      let word = UTF8Words.load(text, index)
      let found =
        UTF8Words.bytes(delimiter, in: word) | UTF8Words.bytes(0x0A, in: word) | UTF8Words.bytes(0x0D, in: word)
        | UTF8Words.bytes(UInt8(ascii: "\""), in: word)
      for half in 0..<2 {
        var marks = UInt64(littleEndian: found[half]) & 0x8080_8080_8080_8080
        while marks != 0 {
          let mark = index + 8 * half + marks.trailingZeroBitCount >> 3
          guard try pass(text[mark], at: mark) else { return }
          marks &= marks - 1
        }
      }
      index += 16
    }
    while index < text.count {
      guard try pass(text[index], at: index) else { return }
      index += 1
    }
    position = index
  }

  /// Ends the field or record a byte ends, if it does; false where a quoted field begins.
  @inline(__always)
  private mutating func pass(_ byte: UInt8, at index: Int) throws(TableError) -> Bool {
    if byte == delimiter {
      try endField(fieldStart..<index)
      fieldStart = index + 1
      column += 1
    } else if byte == 0x0A, isAfterCarriageReturn, index == recordStart {
      isAfterCarriageReturn = false
      recordStart = index + 1
      fieldStart = index + 1
    } else if byte == 0x0A || byte == 0x0D {
      try endField(fieldStart..<index)
      try endRecord(at: index)
      isAfterCarriageReturn = byte == 0x0D
    } else if byte == UInt8(ascii: "\""), index == fieldStart {
      state = .quoted
      quoteRow = rows.number
      position = index + 1
      fieldStart = index + 1
      fieldEnd = index + 1
      return false
    }
    return true
  }

  /// Reads a quoted field up to its next quote.
  private mutating func scanQuoted(_ text: inout [UInt8]) {
    let end = firstSpecial(in: text.span, from: position) { word in bytes(UInt8(ascii: "\""), in: word) }
    keep(position..<end, &text)
    position = end
    if end < text.count {
      state = .quoteInQuoted
      position += 1
    }
  }

  private mutating func closeQuotes(_ text: inout [UInt8]) throws(TableError) {
    if text[position] == UInt8(ascii: "\"") {
      keep(position..<position + 1, &text)
      position += 1
      state = .quoted
    } else {
      state = .afterQuotes
    }
  }

  private mutating func scanAfterQuotes(_ text: inout [UInt8]) throws(TableError) {
    let byte = text[position]
    if byte == delimiter {
      try endField(fieldStart..<fieldEnd)
      fieldStart = position + 1
      column += 1
      state = .plain
    } else if byte == 0x0A || byte == 0x0D {
      try endField(fieldStart..<fieldEnd)
      try endRecord(at: position)
      isAfterCarriageReturn = byte == 0x0D
      state = .plain
    } else {
      if textAfterQuoteRow == nil { textAfterQuoteRow = rows.number }
      keep(position..<position + 1, &text)
    }
    position += 1
  }

  /// Adds bytes to a quoted field, moved to where its bytes so far end.
  private mutating func keep(_ range: Range<Int>, _ text: inout [UInt8]) {
    if fieldEnd != range.lowerBound {
      for index in range { text[fieldEnd + index - range.lowerBound] = text[index] }
    }
    fieldEnd += range.count
  }

  @inline(__always)
  private mutating func endField(_ range: Range<Int>) throws(TableError) {
    guard !range.isEmpty else { return }
    guard column <= limits.columns else {
      throw TableError(.overLimit, .overColumns(limits.columns), place: "\(rows.number)")
    }
    rows.append(.text(range, column: column))
  }

  private mutating func endRecord(at end: Int) throws(TableError) {
    guard rows.number <= limits.rows else { throw TableError(.overLimit, .overRows(limits.rows)) }
    guard end - recordStart <= limits.rowBytes else {
      throw TableError(.overLimit, .overRowBytes(limits.rowBytes), place: "\(rows.number)")
    }
    rows.endRow()
    rows.beginRow(rows.number + 1)
    column = 1
    recordStart = end + 1
    fieldStart = end + 1
  }

  /// Hands on the complete records with their text; what is left of it begins with the record that is not.
  private mutating func handOn(_ text: [UInt8], _ sink: any TableSink) throws(TableError) {
    let shift = recordStart
    self.text = Array(text[min(shift, text.count)...])
    let open = rows.openCells.map { cell in
      Cell.text(cell.textRange.lowerBound - shift..<cell.textRange.upperBound - shift, column: Int(cell.column))
    }
    let full = rows.closed(bytes: text)
    rows.removeAll()
    for cell in open { rows.append(cell) }
    recordStart = 0
    position = max(position - shift, 0)
    fieldStart -= shift
    fieldEnd -= shift
    try sink.rows(full)
  }
}
