internal import Diagnostics
internal import Registry

/// A heading declares what the headings under it add up to.
///
/// Asked only of headings without a product row below them, as in a table of contents: where there are rows, they say
/// which of the headings is wrong, and `declared-products`, `declared-entities` and `declared-kind` say it. An entity
/// under two headings is one entity of the heading above them, so entities need not add up there.
struct DeclaredSum: Rule {
  static let code: DiagnosticCode = "declared-sum"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let nouns = list.profile.nouns
    let headings = list.declarations.prefix(list.registry.bands.count).filter { !$0.parts.isEmpty }
    findings.examine(Self.code, headings.count)
    for heading in headings where heading.tally.products == 0 {
      let parts = heading.parts.map { list.declarations[$0].declared }
      report(nouns.product.several, heading.declared.products, parts.map(\.products?.value), heading, list, &findings)
      report(nouns.entity.several, heading.declared.entities, parts.map(\.entities?.value), heading, list, &findings)
      for kind in list.profile.kinds {
        guard let declared = heading.declared.kinds.first(where: { $0.kind == kind.kind }) else { continue }
        // A heading that names its kinds but not this one has none of it.
        let values = parts.map { $0.kinds.isEmpty ? nil : $0.value(of: kind.kind) ?? 0 }
        report(kind.label, declared.count, values, heading, kind: kind.kind, list, &findings)
      }
    }
  }

  private func report(
    _ what: Phrase, _ declared: DeclaredCounts.Count?, _ parts: [Int?], _ heading: Declaration,
    kind: EntityKind? = nil, _ list: CheckedList, _ findings: inout Findings
  ) {
    let values = parts.compactMap(\.self)
    let sum = values.reduce(0, +)
    guard let declared, values.count == parts.count, sum != declared.value else { return }
    let (location, range, text) = list.place(of: declared, in: heading)
    findings.report(
      Diagnostic(
        Self.code, .error, at: location, range: range, value: text, fragment: declared.fragment,
        message: .declaredSum(what, declared: declared.value, sum: sum),
        count: Diagnostic.Count(declared: declared.value, counted: sum, kind: kind?.rawValue),
        help: .declaredSumHelp(list.profile.nouns.product)))
  }
}
