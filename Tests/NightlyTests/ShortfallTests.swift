internal import AnnexTesting
internal import Diagnostics
internal import Foundation
internal import Nightly
internal import Testing

/// Lists that give less than the job asks for: told every night, and no reason to keep from the others what they give.
struct ShortfallTests {
  @Test func `a bulletin is left out for a list of another kind, and made for the others`() throws {
    let night = try NightFolder("reports: each\ntemplates: [notice]\n")
    try night.putSample("annex-2023.xlsx", as: "a.xlsx")
    try night.putSample("register-2025.csv", as: "b.csv")
    let outcome = try night.run()
    let failures = outcome.failures.map(\.en)
    #expect(failures.count == 1 && failures[0].hasPrefix("inbox-a-xlsx: bulletin notice: the template needs"))
    let published = try night.published()
    #expect(published["inbox-b-csv/notice.md"] != nil && published["inbox-a-xlsx/notice.md"] == nil)
    #expect(published["inbox-a-xlsx/summary.json"] != nil && published["inbox-a-xlsx/findings.json"] != nil)
  }

  @Test func `it is told again by a night that takes everything over`() throws {
    let night = try NightFolder("reports: each\ntemplates: [notice]\n")
    try night.putSample("annex-2023.xlsx", as: "a.xlsx")
    try night.putSample("register-2025.csv", as: "b.csv")
    let first = try night.run()
    let events = EventList()
    let second = try night.run(log: events)
    #expect(second.failures == first.failures)
    #expect(events.work == (done: 0, taken: 5) && events.unfit == 1)
  }

  @Test func `where another bulletin of the job is for that list, nothing failed`() throws {
    let night = try NightFolder("templates: [notice, registration-summary]\n")
    try night.putSample("annex-2023.xlsx", as: "a.xlsx")
    let events = EventList()
    let outcome = try night.run(log: events)
    #expect(outcome.failures.isEmpty && events.unfit == 1)
    let published = try night.published()
    #expect(published["registration-summary.md"] != nil && published["notice.md"] == nil)
  }

  @Test func `a job whose bulletins fit no list at all gives figures and findings, and says which would`() throws {
    let night = try NightFolder("templates: [notice]\n")
    try night.putSample("annex-2023.xlsx", as: "a.xlsx")
    let outcome = try night.run()
    #expect(outcome.failures.map { $0.en.contains("these can be used: registration-summary") } == [true])
    let published = try night.published()
    #expect(published["summary.json"] != nil && published["findings.json"] != nil && published["notice.md"] == nil)
    #expect(try night.run().failures == outcome.failures)
  }

  @Test func `figures and findings alone do not replace a set that has a bulletin`() throws {
    let night = try NightFolder("templates: [notice]\n")
    try night.putSample("register-2025.csv", as: "a.csv")
    try night.run()
    try night.putSample("annex-2023.csv", as: "a.csv")
    let failure = #expect(throws: RunFailure.self) { try night.run() }
    #expect(failure?.kind == .input)
    #expect(failure?.message.en.contains("these can be used: registration-summary") == true)
    #expect(try night.runs().count == 1 && night.published()["notice.md"] != nil)
  }

  @Test(arguments: ["unit-list", "targets"])
  func `a bulletin that no list of the job could have is the job's mistake, whatever the others`(name: String) throws {
    let night = try NightFolder("templates: [notice, \(name)]\n")
    try night.putSample("register-2025.csv", as: "a.csv")
    let failure = #expect(throws: RunFailure.self) { try night.run() }
    #expect(failure?.kind == .configuration)
    #expect(try night.runs().isEmpty)
  }

  @Test(arguments: ["each", "together"])
  func `an input without a list is told of every night`(scope: String) throws {
    let night = try NightFolder("reports: \(scope)\n")
    try night.putSample("register-2025.csv", as: "a.csv")
    try night.put("Kính gửi,Sở\nnhư trên,\n", as: "letter.csv")
    let first = try night.run()
    #expect(first.failures.map(\.en).map { $0.contains("letter.csv") } == [true])
    let events = EventList()
    #expect(try night.run(log: events).failures == first.failures)
    #expect(events.work.done == 0)
  }
}
