import AnnexTesting
import Diagnostics
import Tables
import Testing
import Workbooks

/// What is read of a sheet besides its cells, by both ways of reading.
@Suite struct SheetTraitsTests {
  private func traits(_ rows: String, before: String = "", isScanning: Bool, by size: Int = 256 << 10) throws
    -> SheetTraits
  {
    var book = variedBook()
    book["xl/worksheets/sheet1.xml"] = WorkbookLiteral.worksheet("\(before)<sheetData>\(rows)</sheetData>")
    let outcome = Outcome(try book.bytes(), isScanning: isScanning, blockBytes: size)
    #expect(outcome.error == nil)
    return try #require(outcome.sheets.first).traits
  }

  private func formulas(_ rows: String, isScanning: Bool) throws -> [String] {
    let cells = try traits(rows, isScanning: isScanning).valuelessFormulas
    return cells.columns.flatMap { column in
      cells.rows(column: column, most: 99).map { "\(columnLetters(column))\($0)" }
    }
  }

  @Test(arguments: [true, false]) func `a formula without a value is one however that is written`(isScanning: Bool)
    throws
  {
    let rows = """
      <row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1"><f/><v>2</v></c></row>
      <row r="2"><c r="A2" t="str"><f>A1</f><v></v></c><c r="B2" t="str"><f>A1</f></c><c r="C2"><v>1</v></c></row>
      <row r="3"><c r="A3" t="b"><f>A1</f><v></v></c><c r="B3" t="e"><f>A1</f><v>#N/A</v></c><c r="C3"/></row>
      <row r="4"><c r="A4"><f>1+1</f><v/></c><c r="B4" t="inlineStr"><f>1</f><is><t></t></is></c></row>
      <row r="5"><c r="A5"><v>7</v><f t="shared" si="0"/></c><c r="B5"><f t="shared" si="0"/></c></row>
      <row><c><f>1</f></c><c r="C6" t="s"><f>1</f><v>4</v></c></row>
      """
    let expected = ["A1", "A3", "A4", "A6", "B1", "B2", "B5"]
    #expect(try formulas(rows, isScanning: isScanning) == expected)
  }

  @Test(arguments: 1...40) func `blocks of any size give the same formulas`(size: Int) throws {
    let rows = (1...9).map { row in
      "<row r=\"\(row)\"><c r=\"A\(row)\"><f>B\(row)</f></c><!-- --><c r=\"B\(row)\"><f>1</f></c></row>"
        + "<row><c><f>\(row)</f></c><c><v>\(row)</v></c></row>"
    }.joined().replacing(" r=\"", with: " x=\"")
    let parsed = try traits(rows, isScanning: false)
    #expect(parsed.valuelessFormulas.count(column: 1) == 18)
    #expect(try traits(rows, isScanning: true, by: size) == parsed)
  }

  @Test(arguments: [true, false]) func `the declared range and hidden columns are kept as written`(isScanning: Bool)
    throws
  {
    let found = try traits(
      "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
      before: """
        <dimension ref="B2:D9"/><cols><col min="1" max="1"/><col min="2" max="3" hidden="1"/>\
        <col min="5" max="99999" hidden="true"/><col min="0" max="4" hidden="1"/><col min="x" hidden="1"/></cols>
        """, isScanning: isScanning)
    #expect(found.dimension?.address == "B2:D9")
    #expect(found.hiddenColumns == [2...3, 5...16_384])
    #expect(found.hides(column: 3) && !found.hides(column: 4))
  }

  @Test func `a sheet with nothing of the kind says nothing`() throws {
    #expect(try traits("<row r=\"1\"><c r=\"A1\"><f>1</f><v>1</v></c></row>", isScanning: true).isEmpty)
  }

  @Test func `a range that is none is not kept`() throws {
    #expect(try traits("", before: "<dimension ref=\"A\"/>", isScanning: true).dimension == nil)
  }
}
