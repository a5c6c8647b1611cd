internal import AnnexTesting
internal import Foundation
internal import Testing

/// `annex trace`, and reports by unit, from outside.
struct TraceTests {
  private let register = repositoryPath("samples/register-2025.xlsx")
  private let annex = repositoryPath("samples/annex-2023.xlsx")

  private func trace(_ arguments: String...) throws -> AnnexProcess {
    try AnnexProcess(["trace"] + arguments + ["--as-of", "2025-12-31", "--lang", "vi"])
  }

  @Test func `the cells behind a figure, as many as it says`() throws {
    let run = try trace("valid.stars.4", register)
    #expect(run.status == 0)
    try expectSample(Array(run.output.utf8), "register-2025/trace.txt")
    #expect(run.output.split(whereSeparator: \.isNewline).count == 14)
  }

  @Test func `a shell takes the quotes of a unit away`() throws {
    let runs = try ["expired.unit.\"Xã Khun Há\"", "expired.unit.Xã Khun Há"].map { try trace($0, register) }
    #expect(runs[0].output == runs[1].output)
    #expect(runs[0].output.hasSuffix("expired.unit.\"Xã Khun Há\": 5 sản phẩm, đến hết ngày 31/12/2025\n"))
  }

  @Test func `every form has as many items`() throws {
    #expect(try trace("valid", register, "--format", "csv").output.split(whereSeparator: \.isNewline).count == 192)
    #expect(try trace("valid", register, "--format", "ndjson").output.split(whereSeparator: \.isNewline).count == 191)
    let data = Data(try trace("section.A.kind.htx", annex, "--format", "json").output.utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["value"] as? Int == 12)
    let items = try #require(object["items"] as? [[String: Any]])
    #expect(items.count == 12)
    #expect(items.first?["cell"] as? String == "C18")
  }

  @Test func `without a figure all are listed`() throws {
    let text = try trace(register).output
    #expect(text == (try trace("--list", register).output))
    #expect(text.contains("\n 13  valid.stars.4\n"))
    #expect(text.contains("  expired.unit.\"Xã Khun Há\"\n"))
    let json = try trace("--list", register, "--format", "json").output
    #expect(json.contains("{\"figure\":\"valid.entities\",\"value\":98,\"counts\":\"entity\"}"))
  }

  @Test func `units can be those since July 2025`() throws {
    let old = repositoryPath("samples/register-2024.csv")
    let run = try AnnexProcess("trace", "--list", old, "--as-of", "2025-12-31", "--units", "2025", "--lang", "en")
    #expect(run.status == 0)
    #expect(run.output.contains("valid.unit.\"Xã "))
  }

  @Test func `an unknown figure is wrong use, and the nearest is named`() throws {
    let run = try AnnexProcess("trace", "valid.star.4", register, "--as-of", "2025-12-31", "--lang", "en")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "annex: there is no figure 'valid.star.4', did you mean valid.stars.4? 'annex trace --list' names all there are\n"
    )
    #expect(try AnnexProcess("trace", "valid", register).status == 2)
  }

  @Test func `phones are masked and nothing acts`() throws {
    let folder = try TestFolder()
    let list = try folder.file(
      "l.csv", "Tên sản phẩm,Tên chủ thể,Xã,Ngày quyết định\n=1+1 0912345673,HTX \u{1B}[31mA,0912345673,1/2/2025\n")
    for format in ["text", "json", "csv", "ndjson"] {
      let run = try trace("valid", list, "--format", format)
      #expect(!run.output.contains("0912345673") && !run.output.contains("\u{1B}"), "\(format)")
    }
    #expect(try !trace("--list", list).output.contains("0912345673"))
  }

  @Test func `a bundle stays inside its folder whatever units are called`() throws {
    let folder = try TestFolder()
    let list = try folder.file(
      "l.csv",
      "Tên sản phẩm,Tên chủ thể,Xã,Ngày quyết định\nChè,HTX A,../../x,1/2/2025\nGạo,HTX A,/etc,1/2/2025\nTrà,HTX B,CON,1/2/2025\n"
    )
    let run = try AnnexProcess(
      "report", list, "--as-of", "2025-12-31", "--by", "unit", "-o", folder.path + "/out", "--format", "csv")
    #expect(run.status == 0, "\(run.errors)")
    let folders = Set(try folder.files().keys.filter { $0.hasSuffix("/valid.csv") })
    #expect(folders == ["out/x/valid.csv", "out/etc/valid.csv", "out/con-1/valid.csv"])
  }

  @Test func `a bundle that cannot be written leaves nothing behind`() throws {
    let folder = try TestFolder()
    _ = try folder.file("out", "")
    let inside = try AnnexProcess(
      "report", register, "--as-of", "2025-12-31", "--by", "unit", "-o", folder.path + "/out", "--format", "md")
    #expect(inside.status == 4)
    // A file stands where one of the folders is to be.
    try FileManager.default.createDirectory(atPath: folder.path + "/half", withIntermediateDirectories: false)
    _ = try folder.file("half/xa-khun-ha", "mine")
    let run = try AnnexProcess(
      "report", register, "--as-of", "2025-12-31", "--by", "unit", "-o", folder.path + "/half", "--format", "md")
    #expect(run.status == 4)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/half") == ["xa-khun-ha"])
  }

  @Test func `a letter must come in time`() throws {
    let folder = try TestFolder()
    let arguments = ["report", register, "--as-of", "2025-12-31", "--template", "expiring-notice", "--format", "md"]
    let early = try AnnexProcess(arguments + ["--within", "29", "-o", folder.path + "/a", "--lang", "en"])
    #expect(early.status == 2)
    #expect(early.errors.contains("give 30 or more"))
    let run = try AnnexProcess(arguments + ["--within", "30", "-o", folder.path + "/b"])
    #expect(run.status == 0)
    let text = try #require(try folder.files()["b/expiring-notice.md"])
    #expect(String(decoding: text, as: UTF8.self).contains("từ ngày 31/12/2025 đến hết ngày 30/01/2026 có 4 sản phẩm"))
  }
}
