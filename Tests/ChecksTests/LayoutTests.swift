import AnnexTesting
import Diagnostics
import Intake
import Registry
import Testing

@testable import Checks

/// One truth in many layouts: whatever a list looks like, the same products are read from it, and nothing is found.
@Suite struct LayoutTests {
  private static let layouts = layoutCount(304)

  @Test func `the same 105 products are read from every layout, and a clean list has no findings`() async throws {
    let truth = try ListTruth.annex()
    let misses = try await withThrowingTaskGroup(of: [String].self) { group in
      for batch in 0..<8 {
        group.addTask { try Self.misses(truth, (batch * Self.layouts / 8)..<((batch + 1) * Self.layouts / 8)) }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    print("layouts \(Self.layouts - misses.count)/\(Self.layouts)")
    #expect(misses.sorted() == [])
  }

  /// The lists that are read otherwise or have findings, each with the first.
  private static func misses(_ truth: ListTruth, _ seeds: Range<Int>) throws -> [String] {
    try seeds.compactMap { seed in
      var random = SeededGenerator(seed: UInt64(seed))
      let options = LayoutOptions(&random)
      let layout = LayoutWriter.layout(of: truth, options, &random)
      let list = try layout.reading()
      let found = try diagnostics(list, asOf: "2023-12-31").filter { $0.severity > .note }
        .map { "\($0.location.sheet.rawValue)!\($0.location.address) \($0.code.rawValue): \($0.message.vi)" }
      let differences = LayoutComparison(layout, list).differences + found
      return differences.first.map { "seed \(seed): \(differences.count): \($0)\n\(options)" }
    }
  }
}
