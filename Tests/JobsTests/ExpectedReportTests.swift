internal import AnnexTesting
internal import Bulletins
internal import Diagnostics
internal import Intake
internal import Jobs
internal import Registry
internal import Reports
internal import Tables
internal import Testing

/// The reports of the sample lists, kept under `samples/expected` where a reader can open them.
struct ExpectedReportTests {
  private func reading(_ sample: String) throws -> ListReading {
    try ListInput([repositoryPath("samples/" + sample)], profile: .ocop).reading
  }

  private func files(
    of sample: String, asOf: CivilDate?, isPublic: Bool = true, language: Language = .vietnamese,
    formats: [ReportJob.Format] = [.markdown, .html, .csv, .json]
  ) throws -> [RenderedFile] {
    let job = ReportJob(
      asOf: try #require(asOf), template: nil, templateFolder: repositoryPath("templates"), language: language,
      isPublic: isPublic, formats: formats, settings: [])
    return try job.files(for: try reading(sample))
  }

  @Test func `the register's notice of 31 December 2025`() throws {
    for file in try files(of: "register-2025.xlsx", asOf: CivilDate(year: 2025, month: 12, day: 31)) {
      try expectSample(file.bytes, "register-2025/" + file.name)
    }
  }

  @Test func `the annex's summary by section and district`() throws {
    for file in try files(of: "annex-2023.xlsx", asOf: CivilDate(year: 2023, month: 4, day: 30)) {
      try expectSample(file.bytes, "annex-2023/" + file.name)
    }
  }

  @Test func `the notice in English has the same figures`() throws {
    let day = CivilDate(year: 2025, month: 12, day: 31)
    let notice = try files(of: "register-2025.xlsx", asOf: day, language: .english).first
    let text = String(decoding: try #require(notice).bytes, as: UTF8.self)
    for figure in ["191", "178", "13", "98", "25", "104", "36 months"] { #expect(text.contains(figure)) }
  }

  @Test(arguments: ["register-2025.xlsx", "register-2025.csv", "annex-2023.xlsx", "annex-2023.csv"])
  func `no public report names a phone or a representative`(sample: String) throws {
    let registry = try reading(sample).registry
    let names = Set(registry.entities.filter { !$0.isUnnamed }.map { TextKey($0.name) })
    let unnamed = Set(registry.entities.filter(\.isUnnamed).map(\.representative))
    let secrets = registry.registrations.flatMap { item in
      [registry.text(.phone, of: item), registry.text(.representative, of: item)]
    }.filter { secret in
      // A household that bears its owner's name, or has none of its own, is published under it.
      !secret.isEmpty && !unnamed.contains(secret) && !names.contains { $0.containsWords(TextKey(secret)) }
    }
    let published = try files(
      of: sample, asOf: CivilDate(year: 2025, month: 12, day: 31), formats: [.markdown, .html, .csv, .json, .xlsx])
    #expect(Set(secrets).count > 50)
    for file in published {
      let text = try text(of: file)
      for secret in Set(secrets) { #expect(!text.contains(secret), "\(file.name) names \(secret)") }
    }
  }

  /// What can be read in a file: of a workbook, its cells.
  private func text(of file: RenderedFile) throws -> String {
    guard file.name.hasSuffix(".xlsx") else { return String(decoding: file.bytes, as: UTF8.self) }
    let sink = RecordingSink()
    try InputFile.read(bytes: file.bytes, options: ReadingOptions(), into: sink)
    #expect(sink.sheets.count > 3)
    return sink.sheets.flatMap(\.rows).joined().joined(separator: "\n")
  }

  @Test(arguments: ["register-2025.xlsx", "annex-2023.csv"])
  func `a workbook has the records of the CSV and the figures of the notice`(sample: String) throws {
    let day = CivilDate(year: 2025, month: 12, day: 31)
    let files = try files(of: sample, asOf: day, formats: [.csv, .xlsx])
    let sink = RecordingSink()
    let book = try #require(files.first { $0.name.hasSuffix(".xlsx") })
    try InputFile.read(bytes: book.bytes, options: ReadingOptions(), into: sink)
    for list in files where list.name.hasSuffix(".csv") {
      let records = String(decoding: list.bytes, as: UTF8.self).split(separator: "\r\n").count
      #expect(sink.sheets.contains { $0.heading.name.hasPrefix("Lọc – ") && $0.rows.count == records }, "\(list.name)")
    }
    if sample == "register-2025.xlsx" {
      for (label, value) in [("sản phẩm", 191), ("chủ thể có sản phẩm", 98), ("xã, phường có sản phẩm", 25)] {
        let row = sink.sheets[0].rows.first { $0.first?.hasSuffix("=Số \(label) còn thời hạn") ?? false }
        #expect(row?.last?.hasSuffix(" number \(value).0") ?? false)
      }
    }
  }

  @Test func `an internal report keeps representatives and phones`() throws {
    let day = CivilDate(year: 2023, month: 4, day: 30)
    let files = try files(of: "annex-2023.xlsx", asOf: day, isPublic: false)
    let list = try #require(files.first { $0.name == "registrations.csv" })
    #expect(String(decoding: list.bytes, as: UTF8.self).contains("Tao Đức Phúc,\"Tổ 3, phường Đoàn Kết\",0900000001"))
  }
}
