internal import AnnexTesting
internal import Foundation
internal import History
internal import Testing

/// `annex history` and `annex diff --since last`: what runs found, for people and for programs.
struct HistoryCommandTests {
  /// A history of so many nights: a register, and a list of registrations with a name.
  private func history(nights: Int, in folder: borrowing TestFolder) throws -> String {
    let path = folder.path + "/history.sqlite"
    let history = try History(path: path)
    let start = try #require(ISO8601DateFormatter().date(from: "2025-10-01T00:00:00Z"))
    for number in 1...nights {
      let day = start.addingTimeInterval(Double(number - 1) * 86_400).ISO8601Format().prefix(10)
      let (valid, lapsed) = (1180 + number * 3 % 40 + number, 100 + number / 7)
      try history.add(
        HistoryRun(
          number: number, name: "00000\(number)".suffix(6) + "-\(day)", asOf: String(day), tool: "annex 1",
          inputs: [
            HistoryRun.Input(path: "a.xlsx", sha256: "00", isRead: number % 5 == 1, reason: "new"),
            HistoryRun.Input(path: "b.csv", sha256: "01", isRead: false, reason: "unchanged"),
          ],
          figures: [
            HistoryRun.Figure(list: "", name: "records", value: valid + lapsed),
            HistoryRun.Figure(list: "", name: "valid", value: valid),
            HistoryRun.Figure(list: "", name: "expired", value: lapsed),
            HistoryRun.Figure(list: "dang-ky", name: "products", value: 119),
            HistoryRun.Figure(list: "dang-ky", name: "entities", value: 60 + number % 2),
          ],
          findings: [HistoryRun.FindingCount(list: "", code: "phone-format", severity: "warning", count: 70 - number)],
          registrations: []))
      try history.publish(number: number)
    }
    return path
  }

  @Test(arguments: ["vi", "en"]) func `the table has each figure with its course, list by list`(language: String) throws
  {
    let folder = try TestFolder()
    let run = try AnnexProcess("history", try history(nights: 9, in: folder), "--lang", language)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    try expectGolden(Array(run.output.utf8), "history.\(language).txt")
  }

  @Test func `the page has words, both ends of each axis, and the values as a table`() throws {
    let folder = try TestFolder()
    let run = try AnnexProcess("history", try history(nights: 9, in: folder), "--format", "html", "--lang", "vi")
    #expect(run.status == 0, "\(run.errors)")
    try expectGolden(Array(run.output.utf8), "history.html")
  }

  @Test func `a long history draws its last sixty runs`() throws {
    let folder = try TestFolder()
    let path = try history(nights: 75, in: folder)
    let lines = try AnnexProcess("history", path, "--figure", "valid", "--lang", "en").output.split(separator: "\n")
    try #require(lines.count > 2)
    #expect(lines.first == "75 runs, figures as of 01/10/2025 to 14/12/2025")
    let bars = lines[1].filter { "▁▂▃▄▅▆▇█".contains($0) }
    #expect(bars.count == 60)
    #expect(lines.dropFirst(2).filter { $0.contains("inputs") }.count == 60)
    let few = try AnnexProcess("history", path, "--last", "5", "--figure", "valid", "--lang", "en").output
    #expect(few.hasPrefix("5 runs, figures as of 10/12/2025 to 14/12/2025\n"))
  }

  @Test func `programs get every run with its figures, findings and inputs`() throws {
    let folder = try TestFolder()
    let run = try AnnexProcess("history", try history(nights: 3, in: folder), "--format", "json", "--last", "2")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let runs = try #require(json["runs"] as? [[String: Any]])
    #expect(runs.map { $0["number"] as? Int } == [2, 3])
    let lists = try #require(runs.last?["lists"] as? [[String: Any]])
    #expect(lists.map { $0["list"] as? String } == ["", "dang-ky"])
    #expect((lists[1]["figures"] as? [String: Int])?["products"] == 119)
    #expect((runs.last?["inputs"] as? [[String: Any]])?.count == 2)
  }

  @Test func `what is no history, or has no such figure, is wrong use`() throws {
    let folder = try TestFolder()
    let path = try history(nights: 1, in: folder)
    for arguments in [
      ["history", path, "--figure", "valid.prodcts"], ["history", path, "--last", "0"],
      ["history", try folder.file("text.sqlite", "no database, but long enough to look at, by far")],
    ] {
      let run = try AnnexProcess(arguments)
      #expect(run.status == 2 && run.output.isEmpty && run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    }
  }

  @Test func `what changed since the last run is told by product, for people and for programs`() throws {
    let folder = try TestFolder()
    let header = "TT,Tên sản phẩm,Tên chủ thể,Xã/phường,Hạng sao,Số quyết định,Ngày quyết định\n"
    _ = try folder.file(
      "a.csv",
      header
        + "1,Trà xanh,HTX A,Xã Bản Bo,3,1/QĐ-UBND,15/06/2024\n2,Gạo,HTX B,Xã Bản Bo,3,1/QĐ-UBND,15/06/2024\n")
    let job = try folder.file(
      "job.yaml", "inputs: [\"*.csv\"]\nas-of: 2025-12-31\nformats: [md]\npublish: out\nhistory: history.sqlite\n")
    #expect(try AnnexProcess("run", job, "-q").status == 0)
    let same = try AnnexProcess("diff", "--since", "last", job, "--lang", "en")
    #expect(same.output.contains("Nothing has changed since that report."), "\(same.output)\(same.errors)")
    _ = try folder.file(
      "a.csv",
      header
        + "1,Trà xanh,HTX A,Xã Bản Bo,4,9/QĐ-UBND,15/06/2025\n2,Mật ong,HTX C,Xã Bản Bo,3,9/QĐ-UBND,15/06/2025\n")
    let text = try AnnexProcess("diff", "--since", "last", job, "--lang", "en").output
    #expect(
      text == """
        Since the report of 31/12/2025, as of 31/12/2025:

        New: 1
          Mật ong · HTX C · Xã Bản Bo · valid up to and including 15/06/2028

        With a newer decision: 1
          Trà xanh · HTX A · Xã Bản Bo · valid up to and including 15/06/2028

        With more stars: 1
          Trà xanh · HTX A · Xã Bản Bo · valid up to and including 15/06/2028 · 3 → 4 ★

        Gone: 1
          Gạo · HTX B · Xã Bản Bo · valid up to and including 15/06/2027

        """, "\(text)")
    let run = try AnnexProcess("diff", "--since", "1", job, "--format", "json")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let list = try #require((json["lists"] as? [[String: Any]])?.first)
    #expect((list["added"] as? [[String: Any]])?.map { $0["product"] as? String } == ["Mật ong"])
    let raised = try #require((list["raised"] as? [[String: Any]])?.first)
    #expect(raised["stars"] as? Int == 4 && (raised["before"] as? [String: Any])?["stars"] as? Int == 3)
    #expect(try AnnexProcess("diff", "--since", "77", job).status == 2)
  }
}
