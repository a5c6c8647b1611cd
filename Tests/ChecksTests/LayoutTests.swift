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
      for half in 0..<2 {
        group.addTask { try await Self.misses(truth, (half * Self.layouts / 2)..<((half + 1) * Self.layouts / 2)) }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    print("layouts \(Self.layouts - misses.count)/\(Self.layouts)")
    #expect(misses.sorted() == [])
  }

  /// The lists that are read otherwise or have findings, each with the first.
  private static func misses(_ truth: ListTruth, _ seeds: Range<Int>) async throws -> [String] {
    var misses: [String] = []
    for seed in seeds {
      // Other tests have a limit of time, and wait for the same processors.
      await Task.yield()
      var random = SeededGenerator(seed: UInt64(seed))
      let options = LayoutOptions(&random)
      let layout = LayoutWriter.layout(of: truth, options, &random)
      let list = try layout.reading()
      let found = try diagnostics(list, asOf: "2023-12-31").filter { $0.severity > .note }
        .map { "\($0.location.sheet.rawValue)!\($0.location.address) \($0.code.rawValue): \($0.message.vi)" }
      let differences = LayoutComparison(layout, list).differences + found
      if let first = differences.first {
        misses.append("seed \(seed): \(differences.count): \(first)\n\(options)")
      }
    }
    return misses
  }
}
