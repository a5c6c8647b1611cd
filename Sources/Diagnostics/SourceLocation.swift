/// One sheet of one input, as an index into the `SourceCatalog`.
package struct SheetID: RawRepresentable, Hashable, Comparable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static func < (left: SheetID, right: SheetID) -> Bool { left.rawValue < right.rawValue }
}

/// A cell of an input: 8 bytes, so that it can travel with every value.
///
/// Rows and columns are 1-based, as in the sheet. Column 0 stands for the row as a whole, row 0 for the sheet.
package struct SourceLocation: Hashable, Comparable, Sendable {
  package let sheet: SheetID
  package let column: UInt16
  package let row: UInt32

  package init(sheet: SheetID, row: Int, column: Int) {
    self.sheet = sheet
    self.row = UInt32(clamping: row)
    self.column = UInt16(clamping: column)
  }

  /// The address of the cell, `C7`; `7` for a whole row, empty for a whole sheet.
  package var address: String {
    guard row > 0 else { return "" }
    return column > 0 ? "\(columnLetters(Int(column)))\(row)" : "\(row)"
  }

  /// File and sheet order first, then row, then column: the order in which findings are printed.
  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.sheet, left.row, left.column) < (right.sheet, right.row, right.column)
  }
}

/// The letters of a 1-based column: 1 → `A`, 27 → `AA`, 16384 → `XFD`.
package func columnLetters(_ column: Int) -> String {
  var letters: [UInt8] = []
  var rest = column
  while rest > 0 {
    rest -= 1
    letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
    rest /= 26
  }
  return String(decoding: letters.reversed(), as: UTF8.self)
}
