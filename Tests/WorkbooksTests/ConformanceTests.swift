import AnnexTesting
import Diagnostics
import Tables
import Testing
import Workbooks

private func sheets(of literal: WorkbookLiteral) throws -> [RecordingSink.Sheet] {
  let sink = RecordingSink()
  try Workbook(bytes: literal.bytes()).read(into: sink)
  return sink.sheets
}

private func rows(of literal: WorkbookLiteral) throws -> [[String]] { try sheets(of: literal)[0].rows }

/// What ECMA-376 allows a workbook to be, construct by construct, where programs differ in how they write it.
@Suite struct ConformanceTests {
  private let one = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"

  // MARK: values

  @Test func `a formula's cached value is its value, whatever kind of formula it is`() throws {
    let book = WorkbookLiteral(
      rows: """
        <row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>2</v></c>\
        <c r="C1" t="str"><f t="array" ref="C1:C2">UPPER(D1:D2)</f><v>X</v></c>\
        <c r="E1" cm="1"><f t="array" aca="1" ref="E1" ca="1">_xlfn.SORT(D1)</f><v>3</v></c></row>\
        <row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c><c r="C2" t="str"><v>Y</v></c>\
        <c r="D2" t="b"><f>1=1</f><v>1</v></c><c r="E2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>\
        <row r="3"><c r="A3"><f>1+1</f></c><c r="B3" t="str"><f>""</f><v></v></c><c r="C3" t="str"><f>""</f><v/></c>\
        <c r="D3"><f t="dataTable" ref="D3" dt2D="1" r1="A1" r2="A2"/><v>4</v></c></row>
        """)
    #expect(
      try rows(of: book) == [
        ["A1 number 2.0", "C1=X", "E1 number 3.0"], ["A2 number 3.0", "C2=Y", "D2 bool true", "E2 error #DIV/0!"],
        ["D3 number 4.0"],
      ])
  }

  @Test(arguments: [
    ("2025-12-31", "date 2025-12-31"), ("2025-12-31T08:30:00Z", "date 2025-12-31T08:30:00"),
    ("2025-12-31T08:30", "date 2025-12-31T08:30:00"), ("T08:30:00", "date T08:30:00"), ("08:30:00", "date T08:30:00"),
    ("2025-12-31T00:00:00.000", "date 2025-12-31T00:00:00"), ("1900-02-28", "date 1900-02-28"),
  ])
  func `cells of type d hold ISO 8601`(text: String, cell: String) throws {
    let book = WorkbookLiteral(rows: "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>\(text)</v></c></row>")
    #expect(try rows(of: book) == [["A1 \(cell)"]])
  }

  @Test(arguments: ["2025-02-30", "2025-12-31T08:30:00+07:00", "31/12/2025", "1899-01-01", "x"])
  func `what is no ISO date stays text`(text: String) throws {
    let book = WorkbookLiteral(rows: "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>\(text)</v></c></row>")
    #expect(try rows(of: book) == [["A1=\(text)"]])
  }

  @Test(arguments: [
    ("n", "abc", "=abc"), ("n", "1e999", "=1e999"), ("b", "true", " bool true"), ("b", "FALSE", " bool false"),
    ("b", "2", "=2"), ("e", "#N/A", " error #N/A"), ("e", "#GETTING_DATA", " error #GETTING_DATA"),
    ("z", "5", " number 5.0"), ("n", "1E+2", " number 100.0"), ("n", "-0", " number -0.0"), ("n", ".5", " number 0.5"),
    ("n", "12345678901234567890", " number 1.2345678901234567e+19"), ("n", "4.9E-324", " number 5e-324"),
    ("str", "007", "=007"), ("str", "=1+1", "==1+1"), ("s", "0", "=shared"), ("s", " 0 ", "=shared"),
  ])
  func `a value is what its type says, and text where it is not of its type`(
    type: String, value: String, cell: String
  ) throws {
    var book = WorkbookLiteral(rows: "<row r=\"1\"><c r=\"A1\" t=\"\(type)\"><v>\(value)</v></c></row>")
    book.share("<si><t>shared</t></si>")
    #expect(try rows(of: book) == [["A1\(cell)"]])
  }

  @Test func `two values for one cell are refused, not joined`() throws {
    for content in ["<v>1</v><v>2</v>", "<v>1<v>2</v></v>", "<v/><v>2</v>"] {
      let book = WorkbookLiteral(rows: "<row r=\"1\"><c r=\"A1\">\(content)</c></row>")
      #expect(throws: TableError(.damaged, .cellTwice("A1"), part: "xl/worksheets/sheet1.xml", place: "S › A1")) {
        try rows(of: book)
      }
    }
  }

  // MARK: styles

  @Test func `built-in formats are dates without a code, unless the file gives them another`() throws {
    var book = WorkbookLiteral(
      rows: "<row>" + (0...7).map { "<c s=\"\($0)\"><v>45658.5</v></c>" }.joined() + "</row>")
    let ids = [0, 14, 22, 20, 46, 27, 15, 1]
    book["xl/styles.xml"] = """
      <styleSheet xmlns="\(WorkbookLiteral.main)"><numFmts><numFmt numFmtId="15" formatCode="0.00"/>\
      <numFmt numFmtId="1"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
      <cellXfs>\(ids.map { "<xf numFmtId=\"\($0)\"/>" }.joined())</cellXfs>\
      <dxfs><dxf><numFmt numFmtId="14" formatCode="0"/></dxf></dxfs></styleSheet>
      """
    let noon = "date 2025-01-01T12:00:00"
    #expect(
      try rows(of: book) == [
        [
          "A1 number 45658.5", "B1 \(noon)", "C1 \(noon)", "D1 \(noon)", "E1 date PT1095804H", "F1 \(noon)",
          "G1 number 45658.5", "H1 number 45658.5",
        ]
      ])
  }

  @Test func `codes count wherever in the part they stand, and a style that is not there is a plain number`() throws {
    var book = WorkbookLiteral(
      rows: "<row>" + ["0", "1", "2", "-1", "x", "99999999999999999999"].map { "<c s=\"\($0)\"><v>1</v></c>" }.joined()
        + "</row>")
    book["xl/styles.xml"] = """
      <styleSheet xmlns="\(WorkbookLiteral.main)"><cellXfs><xf/><xf numFmtId="164"/></cellXfs>\
      <numFmts><numFmt numFmtId="164" formatCode="d/m/yyyy"/></numFmts></styleSheet>
      """
    #expect(
      try rows(of: book) == [
        ["A1 number 1.0", "B1 date 1900-01-01", "C1 number 1.0", "D1 number 1.0", "E1 number 1.0", "F1 number 1.0"]
      ])
  }

  @Test(arguments: ["1", "true", "on"]) func `the 1904 system is said by any word for yes`(word: String) throws {
    var book = WorkbookLiteral(rows: "<row><c s=\"1\"><v>1</v></c></row>")
    book.style(["d/m/yyyy"])
    book["xl/workbook.xml"] = WorkbookLiteral.workbook(
      properties: "<workbookPr date1904=\"\(word)\"/>", sheets: "<sheet name=\"S\" r:id=\"rId1\"/>")
    #expect(try rows(of: book) == [["A1 date 1904-01-02"]])
  }

  @Test func `days of type d are days of the calendar in both systems`() throws {
    var book = WorkbookLiteral(rows: "<row><c t=\"d\"><v>2025-12-31</v></c></row>")
    book["xl/workbook.xml"] = WorkbookLiteral.workbook(
      properties: "<workbookPr date1904=\"1\"/>", sheets: "<sheet name=\"S\" r:id=\"rId1\"/>")
    #expect(try rows(of: book) == [["A1 date 2025-12-31"]])
  }

  @Test func `a workbook needs neither styles nor shared strings`() throws {
    let book = WorkbookLiteral(rows: "<row><c s=\"3\"><v>45658</v></c><c t=\"s\"/></row>")
    #expect(try rows(of: book) == [["A1 number 45658.0"]])
  }

  // MARK: markup

  @Test func `CDATA, comments and processing instructions are part of no value`() throws {
    var book = WorkbookLiteral(
      rows: """
        <?before?><!-- <row r="9"/> --><row r="1"><?in a row?><c r="A1" t="str"><v>a<!-- x -->b<?y?>c</v></c>\
        <c r="B1"><v><![CDATA[12]]></v></c><c r="C1" t="inlineStr"><is><t>x<![CDATA[<&]]>y</t></is></c>\
        <c r="D1" t="s"><v>0</v></c></row>
        """)
    book.share("<!-- <si/> --><si><t><![CDATA[a<b]]> &amp;<!-- --> c</t></si>")
    book["xl/workbook.xml"] = WorkbookLiteral.workbook(
      sheets: "<!-- <sheet name=\"X\" r:id=\"rId1\"/> --><?pi?><sheet name=\"S\" r:id=\"rId1\"/>")
    #expect(try rows(of: book) == [["A1=abc", "B1 number 12.0", "C1=x<&y", "D1=a<b & c"]])
  }

  @Test func `line ends are line feeds, and references keep what they stand for`() throws {
    let book = WorkbookLiteral(
      rows: "<row><c t=\"str\"><v>a\r\nb\rc&#13;&#10;d&#9;&#x1F600;</v></c></row>")
    #expect(try rows(of: book) == [["A1=a\nb\nc\r\nd\t😀"]])
  }

  @Test func `spaces are kept whether or not xml:space says so`() throws {
    var book = WorkbookLiteral(
      rows: """
        <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="str"><v xml:space="preserve"> c </v></c>\
        <c t="inlineStr"><is><t xml:space="default"> d </t></is></c></row>
        """)
    book.share("<si><t> a </t></si><si><t xml:space=\"preserve\"> b </t></si>")
    #expect(try rows(of: book) == [["A1= a ", "B1= b ", "C1= c ", "D1= d "]])
  }

  @Test func `of alternate content the fallback counts, and the choices of extensions do not`() throws {
    var book = WorkbookLiteral()
    let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    book["xl/worksheets/sheet1.xml"] = """
      <worksheet xmlns="\(WorkbookLiteral.main)" xmlns:mc="\(compatibility)" xmlns:x="urn:x" mc:Ignorable="x"><sheetData>\
      <row r="1"><c r="A1"><v>1</v></c></row><mc:AlternateContent><mc:Choice Requires="x"><row r="2"><c r="A2"><v>2</v></c>\
      </row></mc:Choice><mc:Fallback><row r="2"><c r="A2"><v>3</v></c></row></mc:Fallback></mc:AlternateContent>\
      <row r="4"><c r="A4"><v>4</v></c><x:c r="B4"><v>9</v></x:c></row></sheetData></worksheet>
      """
    book["xl/workbook.xml"] = """
      <workbook xmlns="\(WorkbookLiteral.main)" xmlns:mc="\(compatibility)" xmlns:r="\(WorkbookLiteral.office)">\
      <mc:AlternateContent><mc:Choice Requires="x15"><sheets><sheet name="X"/></sheets></mc:Choice></mc:AlternateContent>\
      <sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>
      """
    #expect(try rows(of: book) == [["A1 number 1.0"], ["A2 number 3.0"], ["A4 number 4.0"]])
    #expect(
      Outcome(try book.bytes(), isScanning: true).difference(from: Outcome(try book.bytes(), isScanning: false)) == nil)
  }

  @Test func `every part may have a prefix on its namespace`() throws {
    var book = WorkbookLiteral(
      rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>1</v></c></row>")
    book.share("<si><r><rPr><b/></rPr><t>a</t></r><rPh sb=\"0\" eb=\"1\"><t>b</t></rPh></si>")
    book.style(["d/m"])
    for index in book.parts.indices {
      let text = String(decoding: book.parts[index].content, as: UTF8.self)
      let prefixed = text.replacing("</", with: "</p:").replacing("xmlns=", with: "xmlns:p=")
        .replacing(/<([A-Za-z])/) { "<p:\($0.1)" }
      book.parts[index].content = Array(prefixed.utf8)
    }
    #expect(try rows(of: book) == [["A1=a", "B1 date 1900-01-01"]])
  }

  @Test func `strict workbooks are read, relationships and dates as well`() throws {
    var book = WorkbookLiteral(
      rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"d\"><v>2025-12-31</v></c></row>")
    book.share("<si><t>a</t></si>")
    book.style(["d/m"])
    for index in book.parts.indices {
      let text = String(decoding: book.parts[index].content, as: UTF8.self)
      let strict = text.replacing(WorkbookLiteral.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replacing(WorkbookLiteral.office, with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
      book.parts[index].content = Array(strict.utf8)
    }
    #expect(try rows(of: book) == [["A1=a", "B1 date 2025-12-31"]])
  }

  // MARK: parts

  @Test(arguments: [
    ("xl/workbook.xml", "XL/Workbook.XML"), ("xl/worksheets/sheet1.xml", "xl\\worksheets\\sheet1.xml"),
    ("xl/worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml"), ("xl/sharedStrings.xml", "xl/SharedStrings.xml"),
    ("xl/_rels/workbook.xml.rels", "xl/_Rels/workbook.xml.rels"),
  ])
  func `parts are found whatever the case and the slashes of their names`(name: String, written: String) throws {
    var book = WorkbookLiteral(rows: "<row><c t=\"s\"><v>0</v></c></row>")
    book.share("<si><t>a</t></si>")
    let index = try #require(book.parts.firstIndex { $0.name == name })
    book.parts[index].name = written
    #expect(try rows(of: book) == [["A1=a"]])
  }

  @Test func `styles and strings are found by their relationships, else by their usual names`() throws {
    var book = WorkbookLiteral(rows: "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>1</v></c></row>")
    book.share("<si><t>usual</t></si>")
    book.style(["0"])
    book["xl/other/strings.xml"] = book["xl/sharedStrings.xml"]?.replacing("usual", with: "related")
    book["styles2.xml"] = book["xl/styles.xml"]?.replacing("\"0\"/>", with: "\"d/m\"/>")
    #expect(try rows(of: book) == [["A1=usual", "B1 number 1.0"]])
    book["xl/_rels/workbook.xml.rels"] = WorkbookLiteral.relationships([
      ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "other/strings.xml"),
      ("rId3", "styles", "/styles2.xml"),
    ])
    #expect(try rows(of: book) == [["A1=related", "B1 date 1900-01-01"]])
  }

  @Test func `a workbook may stand anywhere in its package`() throws {
    var book = WorkbookLiteral(rows: one)
    book["_rels/.rels"] = WorkbookLiteral.relationships([("a", "officeDocument", "/book/main.xml")])
    book["book/main.xml"] = book["xl/workbook.xml"]
    book["book/_rels/main.xml.rels"] = WorkbookLiteral.relationships([("rId1", "worksheet", "../data/1.xml")])
    book["data/1.xml"] = book["xl/worksheets/sheet1.xml"]
    for name in ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"] { book[name] = nil }
    #expect(try rows(of: book) == [["A1 number 1.0"]])
  }

  @Test func `sheets have the order of the workbook, not that of their parts`() throws {
    var book = WorkbookLiteral(rows: one)
    book["xl/worksheets/sheet2.xml"] = WorkbookLiteral.worksheet("<sheetData/>")
    book["xl/worksheets/sheet3.xml"] = "<worksheet xmlns=\"\(WorkbookLiteral.main)\"/>"
    book["xl/workbook.xml"] = WorkbookLiteral.workbook(
      sheets: """
        <sheet name="Ba" sheetId="7" r:id="c"/><sheet name="Một &quot;1&quot;&#10;x" sheetId="2" state="odd" r:id="a"/>\
        <sheet name="Hai" sheetId="2" r:id="b"/>
        """)
    book["xl/_rels/workbook.xml.rels"] = WorkbookLiteral.relationships([
      ("a", "worksheet", "worksheets/sheet1.xml"), ("b", "worksheet", "worksheets/sheet2.xml"),
      ("c", "worksheet", "worksheets/sheet3.xml"),
    ])
    let read = try sheets(of: book)
    #expect(read.map(\.heading.name) == ["Ba", "Một \"1\"\nx", "Hai"])
    #expect(read.map(\.heading.visibility) == [.visible, .visible, .visible])
    #expect(read.map(\.rows.count) == [0, 1, 0])
  }

  @Test func `sheets that are no cells are left out, dialogs and macros as well`() throws {
    var book = WorkbookLiteral(rows: one)
    book["xl/workbook.xml"] = WorkbookLiteral.workbook(
      sheets: ["a", "b", "c", "rId1"].map { "<sheet name=\"\($0)\" r:id=\"\($0)\"/>" }.joined())
    book["xl/_rels/workbook.xml.rels"] = WorkbookLiteral.relationships([
      ("a", "chartsheet", "chartsheets/sheet1.xml"), ("b", "dialogsheet", "dialogsheets/sheet1.xml"),
      ("c", "xlMacrosheet", "macrosheets/sheet1.xml"), ("rId1", "worksheet", "worksheets/sheet1.xml"),
    ])
    #expect(try sheets(of: book).map(\.heading.name) == ["rId1"])
  }

  @Test func `the dimension a sheet claims means nothing`() throws {
    for claim in ["A1", "A1:XFD1048576", "", "nonsense"] {
      var book = WorkbookLiteral()
      book["xl/worksheets/sheet1.xml"] = WorkbookLiteral.worksheet(
        "<dimension ref=\"\(claim)\"/><sheetData><row r=\"2\"><c r=\"C2\"><v>1</v></c></row></sheetData>")
      #expect(try rows(of: book) == [["C2 number 1.0"]])
    }
  }

  @Test func `hidden rows are said to be hidden by any word for yes`() throws {
    let book = WorkbookLiteral(
      rows: ["1", "true", "0", "false", ""].enumerated().map {
        "<row r=\"\($0.offset + 1)\" hidden=\"\($0.element)\"><c><v>1</v></c></row>"
      }.joined())
    #expect(try sheets(of: book)[0].hiddenRows == [1, 2])
  }
}
