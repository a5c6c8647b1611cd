internal import CXLSXWriter
internal import Diagnostics
package import Reports

/// A workbook of one sheet of plain rows under a header, written row by row: lists of any length in little memory.
package struct TidyBook {
  private static let plain = look(nil)
  private static let date = look("dd/mm/yyyy")
  private static let widest = 40

  private let book: BookWriter
  private let sheet: SheetWriter
  private let columns: Int
  private var row = 1

  /// Begins a workbook; widths are in characters.
  package init(title: String, columns: [(title: String, width: Int)]) throws(RenderingError) {
    book = try BookWriter(title: title, isStreamed: true)
    sheet = try book.sheet(title)
    self.columns = columns.count
    // Streamed, what is about the whole sheet comes before its rows.
    for (index, column) in columns.enumerated() {
      sheet.setWidth(Double(min(max(column.width, column.title.count + 4), Self.widest)) + 1, of: index)
    }
    sheet.freeze(rows: 1)
    sheet.setPage(repeating: 0...0)
    var header = CellLook.header
    header.isWrapped = false
    for (index, column) in columns.enumerated() { sheet.write(.text(column.title), 0, index, header) }
  }

  /// Adds a row; empty values are no cells.
  package mutating func append(_ values: [Grid.Value]) throws(RenderingError) {
    guard row < SheetWriter.mostRows else { throw RenderingError(.rowsLeftOut) }
    for (column, value) in values.enumerated() where value != .empty {
      if case .date = value {
        sheet.write(value, row, column, Self.date)
      } else {
        sheet.write(value, row, column, Self.plain)
      }
    }
    row += 1
  }

  /// Ends the workbook and returns its bytes, and how many texts were cut for a cell to hold them.
  package consuming func finish() throws(RenderingError) -> (bytes: [UInt8], cutTexts: Int) {
    sheet.filter(header: 0, lastRow: max(row - 1, 1), lastColumn: columns - 1)
    return (try book.finish(), sheet.cutTexts)
  }

  private static func look(_ numberFormat: String?) -> CellLook {
    var look = CellLook()
    look.hasBorder = false
    look.isWrapped = false
    look.size = 11
    look.numberFormat = numberFormat
    return look
  }
}

/// A workbook of one sheet with texts where they stood in a table, and nothing else.
package struct PlainBook {
  private let book: BookWriter
  private let sheet: SheetWriter
  private let look: CellLook

  /// Begins a workbook.
  package init(title: String, widths: [Int]) throws(RenderingError) {
    book = try BookWriter(title: title)
    sheet = try book.sheet(title)
    for (column, width) in widths.enumerated() { sheet.setWidth(Double(min(max(width, 6), 44)) + 2, of: column) }
    var look = CellLook()
    look.isMiddle = false
    look.hasBorder = false
    self.look = look
    sheet.setPage(repeating: nil)
  }

  /// Writes a text at a cell, both 1-based, and returns what the cell holds of it; nil for a cell no sheet has.
  package func write(_ text: String, row: Int, column: Int) -> String? {
    guard row <= SheetWriter.mostRows, column <= SheetWriter.mostColumns else { return nil }
    sheet.write(.text(text), row - 1, column - 1, look)
    return SheetWriter.fitting(text).text
  }

  /// Ends the workbook and returns its bytes.
  package consuming func finish() throws(RenderingError) -> [UInt8] { try book.finish() }
}
