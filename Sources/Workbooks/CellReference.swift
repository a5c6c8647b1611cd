internal import Diagnostics

/// The address of a cell, `C7`, as numbers.
///
/// ECMA-376-1 §18.18.62.
struct CellReference: Hashable {
  /// 1-based, at most 1,048,576.
  let row: Int
  /// 1-based, at most 16,384.
  let column: Int

  static let rowLimit = 1_048_576
  static let columnLimit = 16_384

  /// Reads an address; nil where it is none or lies outside the largest sheet.
  ///
  /// Lower-case letters and the `$` of absolute addresses are taken too.
  init?(_ text: Span<UInt8>) {
    var column = 0
    var row = 0
    var index = 0
    if index < text.count, text[index] == UInt8(ascii: "$") { index += 1 }
    while index < text.count, case let letter = text[index] & 0xDF, (0x41...0x5A).contains(letter), text[index] >= 0x41
    {
      column = column * 26 + Int(letter - 0x40)
      guard column <= Self.columnLimit else { return nil }
      index += 1
    }
    if index < text.count, text[index] == UInt8(ascii: "$") { index += 1 }
    while index < text.count, (0x30...0x39).contains(text[index]) {
      row = row * 10 + Int(text[index] - 0x30)
      guard row <= Self.rowLimit else { return nil }
      index += 1
    }
    guard index == text.count, row > 0, column > 0 else { return nil }
    self.row = row
    self.column = column
  }
}

extension CellRange {
  /// Reads `A1:B2`, or `A1` for a single cell; nil where it is no range.
  init?(reference: String) {
    let text = reference.utf8Span.span
    var colon = 0
    while colon < text.count, text[colon] != UInt8(ascii: ":") { colon += 1 }
    let second = colon < text.count ? colon + 1 : 0
    guard let from = CellReference(text.extracting(..<colon)), let to = CellReference(text.extracting(second...)) else {
      return nil
    }
    self.init(firstRow: from.row, firstColumn: from.column, lastRow: to.row, lastColumn: to.column)
  }
}
