internal import AnnexTesting
internal import Checks
internal import Diagnostics
internal import Foundation
internal import Intake
internal import Jobs
internal import Registry
internal import Tables
internal import Testing
internal import Workbooks

/// Corrected copies of lists: only what is certain changes, and twice is the same as once.
struct CorrectedCopyTests {
  /// A file that is there for one test.
  private struct TestFile: ~Copyable {
    let path = FileManager.default.temporaryDirectory.appending(path: "annex-fix-\(UUID().uuidString)").path()

    init(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: path)) }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private func bytes(_ sample: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(filePath: repositoryPath("samples/\(sample)"))))
  }

  private func corrected(_ bytes: [UInt8], options: ReadingOptions = ReadingOptions()) throws -> CorrectedCopy {
    let file = try TestFile(bytes)
    let input = try ListInput([file.path], profile: .ocop, options: options)
    return try CorrectedCopy(of: file.path, input.reading, options: options)
  }

  private func sheets(_ bytes: [UInt8], options: ReadingOptions = ReadingOptions()) throws -> [RecordingSink.Sheet] {
    let sink = RecordingSink()
    try InputFile.read(bytes: bytes, options: options, into: sink)
    return sink.sheets
  }

  /// The codes of findings that have a fix.
  private func fixable(_ bytes: [UInt8]) throws -> Set<String> {
    let file = try TestFile(bytes)
    let registry = try ListInput([file.path], profile: .ocop).reading.registry
    let day = try #require(CivilDate(iso: "2026-06-30"))
    let found = Checker().check(registry, asOf: day).diagnostics.filter { SafeFixes.codes.contains($0.code) }
    return Set(found.filter { $0.fix != nil }.map(\.code.rawValue))
  }

  /// The texts of cells that differ, `B7: before → after`.
  private func differences(_ before: [RecordingSink.Sheet], _ after: [RecordingSink.Sheet]) -> [String] {
    #expect(before.map(\.heading) == after.map(\.heading))
    #expect(before.map(\.merges) == after.map(\.merges))
    #expect(before.map(\.rowNumbers) == after.map(\.rowNumbers))
    return zip(before, after).flatMap { old, new in
      zip(old.rows.joined(), new.rows.joined()).filter { !$0.utf8.elementsEqual($1.utf8) }.map { "\($0) → \($1)" }
    }
  }

  @Test(arguments: ["annex-2023.csv", "register-2025.csv", "annex-2023.xlsx"])
  func `a sample without faults is copied byte for byte`(sample: String) throws {
    let copy = try corrected(try bytes(sample))
    #expect(copy.bytes == (try bytes(sample)))
    #expect(copy.cells == 0)
    #expect(copy.left.isEmpty)
  }

  @Test func `the register's dates that are texts become dates, and nothing else is changed`() throws {
    let sample = try bytes("register-2025.xlsx")
    let copy = try corrected(sample)
    #expect(copy.cellsOfCode == ["date-as-text": 32])
    let changed = differences(try sheets(sample), try sheets(copy.bytes))
    #expect(changed.count == 32)
    #expect(changed.contains("M8=20/8/2023 → M8 date 2023-08-20"))
    #expect(try fixable(copy.bytes).isEmpty)
  }

  private static let faults: [(row: Int, column: Int, text: String)] = [
    (5, 2, "  Chè\u{A0}xanh  <loại 1> & \"x\" "), (6, 4, "Lò Văn  Mẫu\t"), (7, 2, "Che\u{300} xanh"),
    (8, 2, " Mâ\u{323}t ong "), (9, 9, "912345678"), (10, 9, " 912 345 678 / 0987654321"), (11, 9, "0912345678 "),
  ]

  @Test func `faults planted in a workbook are corrected, and nothing else is changed`() throws {
    let sample = try bytes("register-2025.xlsx")
    let edits = Self.faults.map { CellEdit(row: $0.row, column: $0.column, value: .text($0.text)) }
    let (planted, refused) = try Workbook.edited(
      sample, [0: edits + [CellEdit(row: 20, column: 13, value: .text("ngày 30 tháng 12 năm 2022"))]])
    #expect(refused.isEmpty)
    #expect(try fixable(planted) == ["stray-space", "text-not-nfc", "phone-lost-zero", "date-as-text"])
    let copy = try corrected(planted)
    #expect(copy.left.isEmpty)
    let changed = differences(try sheets(planted), try sheets(copy.bytes))
    #expect(changed.contains("M20=ngày 30 tháng 12 năm 2022 → M20 date 2022-12-30"))
    #expect(
      changed.filter { !$0.hasPrefix("M") }.map { $0.split(separator: "→").last.map(String.init) ?? "" } == [
        " B5=Chè xanh <loại 1> & \"x\"", " D6=Lò Văn Mẫu", " B7=Chè xanh", " B8=Mật ong", " I9=0912345678",
        " I10=0912 345 678 / 0987654321", " I11=0912345678",
      ])
    #expect(copy.cells == 7 + 33)
    #expect(copy.cellsOfCode == ["stray-space": 5, "text-not-nfc": 2, "phone-lost-zero": 2, "date-as-text": 33])
    #expect(try fixable(copy.bytes).isEmpty)
    let again = try corrected(copy.bytes)
    #expect(again.cells == 0)
    #expect(again.bytes == copy.bytes)
  }

  @Test func `faults planted in a text are corrected in its own bytes`() throws {
    let edits = Self.faults.map { CellEdit(row: $0.row, column: $0.column, value: .text($0.text)) }
    let editor = DelimitedTextEditor(try bytes("register-2025.csv"), Dialect(encoding: .utf8, delimiter: 0x2C))
    let planted = editor.edited(edits).bytes
    let copy = try corrected(planted)
    #expect(copy.cells == Self.faults.count)
    #expect(copy.left.isEmpty)
    #expect(try differences(sheets(planted), sheets(copy.bytes)).count == copy.cells)
    let lines = { (bytes: [UInt8]) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) }
    #expect(zip(lines(planted), lines(copy.bytes)).count { $0 != $1 } <= copy.cells)
    #expect(try fixable(copy.bytes).isEmpty)
    #expect(try corrected(copy.bytes).bytes == copy.bytes)
  }

  @Test func `a text in another encoding keeps it`() throws {
    let text = "TT;Tên sản phẩm;Tên chủ thể;SĐT\r\n1; Chè ;HTX A;912345678\r\n2;Gạo;HTX A;0912345678\r\n"
    let copy = try corrected(wide(text))
    let expected = text.replacing(" Chè ", with: "Chè").replacing(";912", with: ";0912")
    #expect(copy.bytes == wide(expected))
  }

  /// UTF-16 with its mark.
  private func wide(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 255), UInt8(unit >> 8)] }
    return bytes
  }

  @Test func `letters an encoding does not have keep their marks, and lose their spaces`() throws {
    // Windows-1258: «Tên sản phẩm» and «Gạo» with the tones as marks of their own.
    let header: [UInt8] =
      Array("TT,T".utf8) + [0xEA] + Array("n s".utf8) + Array("a".utf8) + [0xD2] + Array("n ph".utf8)
      + [0xE2, 0xD2] + Array("m,T".utf8) + [0xEA] + Array("n ch".utf8) + Array("u".utf8) + [0xD2] + Array(" th".utf8)
      + [0xEA, 0xD2] + Array("\r\n".utf8)
    let row: [UInt8] =
      Array("1, Ga".utf8) + [0xF2] + Array("o ,HTX B".utf8) + Array("a".utf8) + [0xD2] + Array("n\r\n".utf8)
    var options = ReadingOptions()
    options.encoding = .windows1258
    let copy = try corrected(header + row, options: options)
    #expect(copy.bytes == header + Array("1,Ga".utf8) + [0xF2] + Array("o,HTX Ba".utf8) + [0xD2] + Array("n\r\n".utf8))
    #expect(copy.cellsOfCode == ["stray-space": 1])
    #expect(copy.left.map(\.codes) == [["text-not-nfc"], ["text-not-nfc"]])
    #expect(copy.left.map(\.location.address) == ["B2", "C2"])
  }

  @Test func `a column of many is corrected whole, though it is said once`() throws {
    let rows = (1...9).map { "\($0),Chè \($0) ,HTX A\n" }.joined()
    let copy = try corrected(Array("TT,Tên sản phẩm,Tên chủ thể\n\(rows)".utf8))
    #expect(copy.cells == 9)
    #expect(try fixable(copy.bytes).isEmpty)
  }

  @Test func `a cell read as number and date is corrected as it stands`() throws {
    let list =
      "TT,Tên sản phẩm,Tên chủ thể,Số quyết định\n1,Chè,HTX A,377/QĐ\u{A0}UBND ngày 30/12/2022\n2,Gạo,HTX A,1/QĐ\n"
    let copy = try corrected(Array(list.utf8))
    #expect(String(decoding: copy.bytes, as: UTF8.self) == list.replacing("\u{A0}", with: " "))
  }

  /// Any text in any cell: whatever is corrected, the second time there is nothing left to correct.
  @Test func `twice is the same as once`() throws {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "Chè", " ", "  ", "\u{A0}", "\t", "\u{200B}", "e\u{301}", "9", "12345678", "0", "/", "; ", "-", "\n", "đ",
      "\u{323}", ".",
    ]
    for _ in 0..<60 {
      let rows = (1...6).map { row in
        (0..<5).map { _ in
          (0..<Int.random(in: 1...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        }.map { "\"\($0)\"" }.joined(separator: ",").replacing("\"row", with: "\(row)")
      }
      let list = "TT,Tên sản phẩm,Tên chủ thể,Số điện thoại,Ghi chú\n" + rows.joined(separator: "\n")
      let once = try corrected(Array(list.utf8))
      let twice = try corrected(once.bytes)
      #expect(twice.bytes == once.bytes, "\(list.debugDescription)")
      #expect(twice.cells == 0)
    }
  }

  @Test(.enabled(if: !Corpus.workbooks.isEmpty, "\(Corpus.absence)"))
  func `every real workbook can be corrected, and twice is the same as once`() throws {
    for path in Corpus.workbooks {
      let bytes = try #require(Corpus.bytes(of: path))
      guard bytes.count < 100_000, (try? sheets(bytes)) != nil else { continue }
      let once: CorrectedCopy
      do {
        once = try corrected(bytes)
      } catch is InputFailure {
        // Rows may be read that are no list, and a file be under a password.
        continue
      }
      if once.cells == 0 { #expect(once.bytes == bytes, "\(path)") }
      #expect(try corrected(once.bytes).bytes == once.bytes, "\(path)")
    }
  }
}
