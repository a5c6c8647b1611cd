internal import AnnexTesting
internal import Bulletins
internal import Checks
internal import Diagnostics
internal import Intake
internal import Jobs
internal import Registry
internal import Reports
internal import Testing

/// Every figure that a page shows opens its rows, and there are as many as it says.
struct PageFigureTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let file: String
    let year: Int
    var isPublic = true
    var testDescription: String { "\(file), \(year)\(isPublic ? "" : ", internal")" }
  }

  static let samples = [
    Sample(file: "register-2025.xlsx", year: 2025), Sample(file: "register-2025.csv", year: 2022),
    Sample(file: "register-2024.csv", year: 2024, isPublic: false), Sample(file: "annex-2023.xlsx", year: 2023),
  ]

  private func report(_ sample: Sample) throws -> Report {
    let reading = try ListInput([repositoryPath("samples/" + sample.file)], profile: .ocop).reading
    let day = try #require(CivilDate(year: sample.year, month: 12, day: 31))
    let findings = Checker().check(reading.registry, asOf: day, sources: reading.catalog)
    let scope = BulletinScope(
      language: .vietnamese, isPublic: sample.isPublic, sources: reading.files,
      issuer: Issuer(province: nil, language: .vietnamese),
      page: PageScope(findings: findings, catalog: reading.catalog))
    let name = reading.registry.hasDecisions ? "notice" : "registration-summary"
    let template = try TemplateFolder(given: repositoryPath("templates")).template(name, .vietnamese)
    return try Bulletin(AppraisedList(reading.registry, asOf: day), reading.catalog, scope).report(by: template)
  }

  @Test(arguments: samples) func `a figure has as many rows as it says`(sample: Sample) throws {
    let report = try report(sample)
    let overview = try #require(report.overview)
    var rows: [String: Int] = [:]
    for grid in report.grids + overview.grids + [overview.findings].compactMap(\.self) {
      for figure in grid.annotations.flatMap(\.figures).map({ grid.figureNames[$0] }) { rows[figure, default: 0] += 1 }
    }
    let shown = overview.groups.flatMap(\.figures).map { ($0.figure, $0.value) }
    let drawn = overview.charts.flatMap(\.bars).flatMap(\.counts).map { ($0.figure, $0.value) }
    #expect(shown.count > 5 && drawn.count > 5)
    for (figure, value) in shown + drawn {
      let name = try #require(figure)
      #expect(rows[name] ?? 0 == value, "\(name)")
      #expect(value == 0 || overview.labels[name] != nil, "\(name) has no words")
    }
    for entry in report.figures.entries {
      guard let figure = entry.rows, case .integer(let value) = entry.value else { continue }
      #expect(rows[figure] ?? 0 == value, "\(entry.name)")
    }
  }

  @Test(arguments: samples) func `every record stands in one list of the page`(sample: Sample) throws {
    let report = try report(sample)
    let grids = report.grids + (report.overview?.grids ?? [])
    let anchors = grids.flatMap { $0.annotations.compactMap(\.anchor) }
    let reading = try ListInput([repositoryPath("samples/" + sample.file)], profile: .ocop).reading
    #expect(anchors.count == reading.registry.registrations.count && Set(anchors).count == anchors.count)
  }

  @Test func `an index names the reports of a folder with their figures`() throws {
    let job = IndexJob(folder: repositoryPath("samples/expected"), language: .vietnamese)
    let file = try job.file(templateFolder: repositoryPath("templates"), title: nil)
    let page = String(decoding: file.bytes, as: UTF8.self)
    #expect(file.name == "index.html" && page.contains(IndexPage.mark))
    #expect(page.contains("<a href=\"./register-2025/notice.html\">") && page.contains("<b>191</b>"))
    #expect(page.contains("./annex-2023/registrations.csv"))
  }

  @Test func `a folder without reports has no index`() {
    let job = IndexJob(folder: repositoryPath("templates"), language: .vietnamese)
    #expect(throws: TemplateError.self) { try job.file(templateFolder: repositoryPath("templates"), title: nil) }
  }
}
