import AnnexTesting
import Diagnostics
import Tables
import Testing
import Writing

@testable import annex

/// Collects what a dump writes.
private final class Page {
  var bytes: [UInt8] = []
  var text: String { String(decoding: bytes, as: UTF8.self) }
  lazy var output = BlockOutput { [unowned self] block throws(CommandFailure) in bytes += block }
}

/// A row of one cell of each kind, at row 3, columns A to F without D.
private func sampleRow() -> RowBatch {
  var rows = RowBatch()
  rows.beginRow(3)
  rows.bytes = Array("a\"b#N/A".utf8)
  rows.append(.text(0..<3, column: 1))
  rows.append(.number(79.4, column: 2))
  rows.append(.bool(true, column: 3))
  rows.append(.date(serial: 46_022, .day, column: 5))
  rows.append(.error(3..<7, column: 6))
  rows.endRow()
  return rows
}

@Suite struct DumpTests {
  @Test func `NDJSON is a line a row, then a line a merged range`() throws {
    let page = Page()
    let dump = NDJSONDump(to: page.output)
    try dump.beginSheet(SheetHeading(name: "S"))
    try dump.rows(sampleRow())
    try dump.merges([CellRange(firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2)])
    try dump.endSheet()
    try dump.flush()
    #expect(
      page.text == """
        {"sheet":"S","row":3,"cells":[{"ref":"A3","type":"string","value":"a\\"b"},\
        {"ref":"B3","type":"number","value":79.4},{"ref":"C3","type":"bool","value":true},\
        {"ref":"E3","type":"date","value":"2025-12-31"},{"ref":"F3","type":"error","value":"#N/A"}]}
        {"sheet":"S","merge":"A1:B2"}

        """)
  }

  @Test func `CSV keeps every cell in its place and prints one sheet`() throws {
    let page = Page()
    let dump = CSVDump(to: page.output)
    for name in ["S", "T"] {
      try dump.beginSheet(SheetHeading(name: name))
      try dump.rows(sampleRow())
      try dump.endSheet()
    }
    try dump.flush()
    #expect(page.text == "\r\n\r\n\"a\"\"b\",79.4,TRUE,,2025-12-31,#N/A\r\n")
    #expect(dump.remarks == [.onlySheetPrinted("S", leftOut: 1)])
  }

  @Test func `an output that fails stops the reader and is kept as the reason`() throws {
    let full = CommandFailure(.output, .cannotPrint("full"))
    let output = BlockOutput { _ throws(CommandFailure) in throw full }
    var writer = CSVWriter(formulas: .kept)
    writer.field(String(repeating: " ", count: 1 << 20))
    #expect(throws: TableError.self) { try output.take(&writer) }
    #expect(output.failure?.status == .output)
  }
}
