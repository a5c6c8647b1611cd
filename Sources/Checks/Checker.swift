package import Diagnostics
package import Registry
internal import Synchronization
internal import Threads

/// Runs every rule over a registry.
package struct Checker: Sendable {
  private var rules: [any Rule]

  /// Records from which on a second processor takes half of the rules.
  private static let longList = 5_000

  /// The rules of every list and, if asked for, those about the terms of recognitions, of which a register has hundreds.
  package init(withTerms: Bool = false) {
    rules = [
      DeclaredProducts(), DeclaredEntities(), DeclaredKind(), DeclaredSum(), DeclaredKindsSum(), BandEmpty(),
      BandNumbering(), Numbering(),
      MissingValue(), KindUnknown(), KindConflict(), PhoneFormat(), PhoneLostZero(), DateFormat(), DateImplausible(),
      NoDecisionDate(), DateAsText(), DecisionFormat(),
      StarsRange(), StarsScore(),
      StraySpace(), TextNotNFC(), ErrorValue(),
      DuplicateProduct(), EntitySpellings(), EntityTwoPlaces(), SharedPhone(),
      UnitUnknown(), UnitOutsideBand(), UnitDivided(), UnitPeriod(),
      HeaderMissing(), HeaderUnknown(), RowUnread(), HiddenData(), LegacyEncoding(),
      DimensionWrong(), FormulaNoValue(), Revoked(),
    ]
    if withTerms { rules += [Expiring(), Expired()] as [any Rule] }
  }

  /// The codes of all rules.
  package var codes: [DiagnosticCode] { rules.map { type(of: $0).code } + WaiverRoll.codes }

  /// The findings as the profile judges them, ordered; with the names of the inputs, its waivers hold.
  ///
  /// - Complexity: every rule is linear in the rows or in the headings and their rows.
  package func check(_ registry: Registry, asOf: CivilDate, sources: SourceCatalog? = nil) -> Findings {
    let list = CheckedList(registry, asOf: asOf)
    let shift = RuleShift(rules, list)
    let workers = registry.registrations.count < Self.longList ? nil : Worker { shift.run() }
    shift.run()
    workers?.join()
    var findings = shift.findings()
    if let sources { WaiverRoll(registry, sources, asOf: asOf).apply(to: &findings) }
    findings.judge(by: registry.profile)
    findings.sort()
    return findings
  }
}

/// The rules on their way over a list, each taken by whichever thread is free.
private final class RuleShift: Sendable {
  private let rules: [any Rule]
  /// One that asks for units first, so that they are found beside the work of the others, and the rest of those last.
  private let order: [Int]
  private let list: CheckedList
  private let next = Atomic<Int>(0)
  private let found: Mutex<[Int: Findings]> = Mutex([:])

  init(_ rules: [any Rule], _ list: CheckedList) {
    self.rules = rules
    let asking = rules.indices.filter { type(of: rules[$0]).asksForUnits }
    order = asking.prefix(1) + rules.indices.filter { !asking.contains($0) } + asking.dropFirst()
    self.list = list
  }

  /// Takes rules until none is left.
  func run() {
    while case let turn = next.add(1, ordering: .relaxed).oldValue, turn < order.count {
      let index = order[turn]
      var findings = Findings()
      rules[index].check(list, &findings)
      let result = findings
      found.withLock { $0[index] = result }
    }
  }

  /// What all found, in the order of the rules.
  func findings() -> Findings {
    let found = found.withLock { $0 }
    return rules.indices.reduce(into: Findings()) { all, index in
      if let some = found[index] { all.add(some) }
    }
  }
}
