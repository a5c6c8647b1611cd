internal import AnnexTesting
internal import Foundation
internal import Testing

/// What a night may take over of an earlier day's: only what comes out the same on both.
///
/// Everything shipped is made on two days, and what is taken over is held against what a run without a past makes.
struct DayIndependenceTests {
  private static let templates = ["registration-summary", "registration-annex", "scoring-route"]
  private static let days = ["2025-06-30", "2026-01-01"]

  /// What two nights make of a list, and how much of it was taken over or only dated anew.
  private func nights(
    _ sample: String, _ extra: String, formats: String
  ) throws -> (same: Bool, taken: Int, dated: Int) {
    let night = try NightFolder(extra, formats: formats)
    let fresh = try NightFolder(extra, formats: formats)
    let name = sample.hasSuffix(".csv") ? "list.csv" : "list.xlsx"
    try night.putSample(sample, as: name)
    try fresh.putSample(sample, as: name)
    try night.run(asOf: Self.days[0])
    let events = EventList()
    try night.run(asOf: Self.days[1], log: events)
    try fresh.run(asOf: Self.days[1])
    var (was, now) = (try fresh.published(), try night.published())
    for name in was.keys where name.hasSuffix("manifest.json") {
      was[name] = nil
      now[name] = nil
    }
    let (past, present) = (try night.newestOfHistory(), try fresh.newestOfHistory())
    return (was == now && past == present, events.work.taken, events.dated)
  }

  @Test(arguments: templates, ["md", "html", "csv", "json", "xlsx", "docx"])
  func `a bulletin of a list that knows no days is right on the second day`(template: String, format: String) throws {
    let sample = template == "scoring-route" ? "scores-2025.csv" : "annex-2023.xlsx"
    for language in ["vi", "en"] {
      let extra = "templates: [\(template)]\nlanguage: \(language)\n"
      let (same, taken, dated) = try nights(sample, extra, formats: format)
      #expect(same, "\(template) \(language) as \(format) depends on the day")
      let isDayless = ["md", "html", "csv", "docx"].contains(format) && template != "scoring-route"
      #expect(taken == (isDayless ? 2 : 1) && dated == 1, "\(template) \(language) as \(format)")
    }
  }

  @Test(arguments: ["public", "both"])
  func `so are folders of units, and bulletins for all`(audience: String) throws {
    let extra = "by: unit\naudience: \(audience)\n"
    let (same, taken, dated) = try nights("annex-2023.xlsx", extra, formats: "md, csv")
    #expect(same && taken == 1 && dated == 1)
  }

  @Test(arguments: ["annex-2023.xlsx", "scores-2025.csv"], ["written", "2025"])
  func `figures dated anew are those of a run without a past`(sample: String, units: String) throws {
    let (same, _, dated) = try nights(sample, "units: \(units)\n", formats: "csv")
    #expect(same && dated == 1)
  }

  @Test func `a register's findings are looked at every day`() throws {
    let (same, taken, dated) = try nights("register-2025.xlsx", "terms: true\n", formats: "csv")
    #expect(same && taken == 0 && dated == 0)
  }

  @Test func `figures say the day they are of`() throws {
    let night = try NightFolder(formats: "md")
    try night.putSample("annex-2023.xlsx", as: "list.xlsx")
    for day in Self.days { try night.run(asOf: day) }
    let figures = String(decoding: try night.published()["summary.json"] ?? Data(), as: UTF8.self)
    #expect(figures.contains(#""as_of":"2026-01-01""#))
  }
}
