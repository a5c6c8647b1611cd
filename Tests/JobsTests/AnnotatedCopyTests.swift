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

/// Annotated copies of lists: what was found stands at its cell, and the list is as it was.
struct AnnotatedCopyTests {
  private func annotated(
    _ path: String, language: Language = .vietnamese, options: ReadingOptions = ReadingOptions()
  ) throws -> (copy: AnnotatedCopy, findings: Findings) {
    let input = try ListInput([path], profile: .ocop, options: options)
    let day = try #require(CivilDate(iso: "2025-12-31"))
    let findings = Checker().check(input.reading.registry, asOf: day, sources: input.reading.catalog)
    let copy = try AnnotatedCopy(of: path, input.reading, findings, language: language, options: options)
    return (copy, findings)
  }

  private func sheets(_ bytes: [UInt8]) throws -> [RecordingSink.Sheet] {
    let sink = RecordingSink()
    try InputFile.read(bytes: bytes, options: ReadingOptions(), into: sink)
    return sink.sheets
  }

  @Test func `the annex of 2023 has its findings on two cells and all of them on a sheet`() throws {
    let path = repositoryPath("samples/annex-2023.xlsx")
    let (copy, findings) = try annotated(path)
    #expect(copy.cells == 2)
    #expect(findings.diagnostics.count == 4)
    let (before, after) = (
      try sheets([UInt8](Data(contentsOf: URL(filePath: path)))), try sheets(copy.bytes)
    )
    #expect(after.dropLast().map(\.rows) == before.map(\.rows))
    #expect(after.dropLast().map(\.merges) == before.map(\.merges))
    let listing = try #require(after.last)
    #expect(listing.heading.name == "Phát hiện")
    #expect(listing.rows.count == 5)
    #expect(
      listing.rows[0].prefix(6) == ["A1=TT", "B1=Mức độ", "C1=Vị trí", "D1=Giá trị", "E1=Nội dung", "F1=Cách xử lý"])
    #expect(listing.rows[3].contains("C4=Danh sách 2023 › A5"))
    #expect(listing.rows[3].contains("E4=tiêu đề khai 3 HTX, các dòng bên dưới có 2"))
    #expect(listing.rows[3].contains("G4=C18: Chi nhánh HTX Đằng Giang"))
  }

  @Test func `the same list gives the same bytes`() throws {
    let path = repositoryPath("samples/annex-2023.xlsx")
    #expect(try annotated(path).copy.bytes == annotated(path).copy.bytes)
  }

  @Test func `a text becomes a workbook of its cells`() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "annex-\(UUID().uuidString).csv").path()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let list = "TT,Tên sản phẩm,Tên chủ thể,SĐT\n1, Chè ,HTX A,912345678\n\n2,\"=1+1\ny\",HTX A,0912345678\n"
    try Data(list.utf8).write(to: URL(filePath: path))
    let (copy, findings) = try annotated(path, language: .english)
    let sheets = try sheets(copy.bytes)
    #expect(
      sheets[0].rows.filter { !$0.isEmpty } == [
        ["A1=TT", "B1=Tên sản phẩm", "C1=Tên chủ thể", "D1=SĐT"], ["A2=1", "B2= Chè ", "C2=HTX A", "D2=912345678"],
        ["A4=2", "B4==1+1\ny", "C4=HTX A", "D4=0912345678"],
      ])
    #expect(sheets[1].heading.name == "Findings")
    #expect(sheets[1].rows.count == findings.diagnostics.count + 1)
    #expect(copy.cells > 0)
    // Findings mask telephone numbers.
    #expect(!sheets[1].rows.joined().contains { $0.contains("912345678") })
  }

  @Test(.enabled(if: !Corpus.workbooks.isEmpty, "\(Corpus.absence)"))
  func `every real workbook that is read is annotated, or refused in a line`() throws {
    var annotatedBooks = 0
    var findingsCount = 0
    var refused: [String] = []
    for name in Corpus.workbooks {
      let path = "\(Corpus.directory)/\(name)"
      guard let size = Corpus.bytes(of: name)?.count, size < 100_000,
        case .success = Result(catching: { try ListInput([path], profile: .ocop) })
      else { continue }
      do {
        let (_, findings) = try annotated(path)
        annotatedBooks += 1
        findingsCount += findings.diagnostics.count
      } catch let error as TableError {
        refused.append("\(name): \(error.message.en)")
      }
    }
    print("annotated \(annotatedBooks) with \(findingsCount) findings, refused \(refused)")
    #expect(annotatedBooks > 80)
    #expect(!refused.contains { $0.contains("please report") })
  }
}
