import AnnexTesting
import Diagnostics
import Tables
import Testing

/// One text with everything in it that a piece's edge could cut in two.
private let troublesome = Array(
  "\u{FEFF}TT,Chủ thể,Ghi chú\r\n\r\n1,\"HTX \"\"Trái Tim\"\",\r\nbản Sin Suối Hồ\",😀\r2,5\" ống,\"\"\n,,\n3,\"x\"y,đ"
    .utf8)

@Suite struct DelimitedTextTests {
  @Test(arguments: 1...9) func `rows do not depend on chunk size`(size: Int) throws {
    #expect(try decode(troublesome, by: size).sink.sheets == decode(troublesome).sink.sheets)
  }

  @Test(arguments: 1...9) func `rows of UTF-16 do not depend on chunk size`(size: Int) throws {
    let units = String(decoding: troublesome, as: UTF8.self).utf16
    let text = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try decode(text, by: size).sink.sheets == decode(troublesome).sink.sheets)
  }

  @Test(arguments: [1, 4095, 1 << 16, (1 << 16) + 1, 1 << 17])
  func `rows beyond the first sample do not depend on chunk size`(size: Int) throws {
    let text = Array(String(repeating: "1;\"bản Nậm Cần;\n\";x\r\n", count: 8000).utf8)
    let rows = try decode(text, by: size).sink.rows
    #expect(rows.count == 8000)
    #expect(rows.last == ["A8000=1", "B8000=bản Nậm Cần;\n", "C8000=x"])
  }

  @Test func `quotes, line ends and blanks are read as a spreadsheet shows them`() throws {
    #expect(
      try decode(troublesome).sink.rows == [
        ["A1=TT", "B1=Chủ thể", "C1=Ghi chú"],
        ["A3=1", "B3=HTX \"Trái Tim\",\r\nbản Sin Suối Hồ", "C3=😀"],
        ["A4=2", "B4=5\" ống"],
        ["A6=3", "B6=xy", "C6=đ"],
      ])
  }

  @Test(arguments: ["a,b\n1,2\n", "a,b\r1,2\r", "a,b\r\n1,2\r\n", "a,b\r\n1,2"])
  func `every line end ends a record and the last may lack one`(text: String) throws {
    #expect(try decode(Array(text.utf8)).sink.rows == [["A1=a", "B1=b"], ["A2=1", "B2=2"]])
  }

  @Test(arguments: ["", "\n\n", ",\n,,\n", "\"\""]) func `a text without text has a sheet and no rows`(text: String)
    throws
  {
    let sheets = try decode(Array(text.utf8)).sink.sheets
    #expect(sheets.map(\.heading) == [SheetHeading(name: "")])
    #expect(sheets.map(\.isEnded) == [true])
    #expect(sheets.map(\.rowNumbers) == [[]])
  }

  @Test func `ragged rows keep their cells in their columns`() throws {
    #expect(
      try decode(Array("a,b,c\n1\n,2\n1,2,3,4\n".utf8)).sink.rows == [
        ["A1=a", "B1=b", "C1=c"], ["A2=1"], ["B3=2"], ["A4=1", "B4=2", "C4=3", "D4=4"],
      ])
  }

  @Test func `a field may be longer than any chunk`() throws {
    let long = String(repeating: "ơ", count: 200_000)
    #expect(try decode(Array("a,\(long)\nb,c".utf8), by: 7000).sink.rows[0][1] == "B1=\(long)")
  }

  @Test func `zero bytes are kept and remarked on`() throws {
    let result = try decode(Array("a,b\n1\0,2\n".utf8))
    #expect(result.sink.rows == [["A1=a", "B1=b"], ["A2=1\0", "B2=2"]])
    #expect(result.remarkCount == 1)
  }

  @Test func `a quote that is never closed is refused with its row`() {
    #expect(throws: TableError(.damaged, .quoteNeverClosed(row: 2))) { try decode(Array("a,b\n1,\"x\n2,y\n".utf8)) }
  }

  @Test func `limits are kept`() {
    var limits = ReadingLimits()
    limits.columns = 2
    #expect(throws: TableError(.overLimit, .overColumns(2), place: "1")) {
      try decode(Array("a,b,c".utf8), limits: limits)
    }
    limits = ReadingLimits()
    limits.rowBytes = 3
    #expect(throws: TableError(.overLimit, .overRowBytes(3), place: "2")) {
      try decode(Array("a,b\nab,cd".utf8), by: 1, limits: limits)
    }
    limits = ReadingLimits()
    limits.rows = 1
    #expect(throws: TableError(.overLimit, .overRows(1))) { try decode(Array("a\nb\n".utf8), limits: limits) }
  }
}
