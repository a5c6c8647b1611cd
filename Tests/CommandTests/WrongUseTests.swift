internal import AnnexTesting
internal import Foundation
internal import Testing

/// Wrong use and unreadable inputs: one line that says what to do, the right status, nothing left behind.
struct WrongUseTests {
  private let register = repositoryPath("samples/register-2025.csv")

  /// A run that must fail: its status, its one line.
  private func failure(_ run: AnnexProcess, _ status: Int32) -> String {
    #expect(run.status == status, "\(run.errors)")
    #expect(run.output.isEmpty)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 1, "\(run.errors)")
    return String(lines.first ?? "")
  }

  @Test func `a file that is not there`() throws {
    let line = failure(try AnnexProcess("check", "no-such.xlsx", "--lang", "en"), 3)
    #expect(line.hasPrefix("annex: no-such.xlsx: "))
  }

  @Test func `a directory`() throws {
    let folder = try TestFolder()
    _ = failure(try AnnexProcess("check", folder.path), 3)
  }

  @Test func `an empty file`() throws {
    let folder = try TestFolder()
    _ = failure(try AnnexProcess("check", try folder.file("empty.xlsx", "")), 3)
  }

  @Test func `an HTML page called xlsx`() throws {
    let folder = try TestFolder()
    let page = try folder.file("page.xlsx", "<!DOCTYPE html><html><body><table></table></body></html>")
    #expect(failure(try AnnexProcess("check", page, "--lang", "en"), 3).contains("HTML"))
  }

  @Test func `a bad date`() throws {
    for date in ["2025-02-30", "31/02/2025", "yesterday", "20251231", ""] {
      let line = failure(try AnnexProcess("summary", register, "--as-of", date, "--lang", "en"), 2)
      #expect(line.contains("--as-of"))
    }
  }

  @Test func `an unknown option`() throws {
    _ = failure(try AnnexProcess("check", register, "--colour"), 2)
  }

  @Test func `an unknown format`() throws {
    let folder = try TestFolder()
    let run = try AnnexProcess(
      "report", register, "--as-of", "2025-12-31", "-o", folder.path + "/out", "--format", "md,word", "--lang", "en")
    #expect(failure(run, 2).contains("'word'"))
  }

  @Test func `an unknown tag in a template, and nothing is written`() throws {
    let folder = try TestFolder()
    let template = try folder.file("mine.md", "---\ntitle: A\nlanguage: en\n---\n\nOf {{valid.prodcts}} products.\n")
    let run = try AnnexProcess(
      "report", register, "--as-of", "2025-12-31", "-o", folder.path + "/out", "--template", template, "--lang", "en")
    let line = failure(run, 2)
    #expect(line.contains("mine.md:6") && line.contains("valid.prodcts") && line.contains("valid.products"))
    #expect(try folder.files().keys.sorted() == ["mine.md"])
  }

  @Test func `an unknown template`() throws {
    let folder = try TestFolder()
    let run = try AnnexProcess(
      "report", register, "--as-of", "2025-12-31", "-o", folder.path + "/out", "--template", "notise", "--lang", "en")
    #expect(failure(run, 2).contains("notice"))
  }

  @Test func `an unknown value of the issuing body`() throws {
    let folder = try TestFolder()
    let run = try AnnexProcess(
      "report", register, "--as-of", "2025-12-31", "-o", folder.path + "/out", "--set", "provinse=Lai Châu", "--lang",
      "en")
    #expect(failure(run, 2).contains("province"))
  }

  @Test func `an output folder that cannot be made`() throws {
    let folder = try TestFolder()
    let file = try folder.file("taken", "")
    let run = try AnnexProcess("report", register, "--as-of", "2025-12-31", "-o", file + "/out", "--lang", "en")
    #expect(failure(run, 4).contains(file))
    #expect(try folder.files().keys.sorted() == ["taken"])
  }

  @Test func `an input that fails leaves no output folder`() throws {
    let folder = try TestFolder()
    _ = failure(
      try AnnexProcess("report", "no-such.csv", "--as-of", "2025-12-31", "-o", folder.path + "/out"), 3)
    #expect(try folder.files().isEmpty)
  }

  @Test func `convert into a folder that is not there`() throws {
    let folder = try TestFolder()
    _ = failure(try AnnexProcess("convert", register, "-o", folder.path + "/missing/out.csv"), 4)
    #expect(try folder.files().isEmpty)
  }
}
