internal import AnnexTesting
internal import Foundation
internal import Testing

/// Where outputs are put, and what they leave as it was.
struct PublicationTests {
  private let register = repositoryPath("samples/register-2025.csv")

  @Test func `a file behind a symbolic link is replaced, the link and its permissions stay`() throws {
    let folder = try TestFolder()
    let target = try folder.file("target.csv", "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target)
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/link.csv", withDestinationPath: "target.csv")
    #expect(try AnnexProcess("convert", register, "-o", folder.path + "/link.csv").status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/link.csv") == "target.csv")
    let attributes = try FileManager.default.attributesOfItem(atPath: target)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try folder.files()["target.csv"]?.starts(with: Data("section,".utf8)) == true)
    #expect(try folder.files().keys.sorted() == ["link.csv", "target.csv"])
  }

  @Test func `a pipe is written to, not replaced`() throws {
    let folder = try TestFolder()
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    let reader = Process()
    reader.executableURL = URL(filePath: "/bin/cat")
    reader.arguments = [folder.path + "/pipe"]
    let output = Pipe()
    reader.standardOutput = output
    try reader.run()
    let run = try AnnexProcess("convert", register, "-o", folder.path + "/pipe")
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    reader.waitUntilExit()
    #expect(run.status == 0)
    #expect(printed.starts(with: Data("section,".utf8)))
    #expect(
      try FileManager.default.attributesOfItem(atPath: folder.path + "/pipe")[.type] as? FileAttributeType
        == .typeUnknown)
  }

  @Test func `a phone stays out of a public report wherever it stands`() throws {
    let folder = try TestFolder()
    let list = try folder.file(
      "list.csv",
      """
      Tên sản phẩm,Tên chủ thể,Địa chỉ,Ngày quyết định
      Trà,HTX A (0912345673),"Bản 1, ĐT: 0987654321",1/2/2025
      """)
    let run = try AnnexProcess("report", list, "--as-of", "2025-12-31", "-o", folder.path + "/out")
    #expect(run.status == 0, "\(run.errors)")
    for (name, data) in try folder.files() where name.hasPrefix("out/") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("0912345673") && !text.contains("0987654321"), "\(name)")
    }
  }
}
