internal import AnnexTesting
internal import Diagnostics
internal import Intake
internal import Jobs
internal import Registry
internal import Reports
internal import Tables
internal import Testing

/// The same totals in every format a reader may open, read back from what was written.
struct TotalsTests {
  private func files(_ sample: String, asOf: String, template: String) throws -> [String: String] {
    let job = ReportJob(
      asOf: try #require(CivilDate(iso: asOf)), template: template, templateFolder: repositoryPath("templates"),
      language: .vietnamese, isPublic: true, formats: [.markdown, .html, .csv, .json], settings: [])
    let reading = try ListInput([repositoryPath("samples/" + sample)], profile: .ocop).reading
    let files = try job.files(for: reading).map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
    return Dictionary(uniqueKeysWithValues: files)
  }

  /// The words of a page: tags and runs of spaces gone.
  private func words(_ html: String) -> String {
    var words = ""
    var isTag = false
    for character in html {
      if character == "<" { isTag = true }
      if !isTag { words.append(character) }
      if character == ">" { isTag = false }
    }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The words of the document on a page, without the figures and charts before it.
  private func letter(_ html: String) throws -> String {
    let words = words(html)
    return String(words[try #require(words.firstRange(of: "CỘNG HÒA")).lowerBound...])
  }

  /// A sample's report in one format of one file.
  private func bytes(
    _ sample: String, asOf: String, template: String, _ format: ReportJob.Format
  ) throws -> [UInt8] {
    let job = ReportJob(
      asOf: try #require(CivilDate(iso: asOf)), template: template, templateFolder: repositoryPath("templates"),
      language: .vietnamese, isPublic: true, formats: [format], settings: [])
    let reading = try ListInput([repositoryPath("samples/" + sample)], profile: .ocop).reading
    return try #require(try job.files(for: reading).first).bytes
  }

  /// The rows of a workbook's sheets as the program reads them, by the sheets' names.
  private func sheets(_ bytes: [UInt8]) throws -> [String: [[String]]] {
    let sink = RecordingSink()
    try InputFile.read(bytes: bytes, options: ReadingOptions(), into: sink)
    return Dictionary(uniqueKeysWithValues: sink.sheets.map { ($0.heading.name, $0.rows) })
  }

  /// The number before some words, or behind them.
  private func number(_ text: String, after before: String, _ after: String = "") throws -> Int {
    let start = try #require(text.firstRange(of: before), "\(before)").upperBound
    let digits = text[start...].drop { !$0.isNumber }.prefix { $0.isNumber }
    #expect(after.isEmpty || text[digits.endIndex...].hasPrefix(after))
    return try #require(Int(digits))
  }

  /// What the bands of a list say they hold: «23 sản phẩm của 12 chủ thể», the products of all.
  private func bandProducts(_ text: String, title: String) -> Int {
    text.split(separator: title).dropFirst().reduce(0) { sum, rest in
      let part = rest.prefix { $0 != ":" && !$0.isNewline }
      return sum + (Int(rest.dropFirst(part.count + 2).prefix { $0.isNumber }) ?? 0)
    }
  }

  private func records(_ csv: String?) throws -> Int {
    let lines = try #require(csv).split(whereSeparator: \.isNewline)
    return lines.count - 1
  }

  @Test func `the notice has one set of figures in all formats`() throws {
    let files = try files("register-2025.xlsx", asOf: "2025-12-31", template: "notice")
    let json = try #require(files["notice.json"])
    let word = try bytes("register-2025.xlsx", asOf: "2025-12-31", template: "notice", .docx)
    let part = try #require(ArchiveParts.all(of: word)["word/document.xml"])
    let document = words(String(decoding: part, as: UTF8.self))
    for text in [try #require(files["notice.md"]), document, try letter(try #require(files["notice.html"]))] {
      #expect(try number(text, after: "còn thời hạn:", " sản phẩm") == 191)
      #expect(try number(text, after: "trong đó", " sản phẩm đạt hạng 4 sao") == 13)
      #expect(try number(text, after: "4 sao,", " sản phẩm đạt hạng 3 sao") == 178)
      #expect(try number(text, after: "3 sao, của", " chủ thể") == 98)
      #expect(try number(text, after: "cuối cùng của thời hạn):", " sản phẩm") == 104)
    }
    #expect(try number(json, after: "\"valid.products\":") == 191)
    #expect(try number(json, after: "\"valid.entities\":") == 98)
    #expect(try number(json, after: "\"expired.products\":") == 104)
    #expect(try records(files["valid.csv"]) == 191)
    #expect(try records(files["expired.csv"]) == 104)
    let book = try sheets(bytes("register-2025.xlsx", asOf: "2025-12-31", template: "notice", .xlsx))
    #expect(book["Lọc – Còn thời hạn"]?.count == 191 + 1 && book["Lọc – Hết thời hạn"]?.count == 104 + 1)
    let figures = try #require(book["Số liệu"])
    for value in ["191", "98", "25", "13", "178", "104"] {
      #expect(figures.contains { $0.contains { $0.hasSuffix(" number \(value).0") } }, "\(value)")
    }
  }

  @Test func `the headings of a list add up to it in all formats`() throws {
    let files = try files("register-2025.xlsx", asOf: "2025-12-31", template: "expiring-notice")
    let total = try records(files["ending.csv"])
    let page = try #require(files["expiring-notice.html"])
    let text = try #require(files["expiring-notice.md"])
    #expect(total == 11)
    #expect(try number(text, after: "có", " sản phẩm") == total)
    #expect(try number(words(page), after: "31/03/2026 có", " sản phẩm") == total)
    #expect(try number(try #require(files["expiring-notice.json"]), after: "\"ending.products\":") == total)
    #expect(bandProducts(text, title: ". Xã ") == total)
  }

  @Test func `the annex built anew has the counts of its rows in all formats`() throws {
    let files = try files("annex-2023.xlsx", asOf: "2023-04-30", template: "registration-annex")
    let counts = "I. Thành phố Lai Châu: 23 sản phẩm của 12 chủ thể (2 doanh nghiệp, 2 HTX, 8 hộ kinh doanh)"
    for name in ["registration-annex.md", "registration-annex.html", "registration-annex.json"] {
      #expect(try #require(files[name]).contains(counts), "\(name)")
    }
    #expect(try records(files["annex.csv"]) == 105)
  }

  @Test func `the scores of all levels add up in all formats`() throws {
    let files = try files("scores-2025.csv", asOf: "2025-10-31", template: "scoring-route")
    let summary = try #require(files["scores.csv"]).split(whereSeparator: \.isNewline).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(summary.dropFirst().map { $0[$0.count - 2] } == ["3", "5", "6", "2", "2", "18"])
    #expect(try records(files["route.csv"]) == 18)
    #expect(try number(try #require(files["scoring-route.json"]), after: "\"scores.products\":") == 18)
    #expect(try number(try #require(files["scoring-route.md"]), after: "Có", " sản phẩm") == 18)
  }
}
