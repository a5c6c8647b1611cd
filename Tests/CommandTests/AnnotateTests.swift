internal import AnnexTesting
internal import Foundation
internal import Testing

/// `annex check --annotate` and workbooks out, from outside.
struct AnnotateTests {
  private let list = "TT,Tên sản phẩm,Tên chủ thể,SĐT\n1, Chè ,HTX A,912345678\n2,Gạo,HTX A,0912345678\n"

  @Test func `the copy is written, findings are printed as ever, and the list stays`() throws {
    let folder = try TestFolder()
    let file = try folder.file("list.csv", list)
    let out = folder.path + "/out.xlsx"
    let run = try AnnexProcess("check", file, "--annotate", out, "--lang", "en")
    #expect(run.output == (try AnnexProcess("check", file, "--lang", "en")).output)
    #expect(run.errors.hasSuffix(" written to \(out)\n"))
    #expect(try folder.files()["list.csv"] == Data(list.utf8))
    #expect(try folder.files()["out.xlsx"]?.starts(with: Data("PK".utf8)) ?? false)
  }

  @Test func `the list itself is never written, and options that do not go together are wrong use`() throws {
    let folder = try TestFolder()
    let file = try folder.file("list.csv", list)
    let new = folder.path + "/new.xlsx"
    for arguments in [
      ["check", file, "--annotate", file], ["check", file, "--annotate", ""],
      ["check", file, file, "--annotate", new], ["check", "-", "--annotate", new],
      ["check", file, "--fix", "-o", new, "--annotate", new],
    ] {
      let run = try AnnexProcess(arguments)
      #expect(run.status == 2, "\(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1)
    }
    #expect(try folder.files() == ["list.csv": Data(list.utf8)])
  }

  @Test(arguments: ["annex-2023.xlsx", "register-2025.xlsx"])
  func `a list as a workbook reads back as its CSV`(sample: String) throws {
    let folder = try TestFolder()
    let file = repositoryPath("samples/\(sample)")
    let csv = try AnnexProcess("convert", file)
    let out = folder.path + "/out.xlsx"
    #expect(try AnnexProcess("convert", file, "--format", "xlsx", "-o", out).status == 0)
    let dump = try AnnexProcess("dump", out, "--format", "csv")
    #expect(dump.output == csv.output)
  }

  @Test func `a report as a workbook is the same bytes each time`() throws {
    let folder = try TestFolder()
    let arguments = [
      "report", repositoryPath("samples/register-2025.xlsx"), "--as-of", "2025-12-31", "--format", "xlsx",
    ]
    for name in ["a", "b"] {
      let run = try AnnexProcess(arguments + ["-o", folder.path + "/" + name])
      #expect(run.output == "\(folder.path)/\(name)/notice.xlsx\n")
    }
    let bytes = { (name: String) in try Data(contentsOf: URL(filePath: folder.path + "/\(name)/notice.xlsx")) }
    #expect(try bytes("a") == bytes("b"))
  }
}
