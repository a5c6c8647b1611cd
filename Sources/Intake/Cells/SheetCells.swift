package import Diagnostics
package import Registry

/// A sheet's cells as read, before any meaning: rows in order, blank rows left out.
///
/// Kept whole, because a workbook names its merged ranges after its rows, and a heading's counts can only be judged
/// when the last row below it is known. 12 bytes a cell; texts are in the pool.
package struct SheetCells: Sendable {
  private struct RowStart: Sendable {
    let number: UInt32
    let page: UInt32
    let firstCell: UInt32
    var endCell: UInt32
  }

  private static let pageCells = 64 << 10

  package let id: SheetID
  package let isHidden: Bool
  private var starts: [RowStart] = []
  /// Cells in pages, so that a long sheet is never moved; a row lies on one.
  private var pages: [[SourceCell]] = []
  /// The page that is being filled, the next of them.
  private var page: [SourceCell] = []
  package private(set) var merges: [CellRange] = []
  /// Rows the workbook hides, in order.
  private(set) var hiddenRows: [Int] = []
  /// What the workbook says of the sheet besides its cells.
  var traits = SheetTraits()
  /// Whether only a macro can show the sheet again.
  var isVeryHidden = false

  init(id: SheetID, isHidden: Bool) {
    self.id = id
    self.isHidden = isHidden
  }

  package var rowCount: Int { starts.count }

  /// The 1-based number of the row at an index.
  package func number(ofRowAt index: Int) -> Int { Int(starts[index].number) }

  /// The cells of the row at an index, in column order.
  package func cells(ofRowAt index: Int) -> ArraySlice<SourceCell> {
    let start = starts[index]
    let range = Int(start.firstCell)..<Int(start.endCell)
    return Int(start.page) < pages.count ? pages[Int(start.page)][range] : page[range]
  }

  /// The index of a row by its 1-based number; nil for a blank one.
  package func indexOfRow(_ number: Int) -> Int? {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle].number) < number { low = middle + 1 } else { high = middle }
    }
    return low < starts.count && Int(starts[low].number) == number ? low : nil
  }

  /// The cell at an address, if it holds anything.
  package func cell(row: Int, column: Int) -> SourceCell? {
    guard let index = indexOfRow(row) else { return nil }
    return cells(ofRowAt: index).first { Int($0.column) == column }
  }

  mutating func beginRow(_ number: Int) {
    if page.count > Self.pageCells {
      pages.append(page)
      page = []
      page.reserveCapacity(Self.pageCells + 64)
    }
    let first = UInt32(page.count)
    starts.append(RowStart(number: UInt32(number), page: UInt32(pages.count), firstCell: first, endCell: first))
  }

  /// Adds a cell to the row begun last.
  mutating func append(_ cell: SourceCell) {
    page.append(cell)
    starts[starts.count - 1].endCell += 1
  }

  /// Says that the row begun last is hidden.
  mutating func hideRow() {
    if let last = starts.last { hiddenRows.append(Int(last.number)) }
  }

  mutating func append(_ ranges: [CellRange]) { merges += ranges }
}
