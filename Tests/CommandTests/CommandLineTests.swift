internal import AnnexTesting
internal import Foundation
internal import Testing

/// The program from outside: what it prints, and how it ends.
struct CommandLineTests {
  private let annex = repositoryPath("samples/annex-2023.xlsx")
  private let register = repositoryPath("samples/register-2025.xlsx")

  @Test func `check finds the annex's fault at both levels and ends with 1`() throws {
    let run = try AnnexProcess("check", annex, "--as-of", "2023-04-30", "--lang", "vi", "--color", "never")
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    try expectSample(Array(run.output.utf8), "annex-2023/findings.txt")
  }

  @Test func `check as JSON keeps the names of the contract`() throws {
    let run = try AnnexProcess("check", annex, "--as-of", "2023-04-30", "--lang", "vi", "--format", "json")
    #expect(run.status == 1)
    try expectSample(Array(run.output.utf8), "annex-2023/findings.json")
    #expect(run.errors.isEmpty)
  }

  @Test func `check without a date says that it takes today's`() throws {
    let text = try AnnexProcess("check", register, "--lang", "en")
    #expect(text.output.contains("decisions compared with today, "))
    let json = try AnnexProcess("check", register, "--lang", "en", "--format", "json")
    #expect(json.errors.hasPrefix("annex: decisions compared with today, "))
    #expect(
      json.output.hasPrefix(
        #"{"version":1,"inputs":[{"file":"register-2025.xlsx","sheets":1,"rows":354,"products":352}]"#))
  }

  @Test func `check ends with 0 once the counts are put right`() throws {
    let folder = try TestFolder()
    let text = try repositoryText("samples/annex-2023.csv")
      .replacing("3 HTX, 7 hộ kinh doanh", with: "2 HTX, 8 hộ kinh doanh")
      .replacing("13 HTX, 17 hộ\u{20}kinh doanh", with: "12 HTX, 18 hộ kinh doanh")
    let run = try AnnexProcess("check", try folder.file("annex.csv", text), "--fail-on", "note")
    #expect(run.status == 0, "\(run.output)")
  }

  @Test(arguments: [("never", 0), ("error", 1)] as [(String, Int32)])
  func `fail-on decides the status`(threshold: String, status: Int32) throws {
    #expect(try AnnexProcess("check", annex, "--fail-on", threshold).status == status)
  }

  @Test func `summary as JSON has the figures of the published notice`() throws {
    let run = try AnnexProcess("summary", register, "--as-of", "2025-12-31", "--format", "json")
    try expectSample(Array(run.output.utf8), "register-2025/summary.json")
    #expect(run.output.contains(#""valid":{"products":191,"by_stars":{"3":178,"4":13},"entities":98,"units":25"#))
  }

  @Test func `a report is the same in every time zone and locale`() throws {
    let here = try TestFolder()
    let there = try TestFolder()
    let arguments = { (folder: String) in
      ["report", register, "--as-of", "2025-12-31", "-o", folder]
    }
    _ = try run(arguments(here.path), ["TZ": "Asia/Ho_Chi_Minh", "LANG": "vi_VN.UTF-8"])
    _ = try run(arguments(there.path), ["TZ": "America/Los_Angeles", "LANG": "en_US.UTF-8", "LC_ALL": "C"])
    let files = try here.files()
    #expect(files.keys.sorted() == ["expired.csv", "notice.html", "notice.json", "notice.md", "valid.csv"])
    #expect(try there.files() == files)
  }

  private func run(_ arguments: [String], _ environment: [String: String]) throws -> AnnexProcess {
    let run = try AnnexProcess(
      arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5], environment: environment)
    #expect(run.status == 0, "\(run.errors)")
    return run
  }

  @Test func `convert gives one row a product, producers filled down`() throws {
    let run = try AnnexProcess("convert", annex, "--format", "csv")
    try expectSample(Array(run.output.utf8), "annex-2023/converted.csv")
    let lines = run.output.split(whereSeparator: \.isNewline)
    #expect(lines.count == 106)
    #expect(lines.allSatisfy { !$0.contains(",,,,,,,,,,,,,,,") })
  }

  @Test func `inspect accounts for every row`() throws {
    let run = try AnnexProcess("inspect", annex, "--lang", "vi")
    try expectSample(Array(run.output.utf8), "annex-2023/layout.txt")
    #expect(run.output.contains("132 = 19 band + 6 header + 105 product + 2 title"))
  }
}
