internal import Checks
internal import Diagnostics
internal import Jobs
internal import Testing

struct ManualTests {
  @Test func `every rule has one page, and every page a rule`() {
    #expect(ManualPage.all.map(\.code).sorted() == Checker(withTerms: true).codes.sorted())
  }

  @Test(arguments: ManualPage.all.map(\.code.rawValue)) func `a page says all it should in both languages`(code: String)
    throws
  {
    let page = try #require(ManualPage.of(code))
    for phrase in [page.summary, page.meaning, page.reason, page.correction] {
      #expect(!phrase.vi.isEmpty && !phrase.en.isEmpty && phrase.vi != phrase.en)
    }
    #expect(!page.severities.isEmpty)
    #expect(page.severities == page.severities.sorted(by: >))
    #expect(!page.summary.vi.hasSuffix(".") && !page.summary.en.hasSuffix("."))
  }

  @Test(arguments: ManualPage.all.map(\.code.rawValue)) func `the example of a page has its fault once, on its cell`(
    code: String
  ) throws {
    let page = try #require(ManualPage.of(code))
    let findings = try ExampleList(page).findings
    #expect(findings.map(\.location.address) == [page.example.address])
    #expect(findings.allSatisfy { page.severities.contains($0.severity) })
  }
}
