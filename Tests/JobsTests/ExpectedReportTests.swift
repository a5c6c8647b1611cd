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

  /// One bulletin of a sample as Markdown.
  private func bulletin(
    _ template: String, of sample: String, asOf: String, profile: Profile = .ocop, isPublic: Bool = true,
    language: Language = .vietnamese
  ) throws -> RenderedFile {
    let job = ReportJob(
      asOf: try #require(CivilDate(iso: asOf)), template: template, templateFolder: repositoryPath("templates"),
      language: language, isPublic: isPublic, formats: [.markdown], settings: [])
    let reading = try ListInput([repositoryPath("samples/" + sample)], profile: profile).reading
    return try #require(try job.files(for: reading).first)
  }

  /// The plan of 2025.
  private func plan() throws -> Profile {
    try Profile(namedOrAt: repositoryPath("samples/lai-chau-2025.yaml"))
  }

  @Test func `the annex built anew, with the counts of its rows`() throws {
    let file = try bulletin("registration-annex", of: "annex-2023.xlsx", asOf: "2023-04-30")
    try expectSample(file.bytes, "annex-2023/" + file.name)
  }

  @Test func `what the annex declared wrong is said in the internal one only`() throws {
    let texts = try [true, false].map { isPublic in
      String(
        decoding: try bulletin("registration-annex", of: "annex-2023.xlsx", asOf: "2023-04-30", isPublic: isPublic)
          .bytes,
        as: UTF8.self)
    }
    let remark = "bản gửi lên: A.I. Thành phố Lai Châu: ghi 3 HTX, 7 hộ kinh doanh."
    #expect(texts.map { $0.contains(remark) } == [false, true])
  }

  @Test func `the register against the plan of 2025`() throws {
    let file = try bulletin("targets", of: "register-2025.xlsx", asOf: "2025-12-31", profile: try plan())
    try expectSample(file.bytes, "register-2025/" + file.name)
  }

  @Test func `the letter about certificates that end up to the end of March`() throws {
    let file = try bulletin("expiring-notice", of: "register-2025.xlsx", asOf: "2025-12-31")
    try expectSample(file.bytes, "register-2025/" + file.name)
  }

  @Test func `the level each product goes to by its score`() throws {
    let file = try bulletin("scoring-route", of: "scores-2025.csv", asOf: "2025-10-31")
    try expectSample(file.bytes, "scores-2025/" + file.name)
  }

  @Test(arguments: [
    ("registration-annex", "annex-2023.xlsx", ["105 products of 57 producers", "23 products of 12 producers"]),
    ("targets", "register-2025.xlsx", ["| 49 | 81.7 | 11 |", "| 295 | 104.6 | 0 |"]),
    ("expiring-notice", "register-2025.xlsx", ["certificates of 11 OCOP", "fewer than 30 days left"]),
    ("scoring-route", "scores-2025.csv", ["18 products of 8 producers", "| 90 to 100 points |"]),
  ]) func `bulletins in English have the same figures`(name: String, sample: String, figures: [String]) throws {
    let file = try bulletin(name, of: sample, asOf: "2025-12-31", profile: try plan(), language: .english)
    let text = String(decoding: file.bytes, as: UTF8.self)
    for figure in figures { #expect(text.contains(figure), "\(figure)\n\(text)") }
  }

  @Test func `before July 2025 districts certify three stars`() throws {
    let file = try bulletin("scoring-route", of: "scores-2025.csv", asOf: "2025-06-30")
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("UBND cấp huyện phê duyệt kết quả, cấp giấy chứng nhận 3 sao"))
  }

  @Test(arguments: [
    ("notice", "annex-2023.xlsx", "registration-summary, registration-annex"),
    ("expiring-notice", "scores-2025.csv", "registration-summary, registration-annex, scoring-route"),
    ("registration-annex", "register-2025.xlsx", "notice, expiring-notice, scoring-route"),
    ("targets", "register-2025.xlsx", "notice, expiring-notice, scoring-route"),
    ("unit-list", "register-2025.xlsx", "notice, expiring-notice, scoring-route"),
  ]) func `a bulletin the list cannot give says which can`(name: String, sample: String, fitting: String) throws {
    let error = #expect(throws: TemplateError.self) { try bulletin(name, of: sample, asOf: "2025-12-31") }
    #expect(error?.message.en.hasSuffix("these can be used: \(fitting)") == true, "\(error?.message.en ?? "")")
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
