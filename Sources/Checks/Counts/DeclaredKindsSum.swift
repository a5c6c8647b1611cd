internal import Diagnostics
internal import Registry

/// The kinds inside one heading or total add up to the entities it declares.
///
/// «12 chủ thể (2 Doanh nghiệp, 3 HTX)»: an error, and the kinds its rows hold besides. Not said again where a count of
/// the same heading is wrong against its rows already: correcting that corrects the sum.
struct DeclaredKindsSum: Rule {
  static let code: DiagnosticCode = "declared-kinds-sum"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    findings.examine(Self.code, list.declarations.count)
    for (id, declaration) in list.declarations.enumerated() {
      let declared = declaration.declared
      guard let entities = declared.entities, !declared.kinds.isEmpty else { continue }
      let sum = declared.kinds.reduce(0) { $0 + $1.count.value }
      guard sum != entities.value, !isExplained(id, list) else { continue }
      let counted = declaration.tally.kinds(in: list.registry)
      let unnamed = list.profile.kinds.filter { declared.value(of: $0.kind) == nil && counted[$0.kind] != nil }
      let (location, range, text) = list.place(of: entities, in: declaration)
      findings.report(
        Diagnostic(
          Self.code, .error, at: location, range: range, value: text, fragment: entities.fragment,
          message: .declaredKindsSum(list.profile.nouns.entity, entities: entities.value, sum: sum, declaration.place),
          count: Diagnostic.Count(declared: entities.value, counted: sum),
          help: .declaredKindsSumHelp(unnamed: unnamed.map { .count(counted[$0.kind] ?? 0, $0.label) })))
    }
  }

  /// Whether one of the figures is wrong against the rows.
  private func isExplained(_ id: Declaration.ID, _ list: CheckedList) -> Bool {
    list.entities(of: id).map { $0.difference != 0 } ?? false
      || list.profile.kinds.contains { list.entities(of: $0.kind, under: id).map { $0.difference != 0 } ?? false }
  }
}
