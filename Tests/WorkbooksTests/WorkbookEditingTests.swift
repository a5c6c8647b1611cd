import AnnexTesting
import Diagnostics
import Tables
import Testing
import Workbooks

/// Cells rewritten in place: those cells, and not a byte besides.
@Suite struct WorkbookEditingTests {
  private static let dateStyle = "yyyy-mm-dd"

  private func book(_ rows: String, before: String = "", properties: String = "") -> WorkbookLiteral {
    var book = WorkbookLiteral(rows: rows)
    book.style([Self.dateStyle, "0.00"])
    book.share("<si><t> hai </t></si><si><r><rPr><b/></rPr><t>ba</t></r><r><t> bốn</t></r></si><si><t>a</t></si>")
    book["xl/worksheets/sheet1.xml"] = WorkbookLiteral.worksheet(
      "\(before)<sheetData>\(rows)</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")
    if !properties.isEmpty {
      book["xl/workbook.xml"] = WorkbookLiteral.workbook(
        properties: properties, sheets: "<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>")
    }
    return book
  }

  /// The sheet's XML after edits, and what was refused.
  private func edited(_ book: WorkbookLiteral, _ edits: [CellEdit]) throws -> (xml: String, refused: [EditRefusal]) {
    let original = try book.bytes()
    let (bytes, refused) = try Workbook.edited(original, [0: edits])
    let after = try #require(WorkbookLiteral(archive: bytes))
    #expect(after.parts.map(\.name) == book.parts.map(\.name))
    for (old, new) in zip(book.parts, after.parts) where old.name != "xl/worksheets/sheet1.xml" {
      #expect(old.content == new.content, "\(old.name)")
    }
    return (try #require(after["xl/worksheets/sheet1.xml"]), refused.map(\.why))
  }

  private func text(_ row: Int, _ column: Int, _ text: String) -> CellEdit {
    CellEdit(row: row, column: column, value: .text(text))
  }

  @Test func `a text becomes an inline string, in a cell of the same style and attributes`() throws {
    let rows = "<row r=\"1\" ht=\"20\"><c r=\"A1\" s=\"2\" t=\"s\" cm='1'><v>0</v></c><c r=\"B1\"><v>5</v></c></row>"
    let book = book(rows)
    let before = try #require(book["xl/worksheets/sheet1.xml"])
    let (xml, refused) = try edited(book, [text(1, 1, "hai & <ba>")])
    #expect(refused.isEmpty)
    #expect(
      xml
        == before.replacing(
          "<c r=\"A1\" s=\"2\" t=\"s\" cm='1'><v>0</v></c>",
          with: "<c r=\"A1\" s=\"2\" cm='1' t=\"inlineStr\"><is><t>hai &amp; &lt;ba&gt;</t></is></c>"))
  }

  @Test(arguments: ["a  b", "một\nhai", "_x0041_", "a_x_b", "\u{1}", "]]>", "\u{FFFE}", "\"'", "a\rb", "😀", "=1+1"])
  func `whatever the text, it is read as it was written`(value: String) throws {
    let book = book("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
    let (bytes, refused) = try Workbook.edited(try book.bytes(), [0: [text(1, 1, value)]])
    #expect(refused.isEmpty)
    for isScanning in [true, false] {
      #expect(Outcome(bytes, isScanning: isScanning).sheets.first?.rows == [["A1=\(value)"]])
    }
  }

  @Test func `a day takes the cell's own style if that shows days, else that of the date above, else below`() throws {
    let rows = """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s" s="2"><v>0</v></c></row>
      <row r="2"><c r="A2" s="1"><v>45000</v></c><c r="B2" t="str" s="1"><v>x</v></c></row>
      <row r="3"><c r="A3" s="2" t="str"><v>x</v></c></row>
      """
    let days = [(1, 1), (2, 2), (3, 1)].map { CellEdit(row: $0.0, column: $0.1, value: .date(serial: 44_925)) }
    let (xml, refused) = try edited(book(rows), days + [CellEdit(row: 1, column: 2, value: .date(serial: 44_925))])
    // Of column B no cell is a date.
    #expect(refused == [.noDateStyle])
    for cell in ["<c r=\"A1\" s=\"1\">", "<c r=\"B2\" s=\"1\">", "<c r=\"A3\" s=\"1\">"] {
      #expect(xml.contains(cell + "<v>44925</v></c>"))
    }
  }

  @Test func `days are counted from 1904 where the workbook does`() throws {
    let rows = "<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"str\"><v>30/12/2022</v></c></row>"
    let book = book(rows, properties: "<workbookPr date1904=\"1\"/>")
    let (bytes, _) = try Workbook.edited(
      try book.bytes(), [0: [CellEdit(row: 1, column: 1, value: .date(serial: 44_925))]])
    #expect(Outcome(bytes, isScanning: true).sheets.first?.rows == [["A1 date 2022-12-30"]])
  }

  @Test(arguments: [
    ("<c r=\"A1\"><f>B1</f><v>1</v></c>", EditRefusal.formula), ("<c r=\"A1\" t=\"s\"><v>1</v></c>", .richText),
    ("<c r=\"A1\" t=\"inlineStr\"><is><r><t>a</t></r></is></c>", .richText),
    ("<c r=\"A1\" t=\"str\"><v>a</v><extLst/></c>", .markup),
    ("<!-- <c r=\"A1\"/> --><c r=\"B1\"><v>1</v></c>", .markup),
  ]) func `what would lose something is left as it is`(cell: String, why: EditRefusal) throws {
    let book = book("<row r=\"1\">\(cell)</row>")
    let (xml, refused) = try edited(book, [text(1, 1, "mới")])
    #expect(refused == [why])
    #expect(xml == book["xl/worksheets/sheet1.xml"])
  }

  @Test func `cells without addresses, prefixes and odd markup are found all the same`() throws {
    let rows = """
      <x:row><x:c><x:v>1</x:v></x:c><!-- <x:c/> --><x:c t="str"><x:v><![CDATA[<x:c>]]></x:v></x:c></x:row>\
      <x:row spans=">"><x:c r="C2" t = "inlineStr" ><x:is><x:t>a</x:t></x:is></x:c ></x:row>
      """
    var book = book("")
    book["xl/worksheets/sheet1.xml"] =
      "<?xml version=\"1.0\"?><x:worksheet xmlns:x=\"\(WorkbookLiteral.main)\"><x:sheetData>\(rows)</x:sheetData>"
      + "</x:worksheet>"
    let (bytes, refused) = try Workbook.edited(try book.bytes(), [0: [text(1, 2, "hai"), text(2, 3, "ba")]])
    #expect(refused.isEmpty)
    #expect(Outcome(bytes, isScanning: true).sheets.first?.rows == [["A1 number 1.0", "B1=hai"], ["C2=ba"]])
  }

  @Test func `a sheet in another encoding is left as it is`() throws {
    var book = book("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c></row>")
    let xml = try #require(book["xl/worksheets/sheet1.xml"]).replacing("UTF-8", with: "ISO-8859-1")
    book["xl/worksheets/sheet1.xml"] = xml
    #expect(try edited(book, [text(1, 1, "b")]).refused == [.markup])
  }

  @Test func `nothing to edit gives the same bytes`() throws {
    let bytes = try variedBook().bytes()
    #expect(try Workbook.edited(bytes, [:]).bytes == bytes)
    #expect(try Workbook.edited(bytes, [0: [text(99, 9, "x")]]).bytes == bytes)
  }

  @Test func `the same edits give the same bytes`() throws {
    let bytes = try variedBook().bytes()
    let edits = [0: [text(2, 1, "x")]]
    #expect(try Workbook.edited(bytes, edits).bytes == Workbook.edited(bytes, edits).bytes)
  }

  @Test(.enabled(if: !Corpus.workbooks.isEmpty, "\(Corpus.absence)"))
  func `texts rewritten in real workbooks change in them, and nothing else does`() throws {
    var editedCells = 0
    for (index, path) in Corpus.workbooks.enumerated() {
      let bytes = try #require(Corpus.bytes(of: path))
      let before = Outcome(bytes, isScanning: true)
      guard before.error == nil, bytes.count < 300_000 else { continue }
      var random = SeededGenerator(seed: UInt64(index))
      var expected = before.sheets
      var edits: [Int: [CellEdit]] = [:]
      var count = 0
      for sheet in expected.indices where !expected[sheet].rows.isEmpty {
        for _ in 0..<6 {
          let row = Int.random(in: 0..<expected[sheet].rows.count, using: &random)
          let cell = Int.random(in: 0..<expected[sheet].rows[row].count, using: &random)
          guard let mark = expected[sheet].rows[row][cell].firstIndex(of: "=") else { continue }
          let address = expected[sheet].rows[row][cell][..<mark]
          let column = address.utf8.reduce(0) { $1 > 0x40 ? $0 * 26 + Int($1) - 0x40 : $0 }
          let edit = text(expected[sheet].rowNumbers[row], column, "«Sửa» & \(count)")
          if edits[sheet]?.contains(where: { $0.row == edit.row && $0.column == edit.column }) ?? false { continue }
          edits[sheet, default: []].append(edit)
          expected[sheet].rows[row][cell] = "\(address)=«Sửa» & \(count)"
          count += 1
        }
      }
      let (after, refused) = try Workbook.edited(bytes, edits)
      for refusal in refused {
        let row = try #require(expected[refusal.sheet].rowNumbers.firstIndex(of: refusal.row))
        let address = "\(columnLetters(refusal.column))\(refusal.row)="
        let cell = try #require(expected[refusal.sheet].rows[row].firstIndex { $0.hasPrefix(address) })
        expected[refusal.sheet].rows[row][cell] = before.sheets[refusal.sheet].rows[row][cell]
      }
      #expect(Outcome(after, isScanning: true).sheets == expected, "\(path)")
      editedCells += edits.values.reduce(0) { $0 + $1.count } - refused.count
      guard let parts = WorkbookLiteral(archive: bytes)?.parts, let now = WorkbookLiteral(archive: after)?.parts else {
        continue
      }
      #expect(parts.map(\.name) == now.map(\.name), "\(path)")
      for (old, new) in zip(parts, now) where !old.name.contains("sheet") {
        #expect(old.content == new.content, "\(path) \(old.name)")
      }
    }
    #expect(editedCells > 300)
  }
}
