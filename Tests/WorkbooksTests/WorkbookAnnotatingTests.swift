import AnnexTesting
import Diagnostics
import Glibc
import Tables
import Testing
import Workbooks

/// Comments and fills put into a workbook: everything it holds stays.
@Suite struct WorkbookAnnotatingTests {
  private static let listing = AnnotationListing(
    name: "Phát hiện", columns: [.init("TT", width: 6), .init("Vị trí", width: 20)],
    rows: [[.number(1), .link("S › A1", sheet: 0, row: 1, column: 1)], [.number(2), .mark("lỗi", .error)]])

  private func note(_ row: Int, _ column: Int, _ severity: Diagnostic.Severity = .error, _ text: String = "sai")
    -> CellAnnotation
  {
    CellAnnotation(row: row, column: column, severity: severity, text: text)
  }

  private func annotated(_ book: WorkbookLiteral, _ notes: [CellAnnotation]) throws -> WorkbookLiteral {
    let bytes = try Workbook.annotated(try book.bytes(), [0: notes], listing: Self.listing)
    return try #require(WorkbookLiteral(archive: bytes))
  }

  private func book(_ rows: String, after: String = "") -> WorkbookLiteral {
    var book = WorkbookLiteral(rows: rows)
    book.style(["0.00"])
    book["xl/worksheets/sheet1.xml"] = WorkbookLiteral.worksheet("<sheetData>\(rows)</sheetData>\(after)")
    return book
  }

  @Test func `a cell gets a copy of its style with another fill, and not a byte of the sheet changes besides`() throws {
    let rows = "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>5</v></c><c r=\"B2\" t=\"str\"><v>x</v></c></row>"
    let copy = try annotated(book(rows), [note(2, 1), note(2, 2, .note)])
    #expect(
      copy["xl/worksheets/sheet1.xml"]
        == WorkbookLiteral.worksheet(
          "<sheetData><row r=\"2\"><c r=\"A2\" s=\"2\"><v>5</v></c><c s=\"3\" r=\"B2\" t=\"str\"><v>x</v></c></row>"
            + "</sheetData><legacyDrawing xmlns:r=\"\(WorkbookLiteral.office)\" r:id=\"rId2\"/>"))
    let styles = try #require(copy["xl/styles.xml"])
    #expect(
      styles.contains("<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"164\" fillId=\"2\" applyFill=\"1\"/>"))
    #expect(styles.contains("FFF4A582") && styles.contains("FFD6E9F8") && !styles.contains("FFFFE38A"))
  }

  @Test func `cells that are not there are made where they belong`() throws {
    let rows = "<row r=\"2\" spans=\"2:2\"><c r=\"B2\"><v>5</v></c></row><row r=\"4\" s=\"1\" customFormat=\"1\"/>"
    let copy = try annotated(book(rows), [note(1, 3), note(2, 1), note(2, 3), note(4, 2), note(9, 1)])
    let sheet = try #require(copy["xl/worksheets/sheet1.xml"])
    #expect(
      sheet.contains(
        "<sheetData><row r=\"1\"><c r=\"C1\" s=\"2\"/></row><row r=\"2\"><c r=\"A2\" s=\"2\"/><c r=\"B2\"><v>5</v></c>"
          + "<c r=\"C2\" s=\"2\"/></row><row r=\"4\" s=\"1\" customFormat=\"1\"><c r=\"B4\" s=\"3\"/></row>"
          + "<row r=\"9\"><c r=\"A9\" s=\"2\"/></row></sheetData>"))
  }

  @Test func `an empty sheet, a prefix and a workbook without styles are taken as they are`() throws {
    var book = WorkbookLiteral()
    book["xl/worksheets/sheet1.xml"] =
      "<x:worksheet xmlns:x=\"\(WorkbookLiteral.main)\" xmlns:q=\"\(WorkbookLiteral.office)\"><x:sheetData/>"
      + "<x:pageMargins/><x:tableParts/></x:worksheet>"
    let copy = try annotated(book, [note(1, 1)])
    #expect(
      copy["xl/worksheets/sheet1.xml"]
        == "<x:worksheet xmlns:x=\"\(WorkbookLiteral.main)\" xmlns:q=\"\(WorkbookLiteral.office)\"><x:sheetData>"
        + "<x:row r=\"1\"><x:c r=\"A1\" s=\"1\"/></x:row></x:sheetData><x:pageMargins/>"
        + "<x:legacyDrawing q:id=\"rId2\"/><x:tableParts/></x:worksheet>")
    #expect(copy["[Content_Types].xml"]?.contains("/xl/styles1.xml") ?? false)
    #expect(copy["xl/_rels/workbook.xml.rels"]?.contains("relationships/styles\" Target=\"/xl/styles1.xml\"") ?? false)
  }

  @Test func `strict workbooks get strict parts`() throws {
    let strict = { (text: String) in
      text.replacing(WorkbookLiteral.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replacing(WorkbookLiteral.office, with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
    }
    var book = book("<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>")
    for part in book.parts { book[part.name] = strict(String(decoding: part.content, as: UTF8.self)) }
    let copy = try annotated(book, [note(1, 1)])
    for part in copy.parts {
      let text = String(decoding: part.content, as: UTF8.self)
      #expect(!text.contains(WorkbookLiteral.main) && !text.contains(WorkbookLiteral.office), "\(part.name)")
    }
  }

  @Test func `comments that are there stay, and what is added to one stands below it`() throws {
    var book = book(
      "<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>",
      after: "<legacyDrawing xmlns:r=\"\(WorkbookLiteral.office)\" r:id=\"rId8\"/>")
    book["xl/worksheets/_rels/sheet1.xml.rels"] = WorkbookLiteral.relationships([
      ("rId7", "comments", "../comments1.xml"), ("rId8", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
    ])
    book["xl/comments1.xml"] =
      "<comments xmlns=\"\(WorkbookLiteral.main)\"><authors><author>Lan</author></authors><commentList>"
      + "<comment ref=\"A1\" authorId=\"0\"><text><t>hỏi lại</t></text></comment></commentList></comments>"
    book["xl/drawings/vmlDrawing1.vml"] =
      "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape id=\"_x0000_s3001\"><br></v:shape></xml>"
    let copy = try annotated(book, [note(1, 1), note(1, 2)])
    let comments = try #require(copy["xl/comments1.xml"])
    #expect(comments.contains("<text><r><t>hỏi lại</t></r><r><rPr>"))
    #expect(comments.contains(">\n\nsai</t></r></text></comment><comment ref=\"B1\" authorId=\"1\">"))
    #expect(comments.contains("<author>Lan</author><author>annex</author>"))
    let shapes = try #require(copy["xl/drawings/vmlDrawing1.vml"])
    #expect(shapes.contains("id=\"_x0000_s3001\"") && shapes.contains("id=\"_x0000_s3002\""))
    #expect(!shapes.contains("_x0000_s3003"))
    #expect(copy["xl/comments2.xml"] == nil)
  }

  @Test(arguments: ["a & <b>", "]]>", "\u{1}", "_x0041_", "a\n\nb", "\"'", "=1+1", "😀"])
  func `whatever is said, the parts are whole and the listing reads as it was written`(text: String) throws {
    let book = book("<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>")
    let listing = AnnotationListing(name: "A&B", columns: [.init(text, width: 9)], rows: [[.text(text)]])
    let bytes = try Workbook.annotated(try book.bytes(), [0: [note(1, 1, .warning, text)]], listing: listing)
    let sheets = Outcome(bytes, isScanning: true).sheets
    #expect(sheets.last?.heading.name == "A&B")
    #expect(sheets.last?.rows == [["A1=\(text)"], ["A2=\(text)"]])
  }

  @Test func `the sheet of findings takes a name no other sheet has`() throws {
    var book = book("<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>")
    book["xl/workbook.xml"] = WorkbookLiteral.workbook(
      sheets: "<sheet name=\"PHÁT HIỆN\" sheetId=\"7\" r:id=\"rId1\"/>")
    let copy = try annotated(book, [])
    #expect(copy["xl/workbook.xml"]?.contains("name=\"Phát hiện (2)\" sheetId=\"8\"") ?? false)
    let sheet = try #require(copy.parts.first { $0.name == "xl/worksheets/sheet2.xml" })
    #expect(String(decoding: sheet.content, as: UTF8.self).contains("location=\"'PHÁT HIỆN'!A1\""))
  }

  @Test func `a sheet in another encoding is refused, not broken`() throws {
    var book = book("<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>")
    let sheet = try #require(book["xl/worksheets/sheet1.xml"]).replacing("UTF-8", with: "ISO-8859-1")
    book["xl/worksheets/sheet1.xml"] = sheet
    #expect(throws: TableError.self) { try annotated(book, [note(1, 1)]) }
  }

  @Test func `a sheet gets no more comments than can be shown, and all fills`() throws {
    let notes = (1...Workbook.mostComments + 50).map { note(1, $0) }
    let copy = try annotated(book(""), notes)
    let comments = try #require(copy["xl/comments1.xml"])
    #expect(comments.split(separator: "<comment ref=").count == Workbook.mostComments + 1)
    let sheet = try #require(copy["xl/worksheets/sheet1.xml"])
    #expect(sheet.split(separator: "<c r=").count == notes.count + 1)
  }

  @Test func `the same annotations give the same bytes`() throws {
    let bytes = try variedBook().bytes()
    let notes = [0: [note(1, 1), note(40, 3)]]
    #expect(
      try Workbook.annotated(bytes, notes, listing: Self.listing)
        == Workbook.annotated(bytes, notes, listing: Self.listing))
  }

  @Test(.enabled(if: !Corpus.workbooks.isEmpty, "\(Corpus.absence)"))
  func `real workbooks keep every cell, merge and heading`() throws {
    var annotatedBooks = 0
    var refused: [String] = []
    for path in Corpus.workbooks + Corpus.files(in: "xlsx").filter({ $0.hasSuffix(".xlsm") }).map({ "xlsx/\($0)" }) {
      let bytes = try #require(Corpus.bytes(of: path))
      let before = Outcome(bytes, isScanning: true)
      guard before.error == nil, bytes.count < 300_000 else { continue }
      var notes: [Int: [CellAnnotation]] = [:]
      for (index, sheet) in before.sheets.enumerated() {
        let first = sheet.rowNumbers.first ?? 1
        let last = sheet.rowNumbers.last ?? 1
        notes[index] = [note(first, 1), note(first, 30, .warning), note(last + 7, 3, .note)]
        if last > first { notes[index]?.append(note(last, 2)) }
      }
      let copy: [UInt8]
      do throws(TableError) {
        copy = try Workbook.annotated(bytes, notes, listing: Self.listing)
      } catch {
        refused.append("\(path): \(error.part ?? "") \(error.message.en)")
        continue
      }
      keep(copy, path)
      let after = Outcome(copy, isScanning: true)
      #expect(after.sheets.dropLast().map(\.heading) == before.sheets.map(\.heading), "\(path)")
      for (old, new) in zip(before.sheets, after.sheets) {
        #expect(old.rows == new.rows.filter { !$0.isEmpty }, "\(path)")
        #expect(old.merges == new.merges, "\(path)")
      }
      annotatedBooks += 1
    }
    print("annotated \(annotatedBooks) corpus workbooks, refused \(refused.count)", refused.joined(separator: "\n  "))
    #expect(annotatedBooks > 60)
  }

  /// Writes a copy into the folder `ANNEX_ANNOTATED` names, for `Tests/Office/check_sheets.py` to open.
  private func keep(_ copy: [UInt8], _ path: String) {
    guard let folder = getenv("ANNEX_ANNOTATED"), let name = path.split(separator: "/").last,
      let file = fopen("\(String(cString: folder))/\(name)", "wb")
    else { return }
    defer { fclose(file) }
    fwrite(copy, 1, copy.count, file)
  }
}
