internal import Diagnostics
internal import Registry

/// The kinds inside one heading add up to the entities it declares.
///
/// «12 chủ thể (2 Doanh nghiệp, 3 HTX)»: an error, and the kinds its rows hold besides. Not said again where a count of
/// the same heading is wrong against its rows already: correcting that corrects the sum.
struct DeclaredKindsSum: Rule {
  static let code: DiagnosticCode = "declared-kinds-sum"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    findings.examine(Self.code, list.registry.bands.count)
    for (id, band) in list.registry.bands.enumerated() {
      let declared = band.declared
      guard let entities = declared.entities, !declared.kinds.isEmpty else { continue }
      let sum = declared.kinds.reduce(0) { $0 + $1.count.value }
      let counted = list.tallies[id].kinds(in: list.registry)
      let hasRows = list.tallies[id].products > 0
      let isExplained =
        hasRows
        && (entities.value != list.tallies[id].entities.count
          || declared.kinds.contains { declared.value(of: $0.kind) != counted[$0.kind] ?? 0 })
      guard sum != entities.value, !isExplained else { continue }
      let unnamed = list.profile.kinds.filter { declared.value(of: $0.kind) == nil && counted[$0.kind] != nil }
      findings.report(
        Diagnostic(
          Self.code, .error, at: band.location, range: band.range, value: band.heading, fragment: entities.fragment,
          message: .declaredKindsSum(list.profile.nouns.entity, entities: entities.value, sum: sum),
          count: Diagnostic.Count(declared: entities.value, counted: sum),
          help: .declaredKindsSumHelp(unnamed: unnamed.map { .count(counted[$0.kind] ?? 0, $0.label) })))
    }
  }
}
