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
    /// In what follows a closing quote, behind another quote.
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
  /// Where the bytes of a quoted field begin that follow those.
  private var runStart = 0
  /// The last quote of a quoted field so far.
  private var lastQuote = 0
  /// Whether a quoted field holds something that quotes are for.
  private var needsQuotes = false
  /// Whether the record so far is as RFC 4180 has it, with commas and no quotes but where they are needed.
  private var isPlainCSV = true
  /// Whether the field that ended last has no text.
  private var isLastEmpty = true
  private var column = 1
  private var isAfterCarriageReturn = false
  private var quoteRow = 0
  /// Kept from piece to piece for their memory.
  private var marks: [UInt64] = []
  /// The first row where text follows a closing quote, `"x"y`.
  private(set) var textAfterQuoteRow: Int?

  init(delimiter: UInt8, limits: ReadingLimits) {
    self.delimiter = delimiter
    self.limits = limits
    rows.beginRow(1)
  }

  /// Reads what was added to `text` and hands on the records that are complete; the text may end anywhere.
  mutating func split(into sink: any TableSink) throws(TableError) {
    // Out of `self`, whose other parts change while they are read.
    var text: [UInt8] = []
    swap(&text, &self.text)
    var marks: [UInt64] = []
    swap(&marks, &self.marks)
    markDelimiters(delimiter, in: text.span, from: position, into: &marks)
    for word in marks.indices {
      var left = marks[word]
      while true {
        if state == .plain { left = try passDelimiters(left, text.span) }
        guard left != 0 else { break }
        try pass(position + left.trailingZeroBitCount, &text)
        left &= left - 1
      }
      position += 64
    }
    self.marks = marks
    position = text.count
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
    var rest: [UInt8] = []
    swap(&rest, &text)
    if position > recordStart || state != .plain {
      if state == .plain {
        try endField(fieldStart..<position)
      } else {
        try endQuotedField(at: position, &rest)
      }
      try endRecord(at: position)
    }
    if !rows.isEmpty { try handOn(rest, sink) }
  }

  /// Takes the delimiters of a word that end unquoted fields, as nearly all do, and returns what is left of its marks.
  @inline(__always)
  private mutating func passDelimiters(_ marks: UInt64, _ text: Span<UInt8>) throws(TableError) -> UInt64 {
    let delimiter = delimiter
    var (left, fieldStart, column) = (marks, fieldStart, column)
    let wasLast = column
    defer { if column > wasLast { (self.fieldStart, self.column) = (fieldStart, column) } }
    while left != 0 {
      let mark = position + left.trailingZeroBitCount
      guard text[mark] == delimiter else { break }
      if mark > fieldStart {
        guard column <= limits.columns else { throw overColumns }
        rows.append(.text(fieldStart..<mark, column: column))
      }
      fieldStart = mark + 1
      column += 1
      left &= left - 1
    }
    return left
  }

  /// Takes the next delimiter, quote or line end; what lies between is text.
  @inline(__always)
  private mutating func pass(_ mark: Int, _ text: inout [UInt8]) throws(TableError) {
    let byte = text[mark]
    switch state {
    case .plain:
      if byte == delimiter {
        try endField(fieldStart..<mark)
        beginField(after: mark)
      } else if byte == UInt8(ascii: "\"") {
        beginQuotes(mark)
      } else if byte == 0x0A, isAfterCarriageReturn, mark == recordStart {
        isAfterCarriageReturn = false
        recordStart = mark + 1
        fieldStart = mark + 1
      } else {
        try endField(fieldStart..<mark)
        try endRecord(at: mark)
        isAfterCarriageReturn = byte == 0x0D
      }
    case .quoted:
      if byte == UInt8(ascii: "\"") {
        keep(runStart..<mark, &text)
        lastQuote = mark
        state = .quoteInQuoted
      } else {
        needsQuotes = true
      }
    case .quoteInQuoted, .afterQuotes:
      try passAfterQuote(mark, byte, &text)
    }
  }

  /// Begins a quoted field; a quote inside an unquoted one is a character.
  private mutating func beginQuotes(_ mark: Int) {
    guard mark == fieldStart else {
      isPlainCSV = false
      return
    }
    state = .quoted
    needsQuotes = false
    quoteRow = rows.number
    fieldStart = mark + 1
    fieldEnd = mark + 1
    runStart = mark + 1
  }

  private mutating func passAfterQuote(_ mark: Int, _ byte: UInt8, _ text: inout [UInt8]) throws(TableError) {
    if byte == UInt8(ascii: "\"") {
      // Two quotes are one that belongs to the field; one behind other text is a character of that.
      guard state == .quoteInQuoted else { return }
      isPlainCSV = false
      if mark == lastQuote + 1 {
        runStart = mark
        state = .quoted
      } else {
        runStart = lastQuote + 1
        state = .afterQuotes
      }
      return
    }
    try endQuotedField(at: mark, &text)
    state = .plain
    if byte == delimiter {
      beginField(after: mark)
    } else {
      try endRecord(at: mark)
      isAfterCarriageReturn = byte == 0x0D
    }
  }

  /// Ends a field that began with a quote, and takes what stands behind the closing one into it.
  private mutating func endQuotedField(at end: Int, _ text: inout [UInt8]) throws(TableError) {
    if state == .quoteInQuoted { runStart = lastQuote + 1 }
    if runStart < end {
      if textAfterQuoteRow == nil { textAfterQuoteRow = rows.number }
      isPlainCSV = false
      keep(runStart..<end, &text)
    }
    if !needsQuotes { isPlainCSV = false }
    try endField(fieldStart..<fieldEnd)
  }

  @inline(__always)
  private mutating func beginField(after mark: Int) {
    fieldStart = mark + 1
    column += 1
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
    isLastEmpty = range.isEmpty
    guard !isLastEmpty else { return }
    guard column <= limits.columns else { throw overColumns }
    rows.append(.text(range, column: column))
  }

  private var overColumns: TableError {
    TableError(.overLimit, .overColumns(limits.columns), place: "\(rows.number)")
  }

  private mutating func endRecord(at end: Int) throws(TableError) {
    guard rows.number <= limits.rows else { throw TableError(.overLimit, .overRows(limits.rows)) }
    guard end - recordStart <= limits.rowBytes else {
      throw TableError(.overLimit, .overRowBytes(limits.rowBytes), place: "\(rows.number)")
    }
    let isCSV = isPlainCSV && !isLastEmpty && delimiter == UInt8(ascii: ",")
    rows.endRow(csv: isCSV ? recordStart..<end : nil)
    rows.beginRow(rows.number + 1)
    isPlainCSV = true
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
    runStart -= shift
    lastQuote -= shift
    try sink.rows(full)
  }
}
