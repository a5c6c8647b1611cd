internal import Tables
internal import Writing

/// The digits of a row's number and a quote, as they end the reference of each of its cells: `B1234"`.
struct ReferenceEnd {
  /// The first byte the lowest; 0 where there is none to compare with.
  private let word: UInt64
  /// How many bytes there are, up to seven.
  let length: Int

  /// Of a row that has no number: no reference ends so.
  init() {
    word = 0
    length = 0
  }

  /// The number's digits as they stand in a text; no reference ends so where there are more than six.
  init(digits: Range<Int>, of text: Span<UInt8>) {
    guard (1...6).contains(digits.count) else {
      word = 0
      length = 0
      return
    }
    let bits = UInt64(8 * digits.count)
    word = text.eightBytes(at: digits.lowerBound) & (1 << bits - 1) | UInt64(UInt8(ascii: "\"")) << bits
    length = digits.count + 1
  }

  /// Whether seven bytes, the first the lowest, begin with it.
  @inline(__always)
  func begins(_ bytes: UInt64) -> Bool {
    length > 0 && (bytes ^ word) & (1 << UInt64(8 * length) - 1) == 0
  }
}

extension RowScanner {
  /// Reads a cell that is written as nearly all are, by comparing eight bytes at a time, and returns its end.
  ///
  /// `<c r="B7" s="1" t="s"><v>12</v></c>`: a column of one letter, a style of one digit or none, and a shared string, a
  /// whole number or an inline string. Nil, and nothing is added, for all else, which `scanCell` then reads anew.
  @inline(__always)
  func scanUsualCell(
    _ text: Span<UInt8>, _ start: Int, _ limit: Int, _ reference: ReferenceEnd, _ column: inout Int,
    _ rows: inout RowBatch
  ) -> Int? {
    let address = text.eightBytes(at: start + 6)
    let own = Int(address & 0xFF) - 0x40
    guard text.eightBytes(at: start) & 0xFFFF_FFFF_FFFF == cellTag, own > column, own <= 26,
      reference.begins(address >> 8), rows.openCellCount < limits.columns
    else { return nil }
    var position = start + 7 + reference.length
    var word = text.eightBytes(at: position)
    var style = 0
    if word & 0xFF00_FFFF_FFFF == styleAttribute, case let digit = Int(word >> 32 & 0xFF) - 0x30, (0...9) ~= digit {
      style = digit
      position += 6
      word = text.eightBytes(at: position)
    }
    if word == sharedType, text.fourBytes(at: position + 8) & 0xFFFF == valueTagEnd {
      guard let (id, end) = usualValue(text, position + 10), id < rows.strings.count else { return nil }
      if !rows.strings.isEmpty(id) { rows.append(.shared(id, column: own)) }
      column = own
      return end
    }
    if word & 0xFFFF_FFFF == valueTag {
      guard let (number, end) = usualValue(text, position + 4) else { return nil }
      meaning.appendNumber(Double(number), style: style, column: own, to: &rows)
      column = own
      return end
    }
    guard word == inlineType.0, text.eightBytes(at: position + 8) == inlineType.1,
      text.eightBytes(at: position + 14) == inlineType.2
    else { return nil }
    var mayHaveEscape = false
    let first = position + 22
    guard let end = text.runEnd(from: first, limit: limit, &mayHaveEscape), !mayHaveEscape,
      text.eightBytes(at: end) == inlineEnd.0, text.eightBytes(at: end + 5) == inlineEnd.1
    else { return nil }
    if end > first { rows.append(plainText: text.extracting(first..<end), column: own) }
    column = own
    return end + 13
  }
}

/// The number of one to seven digits that a value consists of, and the end of its cell.
@inline(__always)
private func usualValue(_ text: Span<UInt8>, _ start: Int) -> (Int, end: Int)? {
  let digits = text.eightBytes(at: start) ^ 0x3030_3030_3030_3030
  // The first byte that is not 0 to 9: with one of its four upper bits, or carrying into them.
  let others = (digits &+ 0x7676_7676_7676_7676 | digits) & 0x8080_8080_8080_8080
  let count = others.trailingZeroBitCount >> 3
  guard (1...7) ~= count, text.eightBytes(at: start + count) == valueEnd else { return nil }
  // Zeros before them, then neighbours are joined: ones to tens, tens to hundreds and so on.
  let ones = digits << UInt64(64 - 8 * count)
  let pairs = (ones &* 10 &+ ones >> 8) & 0x00FF_00FF_00FF_00FF
  let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
  let number = (fours &* 10_000 &+ fours >> 32) & 0xFFFF_FFFF
  return (Int(number), start + count + 8)
}

// Markup as numbers, the first byte the lowest.
// `<c r="`
private let cellTag: UInt64 = 0x223D_7220_633C
// ` s="`, a digit left out, `"`
private let styleAttribute: UInt64 = 0x2200_223D_7320
// ` t="s"><`
private let sharedType: UInt64 = 0x3C3E_2273_223D_7420
// `v>`
private let valueTagEnd: UInt32 = 0x3E76
// `><v>`
private let valueTag: UInt64 = 0x3E76_3C3E
// `</v></c>`
private let valueEnd: UInt64 = 0x3E63_2F3C_3E76_2F3C
// ` t="inli`, `neStr"><` and, two of whose bytes are those again, `><is><t>`
private let inlineType: (UInt64, UInt64, UInt64) = (0x696C_6E69_223D_7420, 0x3C3E_2272_7453_656E, 0x3E74_3C3E_7369_3C3E)
// `</t></is` and, three of whose bytes are those again, `/is></c>`
private let inlineEnd: (UInt64, UInt64) = (0x7369_2F3C_3E74_2F3C, 0x3E63_2F3C_3E73_692F)
