import AnnexTesting
import Diagnostics
import Intake
import Registry
import Testing

@testable import Checks

/// Every kind of fault, planted singly at random places in lists of all layouts.
@Suite struct LayoutFaultTests {
  private static let layouts = layoutCount(168)

  /// Every list gets the faults of one kind in so many, the next list those of the next kinds.
  private static let stride = 8

  /// What became of the faults of some lists.
  private struct Score: Sendable {
    var planted: [String: Int] = [:]
    var codes: Set<String> = []
    var misses: [String] = []
  }

  @Test func `every fault planted in any layout is found on its cell, with what follows from it alone`() async throws {
    let truth = try ListTruth.annex()
    let scores = try await withThrowingTaskGroup(of: Score.self) { group in
      for half in 0..<2 {
        group.addTask {
          try await Self.score(truth, seeds: (half * Self.layouts / 2)..<((half + 1) * Self.layouts / 2))
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let planted = scores.reduce(into: [String: Int]()) { $0.merge($1.planted) { $0 + $1 } }
    let codes = scores.reduce(into: Set<String>()) { $0.formUnion($1.codes) }
    let misses = scores.flatMap(\.misses)
    let count = planted.values.reduce(0, +)
    print("faults \(count - misses.count)/\(count), of \(planted.count) kinds with \(codes.count) codes")
    #expect(misses.sorted() == [])
    #expect(count >= 1_000)
    #expect(Set(LayoutFaultKind.all.map(\.name)).subtracting(planted.keys) == [])
    #expect(Set(Checker(withTerms: true).codes.map(\.rawValue)).subtracting(codes.union(Self.notInCells)) == [])
  }

  /// What workbooks say besides their cells, other lists and profiles, whose tests are elsewhere.
  private static let notInCells: Set<String> = ["waiver-expired", "waiver-unused"]

  /// Plants faults of every eighth kind in a list for each seed, other kinds in the next.
  private static func score(_ truth: ListTruth, seeds: Range<Int>) async throws -> Score {
    var score = Score()
    for seed in seeds {
      // Other tests have a limit of time, and wait for the same processors.
      await Task.yield()
      var random = SeededGenerator(seed: UInt64(10_000 + seed))
      let options = LayoutOptions(&random)
      let bed = FaultBed(LayoutWriter.layout(of: truth.sample(&random), options, &random))
      var known: [Question: Set<FoundFault>] = [:]
      let kinds = Swift.stride(from: seed % stride, to: LayoutFaultKind.all.count, by: stride)
      for kind in kinds.map({ LayoutFaultKind.all[$0] }) {
        guard let fault = kind.plant(bed, &random) else { continue }
        score.planted[kind.name, default: 0] += 1
        score.codes.formUnion(fault.expected.prefix(1).map(\.code))
        let question = Question(asOf: fault.asOf, withTerms: fault.withTerms)
        let before: Set<FoundFault>
        if let origin = fault.origin {
          before = Set(try findings(of: origin, question))
        } else {
          before = try known[question] ?? Set(findings(of: bed.layout, question))
          known[question] = before
        }
        if let miss = miss(fault, try findings(of: fault.layout, question), before) {
          score.misses.append("\(kind.name), seed \(seed): \(miss)\n\(options)")
        }
      }
    }
    return score
  }

  /// How a list is checked.
  private struct Question: Hashable {
    let asOf: String
    let withTerms: Bool
  }

  private static func findings(of layout: Layout, _ question: Question) throws -> [FoundFault] {
    let asOf = try #require(CivilDate(iso: question.asOf))
    let checker = Checker(withTerms: question.withTerms)
    return checker.check(try layout.reading().registry, asOf: asOf).diagnostics.map { finding in
      FoundFault(
        sheet: Int(finding.location.sheet.rawValue), address: finding.location.address, code: finding.code.rawValue)
    }
  }

  /// What was said instead, if a fault is not found on its cell with nothing but what follows from it.
  ///
  /// What is said of the list without the fault, a note on a column or on how its letters are written, is no matter.
  private static func miss(_ fault: PlantedLayoutFault, _ all: [FoundFault], _ before: Set<FoundFault>) -> String? {
    // Where marks stand apart throughout, which cells that is said of depends on all of a column.
    let isDecomposed = fault.layout.options.isDecomposed
    let found = all.filter { !before.contains($0) && !(isDecomposed && $0.code == "text-not-nfc") }
    let isFound = found.contains { fault.expected.contains($0) }
    let strays = found.filter { !fault.expected.contains($0) && !fault.isCompanion($0) }
    // A heading may have two wrong kinds, each said once; anything else is said once a cell.
    let isTwice = found.contains { one in one.code != "declared-kind" && found.count { $0 == one } > 1 }
    if isFound, strays.isEmpty, !isTwice { return nil }
    return "expected \(fault.expected), found \(found)"
  }
}
