internal import AnnexTesting
internal import Diagnostics
internal import Jobs
internal import Registry
internal import Reports
internal import Testing
internal import Workbooks

/// The reports of the sample lists as documents of Word.
struct OfficeReportTests {
  private func document(isPublic: Bool = true) throws -> XMLTree {
    let job = ReportJob(
      asOf: try #require(CivilDate(year: 2025, month: 12, day: 31)), template: nil,
      templateFolder: repositoryPath("templates"), language: .vietnamese, isPublic: isPublic, formats: [.docx],
      settings: [])
    let reading = try ListInput([repositoryPath("samples/register-2025.xlsx")], profile: .ocop).reading
    let files = try job.files(for: reading)
    #expect(files.map(\.name) == ["notice.docx"])
    return try #require(try OfficePackage(bytes: files[0].bytes).wordTree(of: "word/document.xml"))
  }

  @Test func `the lists of the notice are as long as it says`() throws {
    let document = try document()
    let lists = document.all("tbl").filter { !$0.all("tblHeader").isEmpty }
    let rows = lists.map { list in list.children.filter { $0.name == "tr" }.dropFirst() }
    // Headings are one cell over all columns.
    #expect(rows.map { $0.count { $0.all("gridSpan").isEmpty } } == [191, 104])
    #expect(document.fullText.contains("191 sản phẩm, trong đó 13 sản phẩm đạt hạng 4 sao, 178 sản phẩm"))
  }

  @Test func `a public document has no telephone number, an internal one has`() throws {
    let phone = "0980100120"
    #expect(!(try document().fullText.contains(phone)))
    #expect(try document(isPublic: false).fullText.contains(phone))
  }
}
