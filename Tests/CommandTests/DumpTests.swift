import AnnexTesting
import Diagnostics
import Tables
import Terminal
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

  @Test(arguments: 1...200) func `CSV is written alike however it was written`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "đ", ",", "\"", "\n", "\r", " ", "", ""]
    let records = (0..<6).map { _ in
      (0..<4).map { _ in
        (0..<Int.random(in: 0...2, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
          .joined()
      }
    }
    let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? ""
    let text = records.map { record in
      record.map { $0.isPlain && Bool.random(using: &generator) ? $0 : $0.quoted }.joined(separator: ",") + lineEnd
    }
    let page = Page()
    let dump = CSVDump(to: page.output)
    var decoder = DelimitedTextDecoder(delimiter: UInt8(ascii: ","), encoding: .utf8)
    try decoder.decode(Array(text.joined().utf8).span, into: dump)
    try decoder.finish(into: dump)
    try dump.flush()
    let filled = records[..<((records.lastIndex { $0 != ["", "", "", ""] } ?? -1) + 1)]
    let expected = filled.map { record in
      let cells = record[..<((record.lastIndex { !$0.isEmpty } ?? -1) + 1)]
      return cells.map { $0.isPlain ? $0 : $0.quoted }.joined(separator: ",") + "\r\n"
    }
    #expect(page.text == expected.joined())
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

extension String {
  /// Whether a field of CSV needs no quotes.
  fileprivate var isPlain: Bool { utf8.allSatisfy { !",\"\n\r".utf8.contains($0) } }
  fileprivate var quoted: String { "\"" + replacing("\"", with: "\"\"") + "\"" }
}
