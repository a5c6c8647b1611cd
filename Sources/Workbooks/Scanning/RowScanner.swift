internal import Diagnostics
internal import Tables
internal import Writing

/// Reads rows of a worksheet straight from their bytes, as far as they are written as spreadsheet programs write them.
///
/// A row is taken whole or not at all: at the first thing that is not known, or that would be an error, the row is left
/// to libxml2, and so is what to say of it. ECMA-376-1 §18.3.1.73, §18.3.1.4.
///
/// - Note: the bytes must have passed `XMLCharacters`.
struct RowScanner {
  let meaning: CellMeaning
  let limits: ReadingLimits
  /// A value with references, decoded.
  private var decoded: [UInt8] = []
  /// Columns of the row being read whose formulas have no value; known to the sheet once the row is whole.
  private var valueless: [Int] = []

  init(meaning: CellMeaning, limits: ReadingLimits) {
    self.meaning = meaning
    self.limits = limits
  }

  /// Hands on the rows that begin in a range, and returns where the first stands that is not known, or the range's end.
  ///
  /// Throws what the sink throws, and nothing of its own.
  mutating func scan(
    _ text: Span<UInt8>, _ range: Range<Int>, into progress: inout SheetProgress, _ sink: any TableSink
  ) throws(TableError) -> Int {
    var position = range.lowerBound
    while true {
      let start = text.skippingSpace(from: position)
      guard start < range.upperBound, let end = scanRow(text, start, range.upperBound, &progress),
        end <= range.upperBound
      else { return min(start, range.upperBound) }
      progress.lastNumber = progress.rows.number
      if progress.rows.openCellCount > 0 { progress.lastFilled = progress.rows.number }
      if !valueless.isEmpty {
        progress.valuelessColumns = valueless
        progress.endFormulas()
        valueless.removeAll(keepingCapacity: true)
      }
      progress.rows.endRow()
      if progress.rows.isFull { try handOn(&progress.rows, sink) }
      position = end
    }
  }

  private func handOn(_ rows: inout RowBatch, _ sink: any TableSink) throws(TableError) {
    let full = rows
    rows.removeAll()
    try sink.rows(full)
  }

  /// Reads one row into the batch and returns its end.
  private mutating func scanRow(
    _ text: Span<UInt8>, _ start: Int, _ limit: Int, _ progress: inout SheetProgress
  ) -> Int? {
    guard text.has("<row", at: start) else { return nil }
    var position = start + 4
    var number = progress.lastNumber + 1
    var isUnnumbered = true
    var reference = ReferenceEnd()
    var isHidden = false
    var attributes = AttributeReader()
    while isSpace(text[position]) {
      guard let attribute = attributes.next(text, &position, limit: limit) else { return nil }
      if attribute.name.count == 1, text[attribute.name.lowerBound] == UInt8(ascii: "r") {
        guard let written = wholeNumber(text, attribute.value) else { return nil }
        number = written
        isUnnumbered = false
        reference = ReferenceEnd(digits: attribute.value, of: text)
      } else if text.has("hidden=", at: attribute.name.lowerBound) {
        isHidden = isYes(text, attribute.value)
      }
    }
    guard number >= 1, number <= min(CellReference.rowLimit, limits.rows) else { return nil }
    let isClosed = text[position] == UInt8(ascii: "/") && text[position + 1] == UInt8(ascii: ">")
    guard isClosed || text[position] == UInt8(ascii: ">") else { return nil }
    // From here on it is a row, and libxml2 would begin it with the same.
    progress.rows.beginRow(number, isHidden: isHidden)
    progress.isUnnumbered = isUnnumbered
    progress.lastColumn = 0
    if !valueless.isEmpty { valueless.removeAll(keepingCapacity: true) }
    if !progress.valuelessColumns.isEmpty { progress.valuelessColumns.removeAll() }
    if isClosed { return position + 2 }
    position += 1

    var column = 0
    while true {
      if let end = scanUsualCell(text, position, limit, reference, &column, &progress.rows) {
        position = end
        continue
      }
      position = text.skippingSpace(from: position)
      // `<c ` and `<c>` and `<c/>`; no other name begins with a `c` and goes on with none of these.
      guard text[position] == UInt8(ascii: "<"), text[position + 1] == UInt8(ascii: "c") else { break }
      guard let end = scanCell(text, position + 2, limit, &column, &progress.rows) else { return nil }
      position = end
    }
    guard text.has("</row>", at: position), position - start <= limits.rowBytes else { return nil }
    guard progress.rows.openCellCount == 0 || number > progress.lastFilled else { return nil }
    progress.lastColumn = column
    return position + 6
  }

  /// Reads one cell, from after its name, and returns its end.
  @inline(__always)
  private mutating func scanCell(
    _ text: Span<UInt8>, _ start: Int, _ limit: Int, _ column: inout Int, _ rows: inout RowBatch
  ) -> Int? {
    var position = start
    var type = CellMeaning.ValueType.number
    var style = 0
    var own = column + 1
    var seen: UInt8 = 0
    var areDistinct = false
    while isSpace(text[position]) {
      let name = text[position + 1]
      guard text[position + 2] == UInt8(ascii: "="), text[position + 3] == UInt8(ascii: "\"") else {
        // `cm`, `vm`, `ph` and the like mean nothing here.
        guard areDistinct || Self.areDistinct(text, start, limit), Self.skipAttribute(text, &position, limit) else {
          return nil
        }
        areDistinct = true
        continue
      }
      position += 4
      switch name {
      case UInt8(ascii: "r") where seen & 1 == 0:
        seen |= 1
        guard let end = scanReference(text, position, rows.number, &own) else { return nil }
        position = end
      case UInt8(ascii: "s") where seen & 2 == 0:
        seen |= 2
        guard let end = scanStyle(text, position, &style) else { return nil }
        position = end
      case UInt8(ascii: "t") where seen & 4 == 0:
        seen |= 4
        guard let end = scanType(text, position, &type) else { return nil }
        position = end
      default: return nil
      }
    }
    // Columns that do not rise are put in order, or refused, by the other path.
    guard own > column, own <= CellReference.columnLimit else { return nil }
    column = own
    if text[position] == UInt8(ascii: "/"), text[position + 1] == UInt8(ascii: ">") { return position + 2 }
    guard text[position] == UInt8(ascii: ">") else { return nil }
    return scanContent(text, position + 1, limit, type, style, column, &rows)
  }

  /// Whether no attribute of a tag is there twice; asked where there are some that mean nothing.
  @inline(never)
  private static func areDistinct(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Bool {
    var position = start
    var attributes = AttributeReader()
    while isSpace(text[position]) {
      guard attributes.next(text, &position, limit: limit) != nil else { return false }
    }
    return true
  }

  @inline(never)
  private static func skipAttribute(_ text: Span<UInt8>, _ position: inout Int, _ limit: Int) -> Bool {
    var attributes = AttributeReader()
    return attributes.next(text, &position, limit: limit).map { $0.name.count > 1 } ?? false
  }

  /// Reads what stands inside a cell: a formula, which is left out, and a value or an inline string.
  @inline(__always)
  private mutating func scanContent(
    _ text: Span<UInt8>, _ start: Int, _ limit: Int, _ type: CellMeaning.ValueType, _ style: Int, _ column: Int,
    _ rows: inout RowBatch
  ) -> Int? {
    var position = start
    var hasValue = false
    var hasFormula = false
    while true {
      // Four bytes at once: `<v>` and whatever follows, `<f>`, `<is>`, `</c>`.
      let word = text.fourBytes(at: position)
      if word & 0x00FF_FFFF == 0x003E_763C, !hasValue, type != .inlineText {
        hasValue = true
        guard let end = scanValue(text, position + 3, limit, type, style, column, &rows),
          text.fourBytes(at: end) == 0x3E76_2F3C
        else { return nil }
        position = end + 4
      } else if word == 0x3E63_2F3C {
        if hasFormula, lacksValue(hasValue, type, column, rows) { valueless.append(column) }
        return position + 4
      } else if word == 0x3E73_693C, !hasValue, type == .inlineText {
        hasValue = true
        if text.has("<r>", at: position + 4) {
          guard let end = scanRuns(text, position + 4, limit, column, &rows) else { return nil }
          position = end
          continue
        }
        guard let textStart = scanTextTag(text, position + 4, limit),
          let end = scanValue(text, textStart, limit, type, style, column, &rows),
          text.eightBytes(at: end) == 0x7369_2F3C_3E74_2F3C, text[end + 8] == UInt8(ascii: ">")
        else { return nil }
        position = end + 9
      } else if word & 0x0000_FFFF == 0x0000_663C {
        guard let end = scanFormula(text, position + 2, limit) else { return nil }
        hasFormula = true
        position = end
      } else if isSpace(text[position]) {
        position = text.skippingSpace(from: position)
      } else {
        return nil
      }
    }
  }

  /// Reads the runs of an inline string, and returns the position after its closing tag.
  @inline(never)
  private mutating func scanRuns(
    _ text: Span<UInt8>, _ start: Int, _ limit: Int, _ column: Int, _ rows: inout RowBatch
  ) -> Int? {
    decoded.removeAll(keepingCapacity: true)
    var scanner = StringItemScanner()
    guard let end = scanner.scan(text, from: start, limit: limit, to: "</is>", &decoded),
      rows.openCellCount < limits.columns
    else { return nil }
    let value = decoded
    return append(value.span, .inlineText, 0, column, &rows) ? end : nil
  }

  /// Reads character data as the cell's value and returns where the closing tag begins.
  @inline(__always)
  private mutating func scanValue(
    _ text: Span<UInt8>, _ start: Int, _ limit: Int, _ type: CellMeaning.ValueType, _ style: Int, _ column: Int,
    _ rows: inout RowBatch
  ) -> Int? {
    var mayHaveEscape = false
    guard let end = text.runEnd(from: start, limit: limit, &mayHaveEscape), rows.openCellCount < limits.columns else {
      return nil
    }
    guard text[end] == UInt8(ascii: "&") else {
      let value = text.extracting(start..<end)
      if case .inlineText = type, !mayHaveEscape {
        if !value.isEmpty { rows.append(plainText: value, column: column) }
        return end
      }
      return append(value, type, style, column, &rows) ? end : nil
    }
    decoded.removeAll(keepingCapacity: true)
    guard let textEnd = text.appendText(from: start, limit: limit, to: &decoded) else { return nil }
    let value = decoded
    return append(value.span, type, style, column, &rows) ? textEnd : nil
  }

  /// Whether the value could be taken; where it could not, the other path says why.
  private func append(
    _ value: Span<UInt8>, _ type: CellMeaning.ValueType, _ style: Int, _ column: Int, _ rows: inout RowBatch
  ) -> Bool {
    do throws(TableError) {
      try meaning.append(value, type: type, style: style, column: column, to: &rows)
      return true
    } catch {
      return false
    }
  }

  /// Reads `<t>` or `<t xml:space="preserve">` and returns where its text begins.
  private func scanTextTag(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Int? {
    if text.fourBytes(at: start) & 0x00FF_FFFF == 0x003E_743C { return start + 3 }
    let preserving: StaticString = "<t xml:space=\"preserve\">"
    return text.has(preserving, at: start) ? start + preserving.utf8CodeUnitCount : nil
  }

  /// Whether a formula that ends has no value, as `WorksheetPart` tells it.
  @inline(never)
  private func lacksValue(_ hasValue: Bool, _ type: CellMeaning.ValueType, _ column: Int, _ rows: RowBatch) -> Bool {
    guard hasValue else { return true }
    return CellMeaning.needsText(type) && rows.openCells.last.map { Int($0.column) } != column
  }

  /// Skips a formula, from after its name.
  private mutating func scanFormula(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Int? {
    var position = start
    var attributes = AttributeReader()
    while isSpace(text[position]) {
      guard attributes.next(text, &position, limit: limit) != nil else { return nil }
    }
    if text[position] == UInt8(ascii: "/"), text[position + 1] == UInt8(ascii: ">") { return position + 2 }
    guard text[position] == UInt8(ascii: ">") else { return nil }
    decoded.removeAll(keepingCapacity: true)
    guard let end = text.appendText(from: position + 1, limit: limit, to: &decoded), text.has("</f>", at: end) else {
      return nil
    }
    return end + 4
  }
}

/// Reads `C7"`, which must name this row, and returns the position after the quote.
@inline(__always)
private func scanReference(_ text: Span<UInt8>, _ start: Int, _ row: Int, _ column: inout Int) -> Int? {
  var position = start
  var letters = 0
  while case let letter = text[position] &- UInt8(ascii: "A"), letter < 26, position < start + 3 {
    letters = letters * 26 + Int(letter) + 1
    position += 1
  }
  let firstDigit = position
  var number = 0
  while case let digit = text[position] &- UInt8(ascii: "0"), digit < 10, position < firstDigit + 7 {
    number = number * 10 + Int(digit)
    position += 1
  }
  guard text[position] == UInt8(ascii: "\""), number == row, position > firstDigit else { return nil }
  column = letters
  return position + 1
}

/// Reads a style's index and returns the position after the quote.
@inline(__always)
private func scanStyle(_ text: Span<UInt8>, _ start: Int, _ style: inout Int) -> Int? {
  var position = start
  while case let digit = text[position] &- UInt8(ascii: "0"), digit < 10, position < start + 7 {
    style = style * 10 + Int(digit)
    position += 1
  }
  return position > start && text[position] == UInt8(ascii: "\"") ? position + 1 : nil
}

/// Reads a cell's type and returns the position after the quote.
@inline(__always)
private func scanType(_ text: Span<UInt8>, _ start: Int, _ type: inout CellMeaning.ValueType) -> Int? {
  var end = start
  while case let letter = text[end] | 0x20, letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") { end += 1 }
  guard text[end] == UInt8(ascii: "\"") else { return nil }
  type = CellMeaning.ValueType(attribute: text.extracting(start..<end))
  return end + 1
}

/// The value of one to seven digits.
private func wholeNumber(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
  guard (1...7).contains(range.count) else { return nil }
  var number = 0
  for index in range {
    guard case let digit = text[index] &- UInt8(ascii: "0"), digit < 10 else { return nil }
    number = number * 10 + Int(digit)
  }
  return number
}

private func isYes(_ text: Span<UInt8>, _ value: Range<Int>) -> Bool {
  switch value.count {
  case 1: text[value.lowerBound] == UInt8(ascii: "1")
  case 2: text.has("on", at: value.lowerBound)
  case 4: text.has("true", at: value.lowerBound)
  default: false
  }
}

@inline(__always)
private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }
