internal import AnnexTesting
internal import Foundation
internal import Testing

/// `--format pdf` with programs of every temper in LibreOffice's place.
struct PrintingTests {
  private static let list =
    "TT,Tên sản phẩm,Tên chủ thể,Số quyết định,Ngày quyết định\n1,Chè,HTX A,1/QĐ-UBND,05/01/2025\n"

  /// A program that prints nothing but says a time.
  private static let printer = """
    #!/bin/sh
    while [ $# -gt 0 ]; do
      case $1 in --outdir) folder=$2 ;; esac
      shift
    done
    read -r head < "$folder/document.docx"
    echo "%PDF $head /CreationDate(D:20260102030405Z) $SOURCE_DATE_EPOCH" > "$folder/document.pdf"
    """

  @Test func `without a program for PDF the run says what to install, and writes nothing`() throws {
    let run = try printed(by: nil, format: "md,pdf")
    #expect(run.status == 4)
    #expect(run.errors.contains("install one of the Debian packages libreoffice-writer-nogui, weasyprint, chromium\n"))
    #expect(run.files.isEmpty)
  }

  @Test func `what LibreOffice printed is the PDF, with the reporting date in place of the time`() throws {
    let run = try printed(by: Self.printer)
    #expect(run.status == 0, "\(run.errors)")
    let pdf = try #require(run.files["out/notice.en.pdf"].map { String(decoding: $0, as: UTF8.self) })
    #expect(pdf.hasPrefix("%PDF PK") && pdf.hasSuffix("/CreationDate(D:20251231000000Z) 1767139200\n"))
    #expect(run.left.isEmpty)
  }

  @Test func `a program that fails is named, with its status and its last line`() throws {
    let run = try printed(by: "#!/bin/sh\necho warming up\necho 'no Writer here' >&2\necho\nexit 7\n")
    #expect(run.status == 4 && run.files.isEmpty && run.left.isEmpty)
    #expect(run.errors.contains("soffice made no PDF (status 7): no Writer here; run 'annex doctor'"))
    #expect(run.errors.count(where: \.isNewline) == 1)
  }

  @Test func `a program that ends well without a PDF has failed`() throws {
    let run = try printed(by: "#!/bin/sh\nexit 0\n")
    #expect(run.status == 4 && run.errors.contains("soffice made no PDF (status 0); run 'annex doctor'"))
  }

  @Test func `a program that is ended by a signal is named too`() throws {
    let run = try printed(by: "#!/bin/sh\nkill -9 $$\n")
    #expect(run.status == 4 && run.errors.contains("soffice was ended by signal 9; try again") && run.left.isEmpty)
  }

  @Test func `a damaged style document is named`() throws {
    let folder = try TestFolder()
    let list = try folder.file("list.csv", Self.list)
    let manager = FileManager.default
    try manager.copyItem(atPath: repositoryPath("templates"), toPath: folder.path + "/templates")
    try Data("PK no document".utf8).write(to: URL(filePath: folder.path + "/templates/office/notice.docx"))
    let run = try AnnexProcess(
      "report", list, "--as-of", "2025-12-31", "-o", folder.path + "/out", "--format", "docx", "--templates",
      folder.path + "/templates", "--lang", "en")
    #expect(run.status == 2 && run.errors.hasPrefix("annex: office/notice.docx: the archive is damaged"))
  }

  private struct Printed {
    let status: Int32
    let errors: String
    /// Everything that was written.
    let files: [String: Data]
    /// What stayed in the temporary folder.
    let left: [String]
  }

  private func printed(by program: String?, format: String = "pdf") throws -> Printed {
    let folder = try TestFolder()
    let list = try folder.file("list.csv", Self.list)
    let manager = FileManager.default
    for name in ["bin", "tmp"] {
      try manager.createDirectory(atPath: "\(folder.path)/\(name)", withIntermediateDirectories: true)
    }
    if let program {
      let path = try folder.file("bin/soffice", program)
      try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    let run = try AnnexProcess(
      ["report", list, "--as-of", "2025-12-31", "-o", folder.path + "/out", "--format", format, "--lang", "en"],
      environment: ["PATH": folder.path + "/bin", "TMPDIR": folder.path + "/tmp"])
    return Printed(
      status: run.status, errors: run.errors, files: try folder.files().filter { $0.key.hasPrefix("out/") },
      left: try manager.contentsOfDirectory(atPath: folder.path + "/tmp"))
  }
}
