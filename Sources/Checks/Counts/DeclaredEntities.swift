internal import Diagnostics
internal import Registry

/// A heading declares as many entities as stand behind the rows below it, each counted once.
///
/// «12 chủ thể» over the products of 11: an error at the heading, with the first row of every entity counted.
struct DeclaredEntities: Rule {
  static let code: DiagnosticCode = "declared-entities"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    findings.examine(Self.code, list.registry.bands.count)
    for (id, band) in list.registry.bands.enumerated() {
      let tally = list.tallies[id]
      let counted = tally.entities.count
      guard let declared = band.declared.entities, tally.products > 0, declared.value != counted else { continue }
      let source = list.bandDifference(id) { band, tally in (band.declared.entities?.value, tally.entities.count) }
      findings.report(
        Diagnostic(
          Self.code, .error, at: band.location, range: band.range, value: band.heading, fragment: declared.fragment,
          message: .declaredEntities(declared: declared.value, counted: counted),
          count: Diagnostic.Count(declared: declared.value, counted: counted),
          notes: list.notes(on: tally.entities.map(\.first)),
          help: source.map { .inheritedFrom($0.location.address) } ?? .declaredEntitiesHelp(counted: counted)))
    }
  }
}
