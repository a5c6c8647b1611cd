import AnnexTesting
import Diagnostics
import Tables
import Testing
import Workbooks

/// A sheet of everything a row can hold, regular and not.
let variedRows = """
  <row r="1" spans="1:3" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45658</v></c></row>
  <row r="2"><c r="A2" t="inlineStr"><is><t>Chủ thể &amp; «Hộ» &#7842;</t></is></c><c r="C2"><f>A1*2</f><v>-1.5e3</v></c></row>
  <row r="3" hidden="1"><c r="A3" t="str"><f t="shared" ref="A3:A9" si="0">"&lt;"&amp;B1</f><v>&lt;x_x0041_</v></c></row>
  <row r="4"><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#N/A</v></c><c r="D4" t="d"><v>2025-12-31</v></c></row>
  <row r="5"><c r="A5" s="1"/><c r="B5" t="s" cm="1"><v>2</v></c><c t="n"><v> 7 </v></c></row>
  <row><c><v>79.40000000000001</v></c><c r="C6" t="inlineStr"><is><r><t>a</t></r><rPh><t>b</t></rPh></is></c></row>
  <row r="9"/><row r='10'><c r='A10'><v>1</v></c></row><!-- <row r="11"></row> -->
  <row r="12"><c r="A12" t="str"><v><![CDATA[</row>]]></v></c></row>
  <row r="13"><c r="B13"><v>2</v></c><c r="A13"><v>1</v></c></row><row r="14"><c r="A14"><v>1</v></c></row>
  """

func variedBook(rows: String = variedRows) -> WorkbookLiteral {
  var book = WorkbookLiteral(rows: rows)
  book.style(["d/m/yyyy"])
  book.share(
    """
    <si><t>một</t></si> <si><t xml:space="preserve"> hai </t></si><si><r><rPr><b/></rPr><t>ba</t></r><r><t>!</t></r></si>
    <si><t>_x0041_ &gt; ]</t><phoneticPr fontId="1"/></si><si/><si><t/></si><si><t>bảy</t></si>
    """)
  book["xl/worksheets/sheet1.xml"] = WorkbookLiteral.worksheet(
    "<dimension ref=\"A1:XFD9\"/><sheetData>\(rows)</sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")
  return book
}

@Suite struct ScannerTests {
  @Test func `regular rows and all others are read alike by both paths`() throws {
    let bytes = try variedBook().bytes()
    let parsed = Outcome(bytes, isScanning: false)
    #expect(parsed.error == nil)
    #expect(parsed.sheets.first?.rows.count == 10)
    #expect(Outcome(bytes, isScanning: true) == parsed)
  }

  @Test(arguments: Array(1...64) + [255, 4096]) func `blocks of any size give the same rows`(size: Int) throws {
    let bytes = try variedBook().bytes()
    #expect(Outcome(bytes, isScanning: true, blockBytes: size) == Outcome(bytes, isScanning: false))
  }

  @Test(arguments: [
    "<x:row xmlns:x=\"\(WorkbookLiteral.main)\" r=\"1\"><x:c><x:v>1</x:v></x:c></x:row><row r=\"2\"><c><v>2</v></c></row>",
    "<row r=\"1\" xmlns=\"urn:other\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v></c></row>",
    "<row r=\"1\" r=\"1\"><c><v>1</v></c></row>", "<row r=\"1\"><c r=\"A1\" r=\"A1\"><v>1</v></c></row>",
    "<row r=\"1\"spans=\"1\"><c><v>1</v></c></row>", "<row r=\"1\"><c><v>]]></v></c></row>",
    "<row r=\"1\"><c><v>&nbsp;</v></c></row>", "<row r=\"1\"><c><v>&#0;</v></c></row>",
    "<row r=\"1\"><c><v>1</w></c></row>", "<row r=\"1\"><c t=\"str\"><v>\u{FFFE}</v></c></row>",
    "<row r=\"1\"><c t=\"str\"><v>a\r\nb</v></c></row><row r=\"2\"><c t=\"str\"><v>\u{FFFD}</v></c></row>",
    "<row r=\"1\"><c><v>1</v><v>2</v></c></row>", "<row r=\"1\"><c a:r=\"Z9\"><v>1</v></c></row>",
    "<row r=\"1\"><?pi?><c><v>1</v></c></row><row r=\"2\"><c><v>2</v></c></row>",
    "\n\n<row r=\"1\"><c><v>1</v></c></row>\n\n<row r=\"2\"><c><v>2</v></b></row>",
  ])
  func `what is not regular is libxml2's to read or to refuse`(rows: String) throws {
    let bytes = try variedBook(rows: rows).bytes()
    for size in [7, 256 << 10] {
      #expect(Outcome(bytes, isScanning: true, blockBytes: size) == Outcome(bytes, isScanning: false))
    }
  }

  @Test func `limits are the same by both paths`() throws {
    let bytes = try variedBook().bytes()
    let changes: [(inout ReadingLimits) -> Void] = [
      { $0.rows = 4 }, { $0.columns = 1 }, { $0.rowBytes = 12 }, { $0.strings = 2 }, { $0.stringBytes = 6 },
      { $0.depth = 5 }, { $0.merges = 0 }, { $0.packageBytes = 2000 },
    ]
    for change in changes {
      var limits = ReadingLimits()
      change(&limits)
      let parsed = Outcome(bytes, isScanning: false, limits: limits)
      #expect(parsed.error?.kind == .overLimit)
      #expect(Outcome(bytes, isScanning: true, limits: limits) == parsed)
    }
  }
}
