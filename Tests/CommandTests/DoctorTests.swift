internal import AnnexTesting
internal import Foundation
internal import Testing

struct DoctorTests {
  @Test func `what is wanting is said with its remedy, and the status is 4`() throws {
    let run = try AnnexProcess(["doctor", "--lang", "en"], environment: ["PATH": "/nowhere"])
    #expect(run.status == 4)
    #expect(run.output.contains("- PDF        no LibreOffice (package libreoffice-writer-nogui)\n"))
    #expect(run.output.contains("install it: apt-get install libreoffice-writer-nogui\n"))
    #expect(run.output.contains("✓ templates  "))
    #expect(run.output.hasSuffix("1 thing wanting: see the lines with ✗\n"))
  }

  @Test func `with a program and a font nothing is wanting`() throws {
    let folder = try TestFolder()
    for (name, line) in [("weasyprint", "WeasyPrint version 62.3"), ("fc-list", "Tinos")] {
      let path = try folder.file(name, "#!/bin/sh\necho \(line)\n")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    let run = try AnnexProcess(["doctor", "--format", "json", "--lang", "en"], environment: ["PATH": folder.path])
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.hasPrefix("{\"version\":1,\"program\":\"annex "))
    #expect(run.output.contains("\"ok\":true"))
    #expect(run.output.contains("\"message\":\"WeasyPrint version 62.3 (\(folder.path)/weasyprint), is used\""))
    #expect(run.output.contains("\"state\":\"good\",\"message\":\"Tinos, with the letters of Vietnamese\""))
  }

  @Test func `a template that cannot be read is named`() throws {
    let folder = try TestFolder()
    _ = try folder.file("page.html", "{{body}}")
    _ = try folder.file("notice.md", "không có đầu")
    let run = try AnnexProcess(["doctor", "--templates", folder.path, "--lang", "vi"])
    #expect(run.status == 4)
    #expect(run.output.contains("✗ mẫu           notice.md:1: mẫu phải bắt đầu bằng"))
    #expect(run.output.contains("không có office/notice.docx, dùng kiểu có sẵn"))
  }
}
