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
    let bands = list.registry.bands
    let nouns = list.profile.nouns
    let children = Dictionary(grouping: bands.indices.filter { bands[$0].parent != nil }) { bands[$0].parent }
    findings.examine(Self.code, children.count)
    for (id, band) in bands.enumerated() where list.tallies[id].products == 0 {
      guard let parts = children[id]?.map({ bands[$0].declared }) else { continue }
      compare(nouns.product.several, band.declared.products, parts.map(\.products?.value), band, nouns, &findings)
      compare(nouns.entity.several, band.declared.entities, parts.map(\.entities?.value), band, nouns, &findings)
      for kind in list.profile.kinds {
        guard let declared = band.declared.kinds.first(where: { $0.kind == kind.kind }) else { continue }
        // A heading that names its kinds but not this one has none of it.
        let values = parts.map { $0.kinds.isEmpty ? nil : $0.value(of: kind.kind) ?? 0 }
        compare(kind.label, declared.count, values, band, kind: kind.kind, nouns, &findings)
      }
    }
  }

  private func compare(
    _ what: Phrase, _ declared: DeclaredCounts.Count?, _ parts: [Int?], _ band: Band, kind: EntityKind? = nil,
    _ nouns: Nouns, _ findings: inout Findings
  ) {
    let values = parts.compactMap(\.self)
    let sum = values.reduce(0, +)
    guard let declared, values.count == parts.count, sum != declared.value else { return }
    findings.report(
      Diagnostic(
        Self.code, .error, at: band.location, range: band.range, value: band.heading, fragment: declared.fragment,
        message: .declaredSum(what, declared: declared.value, sum: sum),
        count: Diagnostic.Count(declared: declared.value, counted: sum, kind: kind?.rawValue),
        help: .declaredSumHelp(nouns.product)))
  }
}
