/// Rewrites fields of a delimited text in its own bytes: encoding, delimiter, quotes and line ends of all others stay.
///
/// Cuts records as `RecordSplitter` does, on the code units of the encoding, in which delimiters are what they are in
/// ASCII.
package struct DelimitedTextEditor {
  private struct Place: Hashable {
    let row: Int
    let column: Int
  }

  private let dialect: Dialect
  private let bytes: [UInt8]
  /// Bytes of a code unit.
  private let width: Int
  private let codes: [[UInt8]: UInt8]

  /// - Parameters:
  ///   - bytes: the text.
  ///   - dialect: how it was read.
  package init(_ bytes: [UInt8], _ dialect: Dialect) {
    self.bytes = bytes
    self.dialect = dialect
    width = dialect.encoding == .utf16LittleEndian || dialect.encoding == .utf16BigEndian ? 2 : 1
    let table = WindowsCodePage.utf8Table(of: dialect.encoding).enumerated()
    codes = Dictionary(table.map { ($0.element, UInt8($0.offset)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The text with some fields rewritten, and those that were not.
  package func edited(_ edits: [CellEdit]) -> (bytes: [UInt8], refused: [(edit: CellEdit, why: EditRefusal)]) {
    let wanted = Dictionary(
      edits.map { (Place(row: $0.row, column: $0.column), $0) }, uniquingKeysWith: { first, _ in first })
    var result: [UInt8] = []
    var position = 0
    var refusals: [Place: EditRefusal] = [:]
    var done: Set<Place> = []
    eachField { row, column, range in
      let place = Place(row: row, column: column)
      guard let edit = wanted[place] else { return }
      switch written(edit.value, insteadOf: range) {
      case .success(let field):
        result += bytes[position * width..<range.lowerBound * width] + field
        position = range.upperBound
        done.insert(place)
      case .failure(let refusal): refusals[place] = refusal.why
      }
    }
    result += bytes[position * width..<bytes.count]
    let left = edits.filter { !done.contains(Place(row: $0.row, column: $0.column)) }
    return (result, left.map { ($0, refusals[Place(row: $0.row, column: $0.column)] ?? .markup) })
  }

  /// As of `RecordSplitter`.
  private enum State {
    case plain, quoted, quoteInQuoted, afterQuotes
  }

  private struct Refusal: Error {
    let why: EditRefusal
  }

  /// A field as it is to be written: in quotes where it was or has to be.
  private func written(_ value: CellEdit.Value, insteadOf range: Range<Int>) -> Result<[UInt8], Refusal> {
    guard case .text(let text) = value else { return .failure(Refusal(why: .noDateStyle)) }
    if text.unicodeScalars.contains("\u{FFFD}") { return .failure(Refusal(why: .damagedText)) }
    let quote = UInt16(UInt8(ascii: "\""))
    let isQuoted = !range.isEmpty && unit(range.lowerBound) == quote
    let special: Set<Unicode.Scalar> = ["\"", "\n", "\r", Unicode.Scalar(dialect.delimiter)]
    let needsQuotes = isQuoted || text.unicodeScalars.contains { special.contains($0) }
    let field = needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    guard let encoded = encoded(field) else { return .failure(Refusal(why: .encoding)) }
    return .success(encoded)
  }

  /// A text in the encoding; nil where it has no such letter.
  private func encoded(_ text: String) -> [UInt8]? {
    switch dialect.encoding {
    case .utf8: return Array(text.utf8)
    case .utf16LittleEndian: return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .windows1258, .windows1252, .tcvn3, .vni:
      var encoded: [UInt8] = []
      for scalar in text.unicodeScalars {
        guard let code = codes[Array(String(scalar).utf8)] else { return nil }
        encoded.append(code)
      }
      return encoded
    }
  }

  /// A code unit of the text, by its number.
  private func unit(_ index: Int) -> UInt16 {
    switch dialect.encoding {
    case .utf16LittleEndian: UInt16(bytes[2 * index]) | UInt16(bytes[2 * index + 1]) << 8
    case .utf16BigEndian: UInt16(bytes[2 * index]) << 8 | UInt16(bytes[2 * index + 1])
    default: UInt16(bytes[index])
    }
  }

  /// Hands every field to `body`: its row and column, 1-based, and its code units, quotes among them.
  private func eachField(_ body: (Int, Int, Range<Int>) -> Void) {
    let (quote, delimiter) = (UInt16(UInt8(ascii: "\"")), UInt16(dialect.delimiter))
    let count = bytes.count / width
    var (row, column) = (1, 1)
    var index = bodyStart(count)
    var start = index
    var state = State.plain
    while index < count {
      let unit = unit(index)
      switch state {
      case .plain where unit == quote && index == start, .quoteInQuoted where unit == quote: state = .quoted
      case .quoted: if unit == quote { state = .quoteInQuoted }
      case _ where unit == delimiter:
        body(row, column, start..<index)
        column += 1
        start = index + 1
        state = .plain
      case _ where unit == 0x0A || unit == 0x0D:
        body(row, column, start..<index)
        (row, column) = (row + 1, 1)
        if unit == 0x0D, index + 1 < count, self.unit(index + 1) == 0x0A { index += 1 }
        start = index + 1
        state = .plain
      case .quoteInQuoted: state = .afterQuotes
      case .plain, .afterQuotes: break
      }
      index += 1
    }
    body(row, column, start..<count)
  }

  /// Where the first record begins: after a byte order mark and a line `sep=;`.
  private func bodyStart(_ count: Int) -> Int {
    let start = markLength(of: dialect.encoding, in: bytes) / width
    guard count >= start + 5, zip(start..<start + 4, "sep=".utf16).allSatisfy({ unit($0) == $1 }) else { return start }
    let named = unit(start + 4)
    guard named < 0x80, named != 0x0A, named != 0x0D else { return start }
    guard count > start + 5 else { return count }
    let end = unit(start + 5)
    if end == 0x0D, count > start + 6, unit(start + 6) == 0x0A { return start + 7 }
    return end == 0x0A || end == 0x0D ? start + 6 : start
  }
}
