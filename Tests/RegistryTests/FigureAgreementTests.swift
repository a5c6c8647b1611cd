import AnnexTesting
import Registry
import Testing

/// Laws of figures on random registers: a figure is its list, and says what the summary says.
@Suite struct FigureAgreementTests {
  private static let days = ["2022-02-28", "2024-02-29", "2025-12-31"]

  private func lists(seed: UInt64) throws -> [AppraisedList] {
    let list = try registry(of: RegisterOracle.random(seed: seed).text)
    return try Self.days.map { AppraisedList(list, asOf: try #require(CivilDate(iso: $0))) }
  }

  @Test(arguments: 1...15) func `every figure has as many items as it says, no two of them the same`(seed: UInt64)
    throws
  {
    for list in try lists(seed: seed) {
      let trace = list.trace
      for figure in trace.figures {
        let items = trace.items(of: figure.id)
        #expect(items.count == figure.value, "\(figure.name)")
        #expect(Set(items).count == figure.value, "\(figure.name)")
        #expect(items.map(\.record) == items.map(\.record).sorted(), "\(figure.name)")
        #expect(trace.figure(figure.name)?.id == figure.id, "\(figure.name)")
        #expect(FigureName(figure.name.description) == figure.name)
      }
    }
  }

  @Test(arguments: 1...15) func `a record's figures are those it is an item of`(seed: UInt64) throws {
    for list in try lists(seed: seed) {
      let trace = list.trace
      var figures = Array(repeating: [Int](), count: list.registry.registrations.count)
      for figure in trace.figures {
        for record in trace.records(of: figure.id) { figures[record].append(figure.id) }
      }
      #expect(list.registry.registrations.indices.map { trace.figures(of: $0) } == figures)
    }
  }

  @Test(arguments: 1...15) func `figures say what the summary says`(seed: UInt64) throws {
    for list in try lists(seed: seed) {
      let trace = list.trace
      let summary = Summary(list.registry, list.appraisal, by: list.units)
      func value(_ parts: String...) -> Int { trace.value(FigureName(parts)) }
      #expect(value("records") == summary.records)
      for standing in Standing.allCases { #expect(value(standing.rawValue) == summary.countOf[standing] ?? 0) }
      #expect(value("valid", "products") == summary.valid.products)
      #expect(value("valid", "entities") == summary.valid.entities)
      #expect(value("valid", "units") == summary.valid.units)
      #expect(value("expired", "entities") == summary.expired.entities)
      #expect(value("expired", "units") == summary.expired.units)
      #expect(value("valid", "stars_unknown") == summary.validByStars[0] ?? 0)
      for stars in 1...5 { #expect(value("valid", "stars", "\(stars)") == summary.validByStars[stars] ?? 0) }
      for kind in list.registry.profile.kinds.map(\.kind) {
        #expect(value("valid", "kind", kind.rawValue) == summary.validByKind[kind] ?? 0)
      }
      for (days, count) in summary.expiring { #expect(value("expiring", "\(days)") == count) }
      for unit in summary.byUnit {
        #expect(value("valid", "unit", unit.unit.name) == unit.valid)
        #expect(value("expired", "unit", unit.unit.name) == unit.expired)
        #expect(value("valid", "unit", unit.unit.name, "entities") == unit.entitiesValid)
      }
    }
  }

  @Test(arguments: 1...15) func `parts of a figure add up to it`(seed: UInt64) throws {
    for list in try lists(seed: seed) {
      let trace = list.trace
      func sum(_ parts: String...) -> Int {
        trace.figures.filter { $0.name.parts.count == parts.count + 1 && $0.name.parts.starts(with: parts) }
          .reduce(0) { $0 + $1.value }
      }
      for whole in ["valid", "expired"] {
        let value = trace.value(FigureName([whole]))
        #expect(sum(whole, "stars") + trace.value(FigureName([whole, "stars_unknown"])) == value)
        #expect(sum(whole, "year") == value)
        #expect(sum(whole, "ends") == value)
        #expect(sum(whole, "unit") + trace.value(FigureName([whole, "unit_unknown"])) == value)
        #expect(
          sum(whole, "kind") + trace.value(FigureName([whole, "kind_unknown"]))
            == trace.value(FigureName([whole, "entities"])))
      }
      let first = sum("recognised", "new")
      #expect(first == trace.value(FigureName(["recognised"])))
    }
  }

  @Test(arguments: 1...15) func `the shares of units add up to the whole, and stand for the same`(seed: UInt64) throws {
    for list in try lists(seed: seed) {
      let shares = list.byUnit().map(\.list)
      for standing in Standing.allCases {
        let sum = shares.reduce(0) { $0 + $1.appraisal.records(standing).count }
        #expect(sum == list.appraisal.records(standing).count, "\(standing)")
      }
      for days in [30, 90] {
        #expect(
          shares.reduce(0) { $0 + $1.appraisal.expiring(within: days).count }
            == list.appraisal.expiring(within: days).count)
      }
    }
  }
}
