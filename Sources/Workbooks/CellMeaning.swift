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

  let styles: StyleSheet
  let isEpoch1904: Bool
  /// Where shared strings come from that a row does not have yet; nil if the workbook has none.
  let feed: SharedStringsFeed?

  /// Adds the cell to the row, unless it is blank: no text, or a number type without a value.
  ///
  /// A value that is not of its type, a number too large or a boolean `x`, becomes text, so that it is seen and not
  /// guessed at. A shared string the workbook does not have is an error; where one lies, `Row.resolve` finds when the row
  /// is complete.
  func append(
    _ value: Span<UInt8>, type: ValueType, style: Int, column: Int, to row: inout Row
  ) throws(TableError) {
    guard !value.isEmpty else { return }
    switch type {
    case .number: appendNumber(value, style: style, column: column, to: &row)
    case .sharedString: try appendShared(value, column: column, to: &row)
    case .formulaText, .inlineText: appendText(value, kind: .text, column: column, to: &row)
    case .error: appendText(value, kind: .error, column: column, to: &row)
    case .bool: appendBool(value, column: column, to: &row)
    case .isoDate: appendISODate(value, column: column, to: &row)
    }
  }

  private func appendText(_ value: Span<UInt8>, kind: Cell.Kind, column: Int, to row: inout Row) {
    let start = row.bytes.count
    value.withUnsafeBufferPointer { row.bytes.append(contentsOf: $0) }
    decodeEscapes(in: &row.bytes, from: start)
    var cell = Cell(column: column, kind: kind)
    cell.start = UInt32(clamping: start)
    cell.count = UInt32(clamping: row.bytes.count - start)
    row.cells.append(cell)
  }

  private func appendShared(_ value: Span<UInt8>, column: Int, to row: inout Row) throws(TableError) {
    let index = smallNumber(value) ?? decimalNumber(value).flatMap(Int.init(exactly:))
    if let index, index >= row.strings.count { try feed?.wait(for: index) }
    guard let index, (0..<row.strings.count).contains(index) else {
      // How many there are is part of the message.
      try feed?.wait(for: .max)
      let text = value.withUnsafeBufferPointer { String(decoding: $0.prefix(40), as: UTF8.self) }
      throw TableError(.damaged, .noSharedString(text, count: row.strings.count))
    }
    var cell = Cell(column: column, kind: .text)
    cell.sharedID = Int32(clamping: index)
    row.cells.append(cell)
  }

  private func appendBool(_ value: Span<UInt8>, column: Int, to row: inout Row) {
    let text = value.withUnsafeBufferPointer { String(decoding: $0.prefix(5), as: UTF8.self) }
    var cell = Cell(column: column, kind: .bool)
    switch text.lowercased() {
    case "1", "true": cell.number = 1
    case "0", "false": cell.number = 0
    default: return appendText(value, kind: .text, column: column, to: &row)
    }
    row.cells.append(cell)
  }

  private func appendISODate(_ value: Span<UInt8>, column: Int, to row: inout Row) {
    let text = value.withUnsafeBufferPointer { String(decoding: $0.prefix(40), as: UTF8.self) }
    guard let moment = ISOMoment(text) else { return appendText(value, kind: .text, column: column, to: &row) }
    var cell = Cell(column: column, kind: .date)
    cell.number = moment.serial
    cell.temporal = moment.temporal
    row.cells.append(cell)
  }

  private func appendNumber(_ value: Span<UInt8>, style: Int, column: Int, to row: inout Row) {
    guard let number = decimalNumber(value) else {
      return appendText(value, kind: .text, column: column, to: &row)
    }
    var cell = Cell(column: column, kind: .number)
    cell.number = number
    let format = styles.format(of: style)
    if format.isDate, let (serial, temporal) = dated(number, format) {
      cell.kind = .date
      cell.number = serial
      cell.temporal = temporal
    }
    row.cells.append(cell)
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
