internal import AnnexTesting
internal import Foundation
internal import Testing

/// `annex check --fix`, from outside.
struct FixTests {
  private let list = "TT,Tên sản phẩm,Tên chủ thể,SĐT\n1, Chè ,HTX A,912345678\n2,Gạo,HTX A,0912345678\n"

  private func failure(_ run: AnnexProcess, _ status: Int32 = 2) -> String {
    #expect(run.status == status, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1)
    return run.errors
  }

  @Test func `the copy is corrected, the list stays, and what was done is said`() throws {
    let folder = try TestFolder()
    let file = try folder.file("list.csv", list)
    let run = try AnnexProcess("check", file, "--fix", "-o", folder.path + "/new.csv", "--lang", "en")
    #expect(run.status == 0)
    #expect(run.output.contains("B2: note: "))
    #expect(
      run.errors == "annex: 2 cells corrected (phone-lost-zero 1, stray-space 1), written to \(folder.path)/new.csv\n")
    let corrected = list.replacing(" Chè ", with: "Chè").replacing(",912", with: ",0912")
    #expect(try folder.files() == ["list.csv": Data(list.utf8), "new.csv": Data(corrected.utf8)])
    let again = try AnnexProcess(
      "check", folder.path + "/new.csv", "--fix", "-o", folder.path + "/new2.csv", "--lang", "vi")
    #expect(again.errors == "annex: đã sửa 0 ô, ghi vào \(folder.path)/new2.csv\n")
    #expect(try folder.files()["new2.csv"] == Data(corrected.utf8))
  }

  @Test func `the list itself is never written, by whatever name`() throws {
    let folder = try TestFolder()
    let file = try folder.file("list.csv", list)
    try FileManager.default.linkItem(atPath: file, toPath: folder.path + "/hard.csv")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/soft.csv", withDestinationPath: "list.csv")
    for name in [
      "list.csv", "hard.csv", "soft.csv", "../" + (folder.path.split(separator: "/").last ?? "") + "/list.csv",
    ] {
      #expect(failure(try AnnexProcess("check", file, "--fix", "-o", folder.path + "/" + name)).contains(name))
    }
    let files = try folder.files()
    #expect(files.values.allSatisfy { $0 == Data(list.utf8) })
  }

  @Test func `options that do not go together are wrong use`() throws {
    let folder = try TestFolder()
    let file = try folder.file("list.csv", list)
    let new = folder.path + "/new.csv"
    #expect(failure(try AnnexProcess("check", file, "--fix")).contains("-o"))
    #expect(failure(try AnnexProcess("check", file, "-o", new)).contains("--fix"))
    #expect(failure(try AnnexProcess("check", file, file, "--fix", "-o", new)).contains("--fix"))
    #expect(failure(try AnnexProcess("check", "-", "--fix", "-o", new)).contains("--fix"))
    #expect(failure(try AnnexProcess("check", file, "--fix", "-o", new, "--from", "auto")).contains("--from"))
    #expect(failure(try AnnexProcess("check", file, "--fix", "-o", new, "--encoding", "vni")).contains("--encoding"))
    #expect(try folder.files().count == 1)
  }

  @Test func `a copy that cannot be written is no copy`() throws {
    let folder = try TestFolder()
    let file = try folder.file("list.csv", list)
    _ = failure(try AnnexProcess("check", file, "--fix", "-o", folder.path + "/none/new.csv"), 4)
    #expect(try folder.files().count == 1)
  }

  @Test func `the phone is masked in the fix too`() throws {
    let folder = try TestFolder()
    let run = try AnnexProcess("check", try folder.file("list.csv", list), "--format", "json")
    #expect(run.output.contains(#""fix":"09…78""#))
    #expect(!run.output.contains("912345678"))
  }

  @Test func `revoked recognitions are counted as such, and nothing is lost`() throws {
    let folder = try TestFolder()
    let register = repositoryPath("samples/register-2025.xlsx")
    let revoked = try folder.file(
      "revoked.csv",
      """
      TT,Tên sản phẩm,Tên chủ thể,Số quyết định,Ngày thu hồi
      1,\(try product(register, 0)),,01/12/2025
      2,Không có,HTX Không Có,,
      """)
    let run = try AnnexProcess(
      "summary", register, "--as-of", "2025-12-31", "--format", "json", "--revoked", revoked, "--lang", "en")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors == "annex: revoked.csv: note: 1 revocation matches no record (row 3)\n")
    #expect(
      run.output.contains(#""records":352,"superseded":57,"unknown":0,"revoked":1,"future":0,"valid":{"products":190,"#)
    )
    let check = try AnnexProcess("check", register, "--as-of", "2025-12-31", "--revoked", revoked, "--lang", "en")
    #expect(check.output.contains("note: revoked on 01/12/2025, by revoked.csv, row 2 [revoked]"))
    let rows = try AnnexProcess("convert", register, "--revoked", revoked).output
    #expect(rows.split(whereSeparator: \.isNewline).count { $0.hasSuffix(",yes") } >= 1)
  }

  /// A product that is valid, and its producer, as two fields of CSV.
  private func product(_ register: String, _ index: Int) throws -> String {
    let rows = try AnnexProcess("convert", register, "--format", "ndjson").output.split(separator: "\n")
    let records = try rows.map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
    let valid = records.filter {
      ($0["decision_date"] as? String ?? "") > "2025-01-01" && $0["entity_kind"] as? String == "htx"
    }
    let record = valid[index]
    return "\"\(record["product"] as? String ?? "")\",\"\(record["entity"] as? String ?? "")\""
  }
}
