internal import AnnexTesting
internal import Foundation
internal import Testing

/// Jobs through the command line: what is wrong is one line with the right status, and nothing is left behind.
struct NightlyCommandTests {
  /// A folder with a job and one list.
  private struct Night: ~Copyable {
    let folder: TestFolder

    init(_ extra: String = "", publish: String = "out", list: String = "register-2025.csv") throws {
      let folder = try TestFolder()
      try FileManager.default.createDirectory(atPath: folder.path + "/inbox", withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: repositoryPath("samples/\(list)"), toPath: "\(folder.path)/inbox/\(list)")
      _ = try folder.file(
        "job.yaml",
        """
        inputs: ["inbox/*.csv", "inbox/*.xlsx"]
        as-of: 2025-12-31
        formats: [md, csv]
        publish: \(publish)
        history: history.sqlite

        """ + extra)
      self.folder = folder
    }

    var job: String { folder.path + "/job.yaml" }

    func run(_ arguments: String...) throws -> AnnexProcess {
      try AnnexProcess(["run", job, "--lang", "en"] + arguments)
    }
  }

  /// A run that must fail: its status, its one line.
  private func failure(_ run: AnnexProcess, _ status: Int32) -> String {
    #expect(run.status == status, "\(run.errors)")
    #expect(run.output.isEmpty)
    let lines = run.errors.split(separator: "\n").filter { $0.hasPrefix("annex: ") }
    #expect(lines.count == 1, "\(run.errors)")
    return String(lines.first ?? "")
  }

  @Test func `a run prints the folder, and its log says what was done`() throws {
    let night = try Night()
    let run = try night.run()
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasSuffix("/out/runs/000001-2025-12-31\n"))
    let lines = run.errors.split(separator: "\n").map(String.init)
    #expect(lines.first == "found 1 input")
    #expect(lines.contains("read inbox/register-2025.csv: new"))
    #expect(lines.contains("made findings: 1 file") && lines.contains("made figures: 1 file"))
    #expect(lines.contains { $0.hasPrefix("made bulletin: ") })
    #expect(lines.last?.hasPrefix("done: 1 input, 1 read; ") == true)
    #expect(!run.errors.contains("\u{1B}"))
    let again = try night.run().errors
    #expect(again.contains("skip inbox/register-2025.csv: unchanged"))
    #expect(again.contains("keep findings: nothing it depends on changed"))
  }

  @Test func `a quiet run says only what is wrong`() throws {
    let night = try Night()
    #expect(try night.run("-q").errors.isEmpty)
    _ = try night.folder.file("inbox/torn.xlsx", "PK\u{3}\u{4} torn")
    let torn = try night.run("-q")
    #expect(torn.status == 3)
    #expect(torn.errors.contains("torn.xlsx") && !torn.errors.contains("register-2025.csv"))
  }

  @Test func `every line of the log is an object for programs`() throws {
    let night = try Night()
    let run = try night.run("--log-format", "json")
    let events = try run.errors.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    let names = ["found", "input", "done", "done", "done", "published", "ended"]
    #expect(events.compactMap { $0["event"] as? String } == names)
    #expect(events.allSatisfy { $0["level"] is String && $0["message"] is String })
    let input = try #require(events.first { $0["event"] as? String == "input" })
    #expect(input["path"] as? String == "inbox/register-2025.csv" && input["read"] as? Bool == true)
    #expect(input["milliseconds"] is Int && input["reason"] as? String == "new")
    let end = try #require(events.last)
    #expect(end["status"] as? Int == 0 && end["inputs"] as? Int == 1 && end["read"] as? Int == 1)
    #expect(end["records"] as? Int == 352)
    #expect(end["errors"] is Int && end["warnings"] is Int && end["notes"] is Int && end["failures"] as? Int == 0)
    #expect(events.compactMap { $0["work"] as? String } == ["findings", "figures", "bulletin"])
  }

  @Test func `a run that fails says so in the log's form`() throws {
    let night = try Night("stop: {errors: 1}\n", list: "annex-2023.xlsx")
    let run = try night.run("--log-format", "json", "-q")
    #expect(run.status == 1)
    let event = try JSONSerialization.jsonObject(with: Data(run.errors.utf8)) as? [String: Any]
    #expect(event?["event"] as? String == "failed" && event?["status"] as? Int == 1)
    #expect(event?["level"] as? String == "error")
  }

  @Test(arguments: [
    ("publich: out\n", "did you mean 'publish'?"), ("templates: [notise]\n", "notice"),
    ("profile: nowhere/mine.yaml\n", "mine.yaml"), ("template-folder: nowhere\n", "nowhere"),
    ("as-of: tomorrow\n", "as-of"),
  ])
  func `a job that asks for what there is not is wrong use, and publishes nothing`(extra: String, word: String) throws {
    let night = try Night(extra)
    let line = failure(try night.run(), 2)
    #expect(line.contains(word), "\(line)")
    #expect(!FileManager.default.fileExists(atPath: night.folder.path + "/out/current"))
  }

  @Test func `a bulletin for lists of another kind is status 3, and figures and findings are published`() throws {
    let night = try Night("templates: [registration-annex]\n")
    let run = try night.run()
    #expect(run.status == 3 && run.errors.contains("registration-annex: "))
    let files = try FileManager.default.contentsOfDirectory(atPath: night.folder.path + "/out/current/").sorted()
    #expect(files == ["findings.json", "manifest.json", "summary.json"])
  }

  @Test(arguments: [
    (["--as-of", "2025-02-30"], "--as-of"), (["--shard", "0/3", "-o", "parts"], "--shard"),
    (["--shard", "4/3", "-o", "parts"], "--shard"), (["--shard", "1/3"], "-o"), (["--jobs", "0"], "--jobs"),
    (["--log-format", "xml"], "log-format"), (["--colour"], "--colour"),
  ])
  func `wrong options are one line`(options: [String], word: String) throws {
    let night = try Night()
    let line = failure(try AnnexProcess(["run", night.job, "--lang", "en"] + options), 2)
    #expect(line.contains(word), "\(line)")
    #expect(!FileManager.default.fileExists(atPath: night.folder.path + "/out"))
  }

  @Test func `a job that is not there, or is a folder`() throws {
    let night = try Night()
    #expect(failure(try AnnexProcess("run", night.folder.path + "/no.yaml", "--lang", "en"), 2).contains("no.yaml"))
    _ = failure(try AnnexProcess("run", night.folder.path + "/inbox", "--lang", "en"), 2)
    _ = failure(try AnnexProcess("history", night.folder.path + "/no.yaml", "--lang", "en"), 2)
    _ = failure(try AnnexProcess("diff", "--since", "last", night.job, "--lang", "en"), 2)
    _ = failure(try AnnexProcess("merge", night.job, "--lang", "en"), 2)
    _ = failure(try AnnexProcess("run", "--lang", "en"), 2)
  }

  @Test func `a publication folder that is a file`() throws {
    let night = try Night(publish: "job.yaml")
    #expect(failure(try night.run(), 4).contains("job.yaml"))
  }

  @Test func `what is published is no input of the next night`() throws {
    let night = try Night(publish: "inbox")
    for _ in 1...2 {
      let run = try night.run()
      #expect(run.status == 0 && run.errors.contains("done: 1 input,"), "\(run.errors)")
    }
    _ = try night.folder.file(
      "deep.yaml", "inputs: [\"*/*.csv\", \"*/*/*.csv\"]\nas-of: 2025-12-31\nformats: [csv]\npublish: out\n")
    for _ in 1...2 {
      let run = try AnnexProcess("run", night.folder.path + "/deep.yaml", "--lang", "en")
      #expect(run.status == 0, "\(run.errors)")
    }
    let run = try AnnexProcess("run", night.folder.path + "/deep.yaml", "--lang", "en")
    #expect(run.errors.contains("left out; narrow 'inputs'"), "\(run.errors)")
  }

  @Test func `init --job writes a job for the folder of a list, which runs`() throws {
    let night = try Night()
    let output = night.folder.path + "/night.yaml"
    let list = night.folder.path + "/inbox/register-2025.csv"
    let run = try AnnexProcess("init", "--job", list, "-o", output, "--lang", "vi")
    #expect(run.status == 0, "\(run.errors)")
    try expectGolden([UInt8](try Data(contentsOf: URL(filePath: output))), "init-job.yaml")
    let first = try AnnexProcess("run", output, "--as-of", "2025-12-31", "--lang", "en")
    #expect(first.status == 0 && first.output.hasSuffix("/out/runs/000001-2025-12-31\n"), "\(first.errors)")
    #expect(try AnnexProcess("init", "--job", list, "-o", output).status == 2)
    #expect(try AnnexProcess("init", "--job", night.folder.path + "/no.csv").status == 3)
  }

  @Test func `help lists the commands of jobs, and each has its own`() throws {
    let help = try AnnexProcess("--help").output
    for command in ["run", "merge", "history"] {
      #expect(help.contains("\n  \(command) "))
      let own = try AnnexProcess(command, "--help")
      #expect(own.status == 0 && own.output.contains("USAGE: annex \(command)"), "\(own.output)")
      #expect(try AnnexProcess("help", command).output == own.output)
    }
    let completions = try AnnexProcess("--generate-completion-script", "bash")
    #expect(completions.status == 0 && completions.output.contains("history"))
  }
}
