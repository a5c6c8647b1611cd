import AnnexTesting
import Diagnostics
import Glibc
import Jobs
import Tables
import Testing

/// A file that is there while a test runs.
private final class TemporaryFile {
  let path: String

  init(_ bytes: [UInt8], name: String) throws {
    path = "/tmp/annex-\(getpid())-\(UInt64.random(in: 0 ... .max))-\(name)"
    let file = try #require(fopen(path, "wb"))
    defer { fclose(file) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }

  deinit { unlink(path) }
}

private func refusal(_ bytes: [UInt8], name: String = "list.xlsx") throws -> TableError? {
  let file = try TemporaryFile(bytes, name: name)
  do throws(TableError) {
    try InputFile.read(path: file.path, into: RecordingSink())
    return nil
  } catch {
    return error
  }
}

@Suite struct InputFileTests {
  @Test func `a text is a text whatever its name`() throws {
    let file = try TemporaryFile(Array("TT;Tên\n1;A\n".utf8), name: "list.xlsx")
    let sink = RecordingSink()
    let description = try InputFile.read(path: file.path, into: sink)
    #expect(sink.rows == [["A1=TT", "B1=Tên"], ["A2=1", "B2=A"]])
    #expect(description.dialect == Dialect(encoding: .utf8, delimiter: UInt8(ascii: ";")))
  }

  @Test(arguments: [
    ("%PDF-1.7", Phrase.pdf), ("<!DOCTYPE html><html>", .webPage), ("  <table><tr><td>1</td></tr></table>", .webPage),
    ("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", .excelXML),
    ("<?xml version=\"1.0\"?><a/>", .otherXML), ("{\\rtf1", .richText), ("\u{1F}\u{1}\u{2}\u{3}\u{4}", .binaryData),
  ])
  func `other kinds of file are named`(text: String, kind: Phrase) throws {
    #expect(try refusal(Array(text.utf8)) == TableError(.foreign, .foreign(kind)))
  }

  @Test(arguments: [
    ("EncryptedPackage", TableError(.encrypted, .encrypted)), ("Workbook", TableError(.foreign, .foreign(.oldExcel))),
    ("WordDocument", TableError(.foreign, .foreign(.wordDocument))),
    ("Other", TableError(.foreign, .foreign(.compoundFile))),
  ])
  func `a compound file is known by its streams, wherever their names stand`(name: String, error: TableError) throws {
    let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    // So that the name lies across the edge of a block.
    let filling = [UInt8](repeating: 7, count: (64 << 10) - 20)
    let bytes = signature + filling + name.utf8.flatMap { [$0, 0] } + [0, 0, 0, 0]
    #expect(try refusal(bytes) == error)
  }

  @Test(arguments: [[], [0x50], [0x50, 0x4B], [0x50, 0x4B, 3]] as [[UInt8]])
  func `a file of hardly any bytes is damaged`(
    bytes: [UInt8]
  ) throws {
    #expect(try refusal(bytes)?.kind == .damaged)
  }

  @Test func `what is not there and what is a directory is said`() {
    #expect(throws: TableError(.unavailable, .noSuchFile)) {
      try InputFile.read(path: "/nowhere/list.xlsx", into: RecordingSink())
    }
    #expect(throws: TableError(.unavailable, .isDirectory)) {
      try InputFile.read(path: "/", into: RecordingSink())
    }
  }

  @Test func `a text has no sheet to ask for`() throws {
    let file = try TemporaryFile(Array("a,b\n".utf8), name: "list.csv")
    var options = ReadingOptions()
    options.sheet = "S"
    #expect(throws: TableError(.unavailable, .textHasNoSheets(wanted: "S"))) {
      try InputFile.read(path: file.path, options: options, into: RecordingSink())
    }
  }
}
