package import Registry

/// Runs every rule over a registry.
package struct Checker: Sendable {
  private let rules: [any Rule]

  package init() {
    rules = [
      DeclaredProducts(), DeclaredEntities(), DeclaredKind(), DeclaredSum(), DeclaredKindsSum(), BandEmpty(),
      BandNumbering(), Numbering(),
      MissingValue(), KindUnknown(), KindConflict(), PhoneFormat(), PhoneLostZero(), DateFormat(), DateImplausible(),
      NoDecisionDate(),
      StarsRange(), StarsScore(),
      DuplicateProduct(), EntitySpellings(), EntityTwoPlaces(), SharedPhone(),
      UnitUnknown(), UnitOutsideBand(), UnitDivided(), UnitPeriod(),
      HeaderMissing(), RowUnread(),
    ]
  }

  /// The findings, ordered.
  ///
  /// - Complexity: every rule is linear in the rows or in the headings and their rows.
  package func check(_ registry: Registry, asOf: CivilDate) -> Findings {
    let list = CheckedList(registry, asOf: asOf)
    var findings = Findings()
    for rule in rules { rule.check(list, &findings) }
    findings.sort()
    return findings
  }
}
