import AnnexTesting
import Diagnostics
import Tables
import Testing
import Workbooks

/// The error a workbook is refused with; nil if it is read.
private func refusal(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) -> TableError? {
  do throws(TableError) {
    try Workbook(bytes: bytes, limits: limits).read(into: RecordingSink())
    return nil
  } catch {
    return error
  }
}

private let oneRow = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"

@Suite struct HostileWorkbookTests {
  @Test func `a changed byte in a sheet is found by its checksum`() throws {
    var bytes = try WorkbookLiteral(rows: String(repeating: "<row><c><v>12345</v></c></row>", count: 50)).bytes()
    // The checksum of the last entry, in the central directory: 16 bytes into its header.
    let header = try #require(bytes.indices.last { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    bytes[header + 16] ^= 0xFF
    let error = try #require(refusal(bytes))
    #expect(error.kind == .damaged)
    #expect(error.part == "xl/worksheets/sheet1.xml")
  }

  @Test(arguments: [4, 10, 100, 400]) func `an archive cut off anywhere is damaged`(length: Int) throws {
    let bytes = try WorkbookLiteral(rows: oneRow).bytes()
    #expect(refusal(Array(bytes.prefix(length)))?.kind == .damaged)
  }

  @Test(arguments: [
    "<!DOCTYPE worksheet [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
    "<!DOCTYPE worksheet SYSTEM \"file:///etc/hostname\">",
    "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
  ])
  func `a DOCTYPE is refused whatever it declares`(declaration: String) throws {
    var book = WorkbookLiteral()
    book["xl/worksheets/sheet1.xml"] =
      declaration + "<worksheet xmlns=\"\(WorkbookLiteral.main)\"><sheetData/></worksheet>"
    #expect(
      try refusal(book.bytes()) == TableError(.damaged, .documentType, part: "xl/worksheets/sheet1.xml"))
  }

  @Test(arguments: ["0", "1", "-1", "x", "99999999999999999999", "0.5"])
  func `a shared string that is not there is an error at its cell`(index: String) throws {
    let book = WorkbookLiteral(rows: "<row r=\"7\"><c r=\"B7\" t=\"s\"><v>\(index)</v></c></row>")
    #expect(
      try refusal(book.bytes())
        == TableError(.damaged, .noSharedString(index, count: 0), part: "xl/worksheets/sheet1.xml", place: "S › B7"))
  }

  @Test(arguments: ["XFE1", "A1048577", "A0", "1A", "A", "ZZZZZZZZZZZZ9", "A99999999999999999999", "Ă1"])
  func `an address outside the largest sheet is an error`(address: String) throws {
    let book = WorkbookLiteral(rows: "<row><c r=\"\(address)\"><v>1</v></c></row>")
    #expect(try refusal(book.bytes())?.message == .badReference(address))
  }

  @Test(arguments: ["0", "-1", "1048577", "18446744073709551617", "x"])
  func `a row outside the largest sheet is an error`(row: String) throws {
    let book = WorkbookLiteral(rows: "<row r=\"\(row)\"><c><v>1</v></c></row>")
    #expect(try refusal(book.bytes())?.message == .badReference(row))
  }

  @Test func `two values for one cell are an error and so are rows out of order`() throws {
    let twice = WorkbookLiteral(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")
    #expect(try refusal(twice.bytes())?.message == .cellTwice("A1"))
    let unordered = WorkbookLiteral(
      rows: "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
    #expect(try refusal(unordered.bytes())?.message == .rowOutOfOrder(1, after: 2))
    let misplaced = WorkbookLiteral(rows: "<row r=\"2\"><c r=\"A3\"><v>1</v></c></row>")
    #expect(try refusal(misplaced.bytes())?.message == .cellInWrongRow("A3", row: 2))
  }

  @Test(arguments: ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"])
  func `a missing part is named`(name: String) throws {
    var book = WorkbookLiteral(rows: oneRow)
    book[name] = nil
    #expect(try refusal(book.bytes()) == TableError(.damaged, .missingPart, part: name))
  }

  @Test func `a sheet outside the file is not looked for`() throws {
    var book = WorkbookLiteral(rows: oneRow)
    book["xl/_rels/workbook.xml.rels"] = WorkbookLiteral.relationships([("rId1", "worksheet", "../../../etc/passwd")])
    #expect(try refusal(book.bytes())?.message == .missingPart)
  }

  @Test func `a torn sheet is malformed`() throws {
    var book = WorkbookLiteral(rows: oneRow)
    book["xl/worksheets/sheet1.xml"] = "<worksheet xmlns=\"\(WorkbookLiteral.main)\"><sheetData>\(oneRow)"
    #expect(try refusal(book.bytes())?.kind == .damaged)
    book["xl/worksheets/sheet1.xml"] = book["xl/workbook.xml"]
    #expect(try refusal(book.bytes())?.message == .wrongRoot("workbook", expected: "worksheet"))
  }

  @Test func `other office files are named`() throws {
    var book = WorkbookLiteral()
    book.parts = [("mimetype", []), ("content.xml", [])]
    #expect(try refusal(book.bytes()) == TableError(.foreign, .foreign(.openDocument)))
    book.parts = [("xl/workbook.bin", [])]
    #expect(try refusal(book.bytes()) == TableError(.foreign, .foreign(.binaryExcel)))
    book.parts = [("readme.txt", [])]
    #expect(try refusal(book.bytes()) == TableError(.foreign, .noWorkbook))
  }

  @Test func `a part that inflates beyond all measure is refused early`() throws {
    let book = WorkbookLiteral(rows: String(repeating: " ", count: 40 << 20))
    #expect(
      try refusal(book.bytes())
        == TableError(.overLimit, .overInflationRatio(100), part: "xl/worksheets/sheet1.xml"))
  }

  @Test func `limits are kept`() throws {
    func kept(_ literal: WorkbookLiteral, _ change: (inout ReadingLimits) -> Void) throws -> Phrase? {
      var limits = ReadingLimits()
      change(&limits)
      let error = refusal(try literal.bytes(), limits: limits)
      #expect(error?.kind == .overLimit)
      return error?.message
    }
    var book = WorkbookLiteral(rows: "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\"><v>1</v></c></row>")
    book.share("<si><t>abc</t></si><si><t>d</t></si>")
    book.style(["0", "d/m"])
    #expect(try kept(book) { $0.rows = 2 } == .overRows(2))
    #expect(try kept(book) { $0.columns = 1 } == .overColumns(1))
    #expect(try kept(book) { $0.strings = 1 } == .overStrings(1))
    #expect(try kept(book) { $0.stringBytes = 3 } == .overStringBytes(3))
    #expect(try kept(book) { $0.parts = 3 } == .overParts(3))
    #expect(try kept(book) { $0.sheets = 0 } == .overSheets(0))
    #expect(try kept(book) { $0.cellFormats = 1 } == .overCellFormats(1))
    #expect(try kept(book) { $0.depth = 3 } == .overDepth(3))
    #expect(try kept(book) { $0.partBytes = 100 } == .overPartBytes(100))
    #expect(try kept(book) { $0.packageBytes = 500 } == .overPackageBytes(500))
    #expect(try kept(book) { $0.rowBytes = 0 } == .overRowBytes(0))
    book["xl/worksheets/sheet1.xml"] = WorkbookLiteral.worksheet("<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")
    #expect(try kept(book) { $0.merges = 0 } == .overMerges(0))
  }
}
