import AnnexTesting
import Diagnostics
import Tables
import Testing
import Workbooks

private let parts = [
  "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
  "_rels/.rels",
]

/// A workbook of every part, one of them changed.
private func book(_ name: String, _ change: (String) -> String) throws -> WorkbookLiteral {
  var book = WorkbookLiteral(
    rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>1</v></c></row>")
  book.share("<si><t>Hộ</t></si>")
  book.style(["d/m"])
  book[name] = change(try #require(book[name]))
  return book
}

private func outcome(of book: WorkbookLiteral) throws -> Outcome { Outcome(try book.bytes(), isScanning: true) }

/// Puts a text after the root's start tag, or before its end tag.
private func inRoot(_ part: String, _ text: String) -> String {
  let end = part.lastIndex(of: "<") ?? part.startIndex
  return part[..<end] + text + part[end...]
}

/// The parts, each attacked in the same ways.
@Suite struct HostileMarkupTests {
  @Test(arguments: parts) func `what is no XML, or not all of it, is damaged`(name: String) throws {
    let changes: [(String) -> String] = [
      { _ in "" }, { _ in "\0\0\0\0" }, { _ in "x" }, { String($0.dropLast(3)) }, { $0 + "<x/>" }, { $0 + "\0" },
      { "  <?xml version=\"1.0\"?>" + $0.drop { $0 != ">" } }, { inRoot($0, "&undeclared;") }, { inRoot($0, "</x>") },
      { inRoot($0, "<x>") }, { inRoot($0, "\u{1}") }, { inRoot($0, "&#0;") }, { inRoot($0, "&#xD800;") },
      { inRoot($0, "<x a='1' a='2'/>") }, { "<?xml version=\"1.0\" encoding=\"x-none\"?>" + withoutDeclaration($0) },
      { "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + withoutDeclaration($0) },
    ]
    for (index, change) in changes.enumerated() {
      let error = try outcome(of: book(name, change)).error
      #expect(error?.kind == .damaged && error?.part == name, "\(index): \(error?.message.en ?? "read")")
    }
  }

  @Test(arguments: parts) func `a DOCTYPE is refused in every part, and nothing it declares is expanded`(name: String)
    throws
  {
    let laughs =
      "<!ENTITY a \"ha\">" + (0..<9).map { "<!ENTITY b\($0) \"\(String(repeating: "&a;", count: 10))\">" }.joined()
    for declaration in ["<!DOCTYPE x>", "<!DOCTYPE x [\(laughs)]>", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">"] {
      let error = try outcome(of: book(name) { declaration + inRoot(withoutDeclaration($0), "&b8;") }).error
      #expect(error == TableError(.damaged, .documentType, part: name))
    }
  }

  @Test(arguments: parts) func `depth, tags and names have their limits in every part`(name: String) throws {
    func refusal(_ text: String) throws -> TableError? { try outcome(of: book(name) { inRoot($0, text) }).error }
    let limits = ReadingLimits()
    #expect(
      try refusal(String(repeating: "<x>", count: 50_000))
        == TableError(.overLimit, .overDepth(limits.depth), part: name))
    let long = (0..<1000).map { " a\($0)=\"\(String(repeating: "\($0)", count: 500))\"" }.joined()
    #expect(
      try refusal("<x\(long)/>") == TableError(.overLimit, .overMarkupBytes(limits.markupBytes), part: name))
    #expect(
      try refusal("<!--\(long)-->") == TableError(.overLimit, .overMarkupBytes(limits.markupBytes), part: name))
    let names = (0..<30_000).map { "<n\($0)/>" }.joined()
    #expect(try refusal(names) == TableError(.overLimit, .overNames(limits.names), part: name))
  }

  @Test(arguments: parts) func `every part may be in UTF-16, or have a byte order mark`(name: String) throws {
    var changed = try book(name) { $0 }
    let index = try #require(changed.parts.firstIndex { $0.name == name })
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + withoutDeclaration(try #require(changed[name]))
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for content in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big, [0xEF, 0xBB, 0xBF] + changed.parts[index].content] {
      changed.parts[index].content = content
      let read = try outcome(of: changed)
      #expect(read.error == nil)
      #expect(read.sheets.map(\.rows) == [[["A1=Hộ", "B1 date 1900-01-01"]]])
    }
  }

  @Test func `a sheet's name has a limit, since it stands in every row of a dump`() throws {
    let name = String(repeating: "S", count: 600)
    let long = try book("xl/workbook.xml") { $0.replacing("\"S\"", with: "\"\(name)\"") }
    #expect(try outcome(of: long).error == TableError(.overLimit, .overNameBytes(512), part: "xl/workbook.xml"))
  }

  @Test func `relationships that lead nowhere for their length are passed over, and too many are refused`() throws {
    let target = String(repeating: "../", count: 1000)
    let longer = try book("xl/_rels/workbook.xml.rels") {
      inRoot($0, "<Relationship Id=\"x\" Type=\"y/image\" Target=\"\(target)\"/>")
    }
    #expect(try outcome(of: longer).error == nil)
    var limits = ReadingLimits()
    limits.parts = 8
    let many = try book("xl/_rels/workbook.xml.rels") {
      inRoot($0, String(repeating: "<Relationship Id=\"x\" Type=\"y/image\" Target=\"z\"/>", count: 20))
    }
    let error = Outcome(try many.bytes(), isScanning: true, limits: limits).error
    #expect(error == TableError(.overLimit, .overParts(8), part: "xl/_rels/workbook.xml.rels"))
  }

  @Test(.timeLimit(.minutes(1))) func `a format code takes no longer than its length`() throws {
    for code in ["A", "AM", "G", "[", "\\", "m/", "\"", "_"] {
      let long = String(repeating: code, count: 80_000 / code.count)
      let styled = try book("xl/styles.xml") { $0.replacing("d/m", with: long.replacing("\"", with: "&quot;")) }
      #expect(try outcome(of: styled).error == nil)
    }
  }

  @Test func `reading stops when its time is up`() throws {
    let rows = (1...20_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c></row>" }.joined()
    var limits = ReadingLimits()
    limits.seconds = 1e-6
    for mode in [true, false] {
      var reading = ReadingMode()
      reading.isScanning = mode
      let error = #expect(throws: TableError.self) {
        try Workbook(bytes: WorkbookLiteral(rows: rows).bytes(), limits: limits, mode: reading).read(
          into: RecordingSink())
      }
      #expect(error?.message == .overTime(seconds: 1e-6))
    }
  }
}

private func withoutDeclaration(_ part: String) -> String {
  part.hasPrefix("<?xml") ? String(part.drop { $0 != ">" }.dropFirst()) : part
}
