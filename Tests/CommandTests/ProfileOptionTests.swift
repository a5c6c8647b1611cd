internal import AnnexTesting
internal import Foundation
internal import Testing

/// Lists of another kind than OCOP's: nothing in the program is tied to that programme but its profile.
struct ProfileOptionTests {
  private let list = repositoryPath("samples/scholarships-2025.csv")

  private func run(_ command: String, _ more: String...) throws -> AnnexProcess {
    try AnnexProcess([command, list, "--profile", "khuyen-hoc", "--lang", "vi"] + more)
  }

  private func expect(_ run: AnnexProcess, _ name: String) throws {
    #expect(run.errors.isEmpty)
    try expectSample(Array(run.output.utf8), "scholarships-2025/" + name)
  }

  @Test func `check speaks of pupils and schools`() throws {
    let run = try run("check", "--as-of", "2025-10-01")
    #expect(run.status == 1)
    try expect(run, "findings.txt")
    let english = try AnnexProcess("check", list, "--profile", "khuyen-hoc", "--lang", "en", "--as-of", "2025-10-01")
    for output in [run.output, english.output] {
      for word in ["sản phẩm", "chủ thể", "product]", "producer", " products:"] { #expect(!output.contains(word)) }
    }
    #expect(english.output.contains("pupils: the heading declares 3, the rows below it hold 2"))
    #expect(english.output.hasSuffix("26 rows, 15 pupils; decisions compared with 01/10/2025\n"))
  }

  @Test func `convert keeps the programme's own columns, behind the others`() throws {
    let run = try run("convert")
    try expect(run, "converted.csv")
    #expect(run.output.split(separator: "\r\n").first?.hasSuffix(",row,Ngày sinh,Lớp,Rèn luyện") == true)
  }

  @Test func `inspect says what every column and row is`() throws { try expect(try run("inspect"), "layout.txt") }

  @Test func `summary counts by headings and kinds`() throws {
    try expect(try run("summary", "--as-of", "2025-10-01"), "summary.txt")
  }

  @Test func `the report has the programme's words, and no birthday`() throws {
    let folder = try TestFolder()
    let report = try run("report", "--as-of", "2025-10-01", "-o", folder.path + "/out")
    #expect(report.status == 0, "\(report.errors)")
    let files = try folder.files()
    for name in ["registration-summary.md", "registrations.csv"] {
      try expectSample(Array(try #require(files["out/" + name])), "scholarships-2025/" + name)
    }
    for (name, data) in files {
      let text = String(decoding: data, as: UTF8.self)
      for word in ["sản phẩm", "chủ thể", "OCOP", "Nông nghiệp", "01/01/2008", "0900000101", "Phụ huynh em"] {
        #expect(!text.contains(word), "\(name): \(word)")
      }
    }
  }

  @Test func `an internal report has the personal columns`() throws {
    let folder = try TestFolder()
    _ = try run("report", "--as-of", "2025-10-01", "-o", folder.path, "--internal", "--format", "csv")
    let text = String(decoding: try #require(try folder.files()["registrations.csv"]), as: UTF8.self)
    #expect(text.contains("01/01/2008") && text.contains("Phụ huynh em"))
  }

  @Test func `a profile by its path`() throws {
    let folder = try TestFolder()
    let path = try folder.file("mine.yaml", "base: ocop\nseverities: {declared-kind: warning}\n")
    let annex = repositoryPath("samples/annex-2023.xlsx")
    let run = try AnnexProcess("check", annex, "--profile", path, "--lang", "en", "--as-of", "2023-04-30")
    #expect(run.status == 0)
    #expect(run.output.contains("0 errors, 4 warnings, 0 notes"))
  }

  @Test func `findings that are waived are counted and said`() throws {
    let folder = try TestFolder()
    let path = try folder.file(
      "mine.yaml", "base: ocop\nwaivers: [{code: declared-kind, row: 5, reason: x, until: 2023-12-31}]\n")
    let annex = repositoryPath("samples/annex-2023.xlsx")
    let run = try AnnexProcess("check", annex, "--profile", path, "--lang", "en", "--as-of", "2023-04-30")
    #expect(run.output.hasSuffix("105 products; 2 findings waived; decisions compared with 30/04/2023\n"))
    let json = try AnnexProcess("check", annex, "--profile", path, "--as-of", "2023-04-30", "--format", "json")
    #expect(json.output.hasSuffix("],\"waived\":2}\n"))
  }

  @Test func `targets are values of a template`() throws {
    let folder = try TestFolder()
    let template = try folder.file(
      "t.md", "---\ntitle: A\nlanguage: vi\n---\n\nChỉ tiêu {{targets.pupils}} {{nouns.product}}.\n")
    let report = try run(
      "report", "--as-of", "2025-10-01", "-o", folder.path + "/out", "--template", template, "--format", "md")
    #expect(report.status == 0, "\(report.errors)")
    let text = String(decoding: try #require(try folder.files()["out/t.md"]), as: UTF8.self)
    #expect(text.contains("Chỉ tiêu 20 học sinh."))
  }

  @Test(arguments: [
    ("khuyen-hok", "annex: khuyen-hok: there is no such profile; did you mean 'khuyen-hoc'?\n"),
    (
      "nothing",
      "annex: nothing: there is no such profile; there are: khuyen-hoc, ocop; or give the path of a .yaml file\n"
    ),
    ("./no-such.yaml", "annex: no-such.yaml: no such file; check the path\n"),
  ]) func `a profile that is not there is wrong use`(name: String, said: String) throws {
    let run = try AnnexProcess("check", list, "--profile", name, "--lang", "en")
    #expect(run.status == 2 && run.errors == said && run.output.isEmpty)
  }

  @Test func `a fault in a profile is wrong use, with its place`() throws {
    let folder = try TestFolder()
    let path = try folder.file("mine.yaml", "base: ocop\nseverites: {}\n")
    for command in ["check", "convert", "inspect"] {
      let run = try AnnexProcess(command, list, "--profile", path, "--lang", "en")
      #expect(run.status == 2)
      #expect(run.errors == "annex: mine.yaml:2:1: there is no key 'severites'; did you mean 'severities'?\n")
    }
  }
}

/// `annex init` from outside.
struct InitTests {
  private let list = repositoryPath("samples/annex-2023.xlsx")

  @Test func `init writes a profile with which check goes on`() throws {
    let folder = try TestFolder()
    let path = folder.path + "/learned.yaml"
    let run = try AnnexProcess("init", list, "-o", path)
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
    let printed = try AnnexProcess("init", list)
    #expect(try folder.files()["learned.yaml"] == Data(printed.output.utf8))
    let check = try AnnexProcess("check", list, "--profile", path, "--lang", "en", "--as-of", "2023-04-30")
    #expect(check.output.contains("4 errors, 0 warnings, 0 notes"))
  }

  @Test func `init replaces no file unless it is told to`() throws {
    let folder = try TestFolder()
    let path = try folder.file("mine.yaml", "base: ocop\n")
    let refused = try AnnexProcess("init", list, "-o", path, "--lang", "en")
    #expect(refused.status == 2 && refused.errors == "annex: \(path): the file exists; add --force to replace it\n")
    #expect(try folder.files()["mine.yaml"] == Data("base: ocop\n".utf8))
    #expect(try AnnexProcess("init", list, "-o", path, "--force").status == 0)
    #expect(try folder.files()["mine.yaml"]?.count ?? 0 > 1_000)
  }

  @Test func `init of what is no table says so`() throws {
    let folder = try TestFolder()
    let run = try AnnexProcess("init", try folder.file("a.csv", "Chè\nMiến\n"), "--lang", "en")
    #expect(run.status == 3 && run.output.isEmpty && run.errors.hasPrefix("annex: no row of column names was found"))
  }
}
