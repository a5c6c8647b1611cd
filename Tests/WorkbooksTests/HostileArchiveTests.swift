import AnnexTesting
import Diagnostics
import Tables
import Testing
import Workbooks

private let sheet = "xl/worksheets/sheet1.xml"

private func book() -> WorkbookLiteral {
  var book = WorkbookLiteral(
    rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>1</v></c></row>")
  book.share("<si><t>a</t></si>")
  book.style(["d/m"])
  book["xl/_rels/workbook.xml.rels"] = WorkbookLiteral.relationships([
    ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"),
    ("rId3", "sharedStrings", "sharedStrings.xml"),
  ])
  return book
}

private func outcome(of archive: RawArchive) -> Outcome { Outcome(archive.bytes(), isScanning: true) }

/// The container, lied about.
@Suite struct HostileArchiveTests {
  @Test(arguments: [false, true]) func `what does not lie is read, sizes before or after the data`(hasDescriptor: Bool)
  {
    var archive = RawArchive(book())
    for index in archive.entries.indices { archive.entries[index].hasDescriptor = hasDescriptor }
    let read = outcome(of: archive)
    #expect(read.error == nil)
    #expect(read.sheets.map(\.rows) == [[["A1=a", "B1 date 1900-01-01"]]])
  }

  @Test(arguments: [sheet, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"])
  func `a wrong checksum, size or password flag of any part read is an error`(name: String) {
    let lies: [(inout RawArchive.Entry) -> Void] = [
      { $0.checksum ^= 1 }, { $0.bytes -= 1 }, { $0.bytes += 1 }, { $0.bytes = 0 }, { $0.bytes = .max },
      { $0.compressedBytes /= 2 }, { $0.compressedBytes = 0 }, { $0.method = 8 }, { $0.method = 99 },
      { $0.content[$0.content.count / 2] ^= 1 },
    ]
    for lie in lies {
      var archive = RawArchive(book())
      archive.change(name, lie)
      let error = outcome(of: archive).error
      #expect([.damaged, .overLimit].contains(error?.kind), "\(error?.message.en ?? "none")")
      #expect(error?.part == name || error?.part == nil)
    }
    var archive = RawArchive(book())
    archive.change(name) { $0.flags |= 1 }
    #expect(outcome(of: archive).error?.kind == .encrypted)
  }

  @Test func `a part nobody reads may be damaged`() {
    var archive = RawArchive(book())
    archive.entries.append(RawArchive.Entry("docProps/app.xml", [1, 2, 3]))
    archive.change("docProps/app.xml") { $0.checksum = 0 }
    #expect(outcome(of: archive).error == nil)
  }

  @Test func `entries that share their data are refused`() {
    var archive = RawArchive(book())
    let index = archive.entries.firstIndex { $0.name == sheet }
    for number in 2...20 {
      var copy = archive.entries[index ?? 0]
      copy.name = "xl/worksheets/sheet\(number).xml"
      copy.dataOf = index
      archive.entries.append(copy)
    }
    #expect(outcome(of: archive).error == TableError(.damaged, .overlappingEntries))
  }

  @Test(arguments: [0, 1, 3, 200, 65_535]) func `an end record that miscounts is damaged`(count: Int) {
    var archive = RawArchive(book())
    archive.claimedCount = count
    #expect([.damaged, .foreign].contains(outcome(of: archive).error?.kind))
  }

  @Test func `an archive cut off anywhere is damaged`() {
    let bytes = RawArchive(book()).bytes()
    for length in stride(from: 4, to: bytes.count, by: 37) {
      #expect(Outcome(Array(bytes.prefix(length)), isScanning: true).error?.kind == .damaged, "\(length)")
    }
  }

  @Test func `an archive with any byte changed is read, or refused, and no value is another`() throws {
    let bytes = RawArchive(book()).bytes()
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x41
      let sink = RecordingSink()
      do throws(TableError) {
        let workbook = try Workbook(bytes: changed)
        try workbook.read(into: sink)
        // Names stand under no checksum: a part may be lost. Of the styles that is said.
        let cell = workbook.remarks == [.stylesMissing] ? "B1 number 1.0" : "B1 date 1900-01-01"
        #expect(sink.rows == [["A1=a", cell]], "\(index)")
      } catch {
        #expect(error.kind != .unavailable)
      }
    }
  }

  @Test func `sheets that all lead to one part cost no more than the file is worth`() throws {
    var large = book()
    // Just small enough for a single part to be let through.
    large[sheet] = WorkbookLiteral.worksheet("<sheetData/>\(String(repeating: " ", count: 8_300_000))")
    large["xl/workbook.xml"] = WorkbookLiteral.workbook(
      sheets: (1...30).map { "<sheet name=\"S\($0)\" r:id=\"rId1\"/>" }.joined())
    let read = Outcome(try large.bytes(), isScanning: true)
    #expect(read.error == TableError(.overLimit, .overInflationRatio(100), part: sheet))
    #expect((5..<12).contains(read.sheets.count))
  }
}
