internal import AnnexTesting
internal import Foundation
internal import History
internal import Jobs
internal import Nightly
internal import Registry
internal import Testing

/// Nights of a year over a register that grows: what the history has is what a run that remembers nothing finds.
struct YearTests {
  @Test func `every figure, finding and product of a night is that of a fresh history at that date`() throws {
    let night = try NightFolder()
    try night.putSample("register-2025.xlsx", as: "a.xlsx")
    let first = try #require(CivilDate(iso: "2025-07-01"))
    let days = (0..<25).compactMap { first.adding(days: $0 * 15) }
    var fresh: [(figures: [HistoryRun.Figure], findings: [HistoryRun.FindingCount], products: [HistoryRegistration])] =
      []
    for (turn, day) in days.enumerated() {
      if turn == 8 { try night.putSample("register-2024.csv", as: "b.csv") }
      if turn == 16 { try night.remove("b.csv") }
      try night.run(asOf: day.iso)
      let alone = try NightFolder()
      try alone.putSample("register-2025.xlsx", as: "a.xlsx")
      if (8..<16).contains(turn) { try alone.putSample("register-2024.csv", as: "b.csv") }
      try alone.run(asOf: day.iso)
      let history = try History(path: alone.path + "/history.sqlite")
      fresh.append((try history.figures(of: 1), try history.findings(of: 1), try history.registrations(of: 1)))
    }
    let history = try History(path: night.path + "/history.sqlite")
    #expect(try history.entries().map(\.asOf) == days.map(\.iso))
    for (turn, known) in fresh.enumerated() {
      #expect(!known.figures.isEmpty && !known.products.isEmpty)
      #expect(try history.figures(of: turn + 1) == known.figures, "night \(turn + 1)")
      #expect(try history.findings(of: turn + 1) == known.findings, "night \(turn + 1)")
      #expect(try history.registrations(of: turn + 1) == known.products, "night \(turn + 1)")
    }
  }
}
