import AnnexTesting
import Diagnostics
import Intake
import Registry
import Testing

@testable import Checks

/// Every kind of fault, planted singly at random places in lists of all layouts.
@Suite struct LayoutFaultTests {
  private static let layouts = layoutCount(176)

  /// What became of the faults of some lists.
  private struct Score: Sendable {
    var planted: [String: Int] = [:]
    var misses: [String] = []
  }

  @Test func `every fault planted in any layout is found on its cell, with what follows from it alone`() async throws {
    let truth = try ListTruth.annex()
    let scores = try await withThrowingTaskGroup(of: Score.self) { group in
      for batch in 0..<8 {
        group.addTask { try Self.score(truth, seeds: (batch * Self.layouts / 8)..<((batch + 1) * Self.layouts / 8)) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let planted = scores.reduce(into: [String: Int]()) { $0.merge($1.planted) { $0 + $1 } }
    let misses = scores.flatMap(\.misses)
    let count = planted.values.reduce(0, +)
    print(
      "layouts: \(count - misses.count) of \(count) faults of \(planted.count) kinds found on their cell, in \(Self.layouts) lists"
    )
    #expect(misses.sorted() == [])
    #expect(count >= 1_000)
    #expect(Set(LayoutFaultKind.all.map(\.name)).subtracting(planted.keys) == [])
  }

  /// Plants faults of every fifth kind in a list for each seed, other kinds in the next.
  private static func score(_ truth: ListTruth, seeds: Range<Int>) throws -> Score {
    var score = Score()
    for seed in seeds {
      var random = SeededGenerator(seed: UInt64(10_000 + seed))
      let options = LayoutOptions(&random)
      let bed = FaultBed(LayoutWriter.layout(of: truth.sample(&random), options, &random))
      for kind in stride(from: seed % 5, to: LayoutFaultKind.all.count, by: 5).map({ LayoutFaultKind.all[$0] }) {
        guard let fault = kind.plant(bed, &random) else { continue }
        score.planted[kind.name, default: 0] += 1
        if let miss = try miss(fault) { score.misses.append("\(kind.name), seed \(seed): \(miss)\n\(options)") }
      }
    }
    return score
  }

  /// What was said instead, if a fault is not found on its cell with nothing but what follows from it.
  private static func miss(_ fault: PlantedLayoutFault) throws -> String? {
    let found = try diagnostics(try fault.layout.reading(), asOf: "2023-12-31").map { finding in
      FoundFault(
        sheet: Int(finding.location.sheet.rawValue), address: finding.location.address, code: finding.code.rawValue)
    }
    let isFound = found.contains { fault.expected.contains($0) }
    let strays = found.filter { !fault.expected.contains($0) && !fault.isCompanion($0) }
    // A heading may have two wrong kinds, each said once; anything else is said once a cell.
    let isTwice = found.contains { one in one.code != "declared-kind" && found.count { $0 == one } > 1 }
    if isFound, strays.isEmpty, !isTwice { return nil }
    return "expected \(fault.expected), found \(found)"
  }
}
