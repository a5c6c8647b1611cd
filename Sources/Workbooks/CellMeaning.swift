internal import Diagnostics
internal import Tables

/// What a cell of a worksheet means: from its type, its style and the text of its value to a `Cell`.
///
/// The only definition, for every way a worksheet is parsed. ECMA-376-1 §18.3.1.4, §18.18.11.
struct CellMeaning {
  /// The `t` attribute.
  enum ValueType {
    case number, sharedString, formulaText, inlineText, bool, error, isoDate

    /// Nil or a word the standard does not have: a number, as it is without the attribute.
    init(attribute: Span<UInt8>) {
      self =
        switch (attribute.count, attribute.isEmpty ? 0 : attribute[0]) {
        case (1, UInt8(ascii: "s")): .sharedString
        case (1, UInt8(ascii: "b")): .bool
        case (1, UInt8(ascii: "e")): .error
        case (1, UInt8(ascii: "d")): .isoDate
        case (3, UInt8(ascii: "s")): .formulaText
        case (9, UInt8(ascii: "i")): .inlineText
        default: .number
        }
    }
  }

  /// Whether a cell of a formula that has its value's element, but nothing in it, has no value.
  ///
  /// An empty text is one; other types have none that is empty, and some programs write the element all the same.
  static func needsText(_ type: ValueType) -> Bool {
    switch type {
    case .number, .bool, .error, .isoDate: true
    case .sharedString, .formulaText, .inlineText: false
    }
  }

  let styles: StyleSheet
  let isEpoch1904: Bool
  /// Where shared strings come from that a row does not have yet; nil if the workbook has none.
  let feed: SharedStringsFeed?

  /// Adds the cell to the row being built, unless it is blank: no text, or a number type without a value.
  ///
  /// A value that is not of its type, a number too large or a boolean `x`, becomes text, so that it is seen and not
  /// guessed at. A shared string the workbook does not have is an error.
  func append(
    _ value: Span<UInt8>, type: ValueType, style: Int, column: Int, to rows: inout RowBatch
  ) throws(TableError) {
    guard !value.isEmpty else { return }
    switch type {
    case .number: appendNumber(value, style: style, column: column, to: &rows)
    case .sharedString: try appendShared(value, column: column, to: &rows)
    case .formulaText, .inlineText: appendText(value, kind: .text, column: column, to: &rows)
    case .error: appendText(value, kind: .error, column: column, to: &rows)
    case .bool: appendBool(value, column: column, to: &rows)
    case .isoDate: appendISODate(value, column: column, to: &rows)
    }
  }

  private func appendText(_ value: Span<UInt8>, kind: Cell.Kind, column: Int, to rows: inout RowBatch) {
    let start = rows.bytes.count
    value.withUnsafeBufferPointer { rows.bytes.append(contentsOf: $0) }
    decodeEscapes(in: &rows.bytes, from: start)
    let range = start..<rows.bytes.count
    rows.append(kind == .error ? .error(range, column: column) : .text(range, column: column))
  }

  private func appendShared(_ value: Span<UInt8>, column: Int, to rows: inout RowBatch) throws(TableError) {
    let index = smallNumber(value) ?? decimalNumber(value).flatMap(Int.init(exactly:))
    if let index, index >= rows.strings.count { try feed?.wait(for: index) }
    guard let index, (0..<rows.strings.count).contains(index) else {
      // How many there are is part of the message.
      try feed?.wait(for: .max)
      let text = value.withUnsafeBufferPointer { String(decoding: $0.prefix(40), as: UTF8.self) }
      throw TableError(.damaged, .noSharedString(text, count: rows.strings.count))
    }
    if !rows.strings.isEmpty(index) { rows.append(.shared(index, column: column)) }
  }

  private func appendBool(_ value: Span<UInt8>, column: Int, to rows: inout RowBatch) {
    let text = value.withUnsafeBufferPointer { String(decoding: $0.prefix(5), as: UTF8.self) }
    switch text.lowercased() {
    case "1", "true": rows.append(.bool(true, column: column))
    case "0", "false": rows.append(.bool(false, column: column))
    default: appendText(value, kind: .text, column: column, to: &rows)
    }
  }

  private func appendISODate(_ value: Span<UInt8>, column: Int, to rows: inout RowBatch) {
    let text = value.withUnsafeBufferPointer { String(decoding: $0.prefix(40), as: UTF8.self) }
    guard let moment = ISOMoment(text) else { return appendText(value, kind: .text, column: column, to: &rows) }
    rows.append(.date(serial: moment.serial, moment.temporal, column: column))
  }

  private func appendNumber(_ value: Span<UInt8>, style: Int, column: Int, to rows: inout RowBatch) {
    guard let number = decimalNumber(value) else {
      return appendText(value, kind: .text, column: column, to: &rows)
    }
    appendNumber(number, style: style, column: column, to: &rows)
  }

  /// Adds a number, or the date it stands for in this style.
  func appendNumber(_ number: Double, style: Int, column: Int, to rows: inout RowBatch) {
    let format = styles.format(of: style)
    if format.isDate, let (serial, temporal) = dated(number, format) {
      rows.append(.date(serial: serial, temporal, column: column))
    } else {
      rows.append(.number(number, column: column))
    }
  }

  /// The serial in the 1900 system and what is to be shown of it; nil where there is no such day.
  ///
  /// The format says what a number is, the number which parts it has: a day that carries a time is a moment whatever
  /// the format shows, and a serial below 1 is a time of day, on no day.
  private func dated(_ number: Double, _ format: NumberFormat) -> (Double, Cell.Temporal)? {
    if format.showsElapsed { return (number, .duration) }
    let isTimeOnly = (0..<1).contains(number) && (!isEpoch1904 || !format.showsDay)
    let serial = isEpoch1904 && !isTimeOnly ? number + SerialDate.daysFrom1900To1904 : number
    guard let date = SerialDate(serial: serial) else { return nil }
    if isTimeOnly { return (serial, .time) }
    return (serial, format.showsTime || date.millisecondsOfDay > 0 ? .moment : .day)
  }
}
