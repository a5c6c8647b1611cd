import Diagnostics
import Testing

@Suite struct SourceLocationTests {
  @Test(arguments: [
    (1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD"), (0, ""),
  ])
  func `columns have letters`(column: Int, letters: String) {
    #expect(columnLetters(column) == letters)
  }

  @Test func `no two columns have the same letters`() {
    #expect(Set((1...16_384).map(columnLetters)).count == 16_384)
  }

  @Test(arguments: [(7, 3, "C7"), (7, 0, "7"), (0, 0, ""), (1_048_576, 16_384, "XFD1048576")])
  func `an address is a cell, a row or nothing`(row: Int, column: Int, address: String) {
    #expect(SourceLocation(sheet: SheetID(rawValue: 0), row: row, column: column).address == address)
  }

  @Test func `locations stand by sheet, row and column`() {
    let places = [(0, 1, 2), (0, 2, 1), (0, 10, 1), (1, 1, 1)].map { sheet, row, column in
      SourceLocation(sheet: SheetID(rawValue: UInt16(sheet)), row: row, column: column)
    }
    #expect(places.reversed().sorted() == places)
  }

  @Test func `a range takes its corners in any order and knows its cells`() {
    let range = CellRange(firstRow: 9, firstColumn: 6, lastRow: 5, lastColumn: 1)
    #expect(range.address == "A5:F9")
    #expect(range.contains(row: 5, column: 6) && range.contains(row: 9, column: 1))
    #expect(!range.contains(row: 4, column: 1) && !range.contains(row: 5, column: 7))
    #expect(!range.isSingleCell)
    #expect(CellRange(firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1).isSingleCell)
  }

  @Test func `a place is described by what is known of it`() {
    var catalog = SourceCatalog()
    let workbook = catalog.add(file: "a.xlsx", sheet: "Một")
    let text = catalog.add(file: "b.csv", sheet: "")
    #expect(catalog.describe(SourceLocation(sheet: workbook, row: 7, column: 3)) == "a.xlsx › Một › C7")
    #expect(catalog.describe(SourceLocation(sheet: text, row: 7, column: 0)) == "b.csv › 7")
    #expect(catalog.describe(SourceLocation(sheet: text, row: 0, column: 0)) == "b.csv")
  }
}
