import AnnexTesting
import Diagnostics
import Tables
import Testing
import Workbooks

/// What a sink is handed when the workbook is read.
private func sheets(of literal: WorkbookLiteral, sheet: String? = nil) throws -> [RecordingSink.Sheet] {
  let sink = RecordingSink()
  try Workbook(bytes: literal.bytes()).read(sheet: sheet, into: sink)
  return sink.sheets
}

private func rows(of literal: WorkbookLiteral) throws -> [[String]] { try sheets(of: literal)[0].rows }

@Suite struct WorkbookTests {
  @Test func `every type of cell arrives as what it is`() throws {
    var book = WorkbookLiteral(
      rows: """
        <row r="2"><c r="A2"><v>79.4</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" t="b"><v>1</v></c>\
        <c r="D2" t="e"><v>#N/A</v></c><c r="E2" t="str"><f>A2&amp;""</f><v>79,4</v></c>\
        <c r="F2" t="inlineStr"><is><t>bản </t><r><t>Nậm</t></r></is></c><c r="G2" s="1"><v>46022</v></c>\
        <c r="H2" t="d"><v>2025-12-31T08:30:00</v></c><c r="I2"/><c r="J2" t="s"><v>1</v></c></row>
        """)
    book.share("<si><t>Hợp tác xã</t></si><si/>")
    book.style(["dd/mm/yyyy"])
    #expect(
      try rows(of: book) == [
        [
          "A2 number 79.4", "B2=Hợp tác xã", "C2 bool true", "D2 error #N/A", "E2=79,4", "F2=bản Nậm",
          "G2 date 2025-12-31", "H2 date 2025-12-31T08:30:00",
        ]
      ])
  }

  @Test func `runs are joined, phonetic ones left out, escapes decoded and spaces kept`() throws {
    var book = WorkbookLiteral(
      rows: "<row>" + (0..<4).map { "<c t=\"s\"><v>\($0)</v></c>" }.joined() + "</row>")
    book.share(
      """
      <si><r><t>Công ty </t></r><r><t>TNHH</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si>\
      <si><t>a_x000D_b_x005F_x0041__x00_</t></si><si><t xml:space="preserve"> hai cách </t></si>
      """)
    #expect(try rows(of: book) == [["A1=Công ty TNHH", "B1=東京", "C1=a\rb_x0041__x00_", "D1= hai cách "]])
  }

  @Test func `rows and cells without addresses follow the ones before`() throws {
    let book = WorkbookLiteral(
      rows: """
        <row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>\
        <row><c><v>5</v></c></row><row><c r="B9"><v>6</v></c></row>
        """)
    #expect(
      try rows(of: book) == [
        ["A1 number 1.0", "B1 number 2.0"], ["C5 number 3.0", "D5 number 4.0"], ["A6 number 5.0"], ["B9 number 6.0"],
      ])
  }

  @Test func `cells out of order are put in order`() throws {
    let book = WorkbookLiteral(rows: "<row r=\"1\"><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c></row>")
    #expect(try rows(of: book) == [["A1 number 1.0", "C1 number 3.0"]])
  }

  @Test func `merged ranges come after the rows and single cells are none`() throws {
    var book = WorkbookLiteral()
    book["xl/worksheets/sheet1.xml"] = WorkbookLiteral.worksheet(
      """
      <mergeCells><mergeCell ref="A1:F1"/><mergeCell ref="B2"/><mergeCell ref="C4:C3"/></mergeCells>\
      <sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row></sheetData>
      """)
    let sheet = try sheets(of: book)[0]
    #expect(sheet.merges == ["A1:F1", "C3:C4"])
    #expect(sheet.hiddenRows == [1])
    #expect(sheet.isEnded)
  }

  @Test func `days of the 1904 system are the days they show`() throws {
    var book = WorkbookLiteral(
      rows: """
        <row r="1"><c r="A1" s="1"><v>44560</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1" s="3"><v>1.5</v></c>\
        <c r="D1" s="1"><v>0</v></c></row>
        """)
    book.style(["d/m/yyyy", "h:mm", "[h]:mm"])
    book["xl/workbook.xml"] = WorkbookLiteral.workbook(
      properties: "<workbookPr date1904=\"1\"/>", sheets: "<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>")
    #expect(
      try rows(of: book) == [["A1 date 2025-12-31", "B1 date T12:00:00", "C1 date PT36H", "D1 date 1904-01-01"]])
  }

  @Test func `a date format around no day leaves the number`() throws {
    var book = WorkbookLiteral(
      rows: "<row>" + ["-1", "60", "2958466", "46022.5", "0.25"].map { "<c s=\"1\"><v>\($0)</v></c>" }.joined()
        + "</row>")
    book.style(["d/m/yyyy"])
    #expect(
      try rows(of: book) == [
        [
          "A1 number -1.0", "B1 number 60.0", "C1 number 2958466.0", "D1 date 2025-12-31T12:00:00", "E1 date T06:00:00",
        ]
      ])
  }

  @Test func `hidden sheets are read and said to be hidden, chart sheets are not read`() throws {
    var book = WorkbookLiteral(rows: "<row><c><v>1</v></c></row>")
    book["xl/workbook.xml"] = WorkbookLiteral.workbook(
      sheets: """
        <sheet name="A &amp; B" r:id="rId1"/><sheet name="H" state="hidden" r:id="rId1"/>\
        <sheet name="V" state="veryHidden" r:id="rId1"/><sheet name="C" r:id="rId2"/><sheet name="M" r:id=""/>
        """)
    book["xl/_rels/workbook.xml.rels"] = WorkbookLiteral.relationships([
      ("rId1", "worksheet", "/xl/worksheets/sheet1.xml"), ("rId2", "chartsheet", "chartsheets/sheet1.xml"),
    ])
    #expect(
      try sheets(of: book).map(\.heading) == [
        SheetHeading(name: "A & B"), SheetHeading(name: "H", visibility: .hidden),
        SheetHeading(name: "V", visibility: .veryHidden),
      ])
    #expect(try sheets(of: book, sheet: "H").map(\.heading.name) == ["H"])
    #expect(throws: TableError(.unavailable, .noSuchSheet("h", present: ["A & B", "H", "V"]))) {
      try sheets(of: book, sheet: "h")
    }
  }

  @Test(arguments: [
    "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "..\\xl\\Worksheets\\Sheet1.xml", "xl/worksheets/sheet1.xml",
    "./worksheets/../worksheets/sheet%31.xml", "../../../xl/worksheets/sheet1.xml",
  ])
  func `targets are found however they are written`(target: String) throws {
    var book = WorkbookLiteral(rows: "<row><c><v>1</v></c></row>")
    book["xl/_rels/workbook.xml.rels"] = WorkbookLiteral.relationships([("rId1", "worksheet", target)])
    #expect(try rows(of: book) == [["A1 number 1.0"]])
  }

  @Test(arguments: [["_rels/.rels"], ["[Content_Types].xml"], ["_rels/.rels", "[Content_Types].xml"]])
  func `the workbook is found without the parts that lead to it`(missing: [String]) throws {
    var book = WorkbookLiteral(rows: "<row><c><v>1</v></c></row>")
    for name in missing { book[name] = nil }
    #expect(try rows(of: book) == [["A1 number 1.0"]])
  }

  @Test(arguments: ["http://purl.oclc.org/ooxml/spreadsheetml/main", ""])
  func `strict worksheets and those without a namespace are read`(namespace: String) throws {
    var book = WorkbookLiteral()
    book["xl/worksheets/sheet1.xml"] = WorkbookLiteral.worksheet(
      "<sheetData><row><c><v>1</v></c></row></sheetData>", namespace: namespace)
    #expect(try rows(of: book) == [["A1 number 1.0"]])
  }

  @Test func `elements of other namespaces are passed over with all they hold`() throws {
    var book = WorkbookLiteral()
    book["xl/worksheets/sheet1.xml"] = """
      <x:worksheet xmlns:x="\(WorkbookLiteral.main)" xmlns:mc="urn:other"><mc:AlternateContent><mc:Choice>\
      <x:sheetData><x:row><x:c><x:v>9</x:v></x:c></x:row></x:sheetData></mc:Choice></mc:AlternateContent>\
      <x:sheetData><x:row><x:c><mc:v>8</mc:v><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>
      """
    #expect(try rows(of: book) == [["A1 number 1.0"]])
  }
}
