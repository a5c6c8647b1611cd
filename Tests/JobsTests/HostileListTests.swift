internal import AnnexTesting
internal import Diagnostics
internal import Foundation
internal import Intake
internal import Jobs
internal import Registry
internal import Reports
internal import Testing

/// A list in which every value means harm, through every bulletin, format and bundle: names stay inside their folder, and
/// nothing acts.
struct HostileListTests {
  private static let values = [
    "=HYPERLINK(\"http://x\",\"y\")", "+1+cmd|' /C calc'!A0", "@SUM(1)", "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>", "a | b | c", "{{valid}}", "{{> valid}}", "\u{202E}gpj.exe", "../../x",
    "/etc/passwd",
    "con", "..", "-rf", "</title></svg>", "]]>", "![a](http://x)", "a\u{1B}[31mb",
    String(repeating: "dài ", count: 8_000),
  ]

  private static let formats: [ReportJob.Format] = ReportJob.Format.allCases.filter { $0 != .pdf }

  private func reading(_ values: [String]) throws -> ListReading {
    var csv = "TT,Tên sản phẩm,Tên chủ thể,Xã,Địa chỉ,Số điện thoại,Hạng sao,Số quyết định,Ngày quyết định,Điểm\n"
    for (index, value) in values.enumerated() {
      let field = "\"" + value.replacing("\"", with: "\"\"") + "\""
      csv +=
        "\(index + 1),\(field),\(field) \(index),\(field),\(field),,3,\(field),2025-0\(index % 9 + 1)-01,7\(index % 10)\n"
    }
    let path = FileManager.default.temporaryDirectory.appending(path: "hostile-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: path) }
    try Data(csv.utf8).write(to: path)
    return try ListInput([path.path()], profile: .ocop).reading
  }

  private func files(_ reading: ListReading, template: String?, isByUnit: Bool) throws -> [RenderedFile] {
    let job = ReportJob(
      asOf: try #require(CivilDate(iso: "2025-12-31")), template: template,
      templateFolder: repositoryPath("templates"), language: .vietnamese, isPublic: true, formats: Self.formats,
      settings: [])
    return isByUnit ? try UnitBundles(job).files(for: reading) : try job.files(for: reading)
  }

  /// What of a file could act, and whether it is there.
  private func actions(of file: RenderedFile) throws -> [String] {
    let ending = file.name.split(separator: ".").last ?? ""
    let text = String(decoding: file.bytes, as: UTF8.self)
    func found(_ words: [String], in text: String) -> [String] { words.filter { text.contains($0) } }
    switch ending {
    case "html": return found(["<script>alert", "<img", "{{", "\u{202E}", "</title></svg>", "\u{1B}"], in: text)
    case "md":
      // Behind a backslash a sign of Markdown is that sign.
      let unescaped = text.replacing("\\<", with: "").replacing("\\!", with: "")
      return found(["<script>", "<img", "{{", "\u{202E}", "![a](", "\u{1B}"], in: unescaped)
    case "csv":
      let fields = text.split(whereSeparator: { ",\r\n".contains($0) }).map {
        $0.drop { $0 == "\"" || $0 == "\u{FEFF}" }
      }
      return fields.filter { $0.first.map("=+-@".contains) ?? false }.map(String.init)
    case "json": return found(["\u{202E}", "\u{1B}"], in: text)
    case "docx", "xlsx":
      return try ArchiveParts.all(of: file.bytes).flatMap { name, bytes in
        let part = String(decoding: bytes, as: UTF8.self)
        let words = [
          "<f>", "<f ", "<hyperlink", "w:hyperlink", "fldSimple", "instrText", "<script", "\u{202E}", "\u{1B}",
        ]
        // Page numbers are the document's own fields.
        let own = name.contains("header") || name.contains("footer")
        return found(own ? words.filter { $0 != "instrText" && $0 != "fldSimple" } : words, in: part)
          .map { "\(name): \($0)" }
      }
    default: return ["what is \(file.name)?"]
    }
  }

  @Test(arguments: [nil, "notice", "expiring-notice", "targets", "scoring-route", "unit"])
  func `a list of hostile values is inert in every format`(template: String?) throws {
    var hostile = try reading(Self.values)
    if template == "targets" {
      var profile = Profile.ocop
      profile.targets = ["total": 282]
      hostile = ListReading(hostile, profile: profile)
    }
    let isByUnit = template == "unit"
    let files = try files(hostile, template: isByUnit ? nil : template, isByUnit: isByUnit)
    #expect(!files.isEmpty && Set(files.map(\.name)).count == files.count)
    for file in files {
      let parts = file.name.split(separator: "/", omittingEmptySubsequences: false)
      #expect(
        parts.allSatisfy { !$0.isEmpty && $0 != ".." && !$0.hasPrefix(".") && !$0.hasPrefix("-") }, "\(file.name)")
      #expect(parts.allSatisfy { $0.utf8.count < 100 && $0 != "con" }, "\(file.name)")
      #expect(try actions(of: file) == [], "\(file.name)")
    }
  }
}
