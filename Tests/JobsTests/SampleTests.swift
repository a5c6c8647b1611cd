import AnnexTesting
import Diagnostics
import Jobs
import Tables
import Testing

/// The directory of the sample lists, from this file's own place.
private let samples = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/samples/"

@Suite struct SampleTests {
  @Test func `the banded annex is the same list as a workbook and as CSV`() throws {
    let (workbook, text) = (RecordingSink(), RecordingSink())
    try InputFile.read(path: samples + "annex-2023.xlsx", into: workbook)
    let description = try InputFile.read(path: samples + "annex-2023.csv", into: text)
    #expect(workbook.sheets.map(\.heading.name) == ["Danh sách 2023"])
    #expect(workbook.sheets[0].rowNumbers == text.sheets[0].rowNumbers)
    #expect(workbook.sheets[0].merges.contains("A5:F5"))
    #expect(description.remarks.isEmpty)
  }

  @Test func `the flat register has a row a certificate under its heading`() throws {
    let sink = RecordingSink()
    try InputFile.read(path: samples + "register-2025.xlsx", into: sink)
    let numbered = sink.rows.filter { $0.first?.contains(" number ") == true }
    #expect(numbered.count == 352)
    #expect(numbered.first?.last == "M4 date 2021-11-03")
  }
}
