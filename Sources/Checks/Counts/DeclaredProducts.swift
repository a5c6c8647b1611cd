internal import Diagnostics
internal import Registry

/// A heading declares as many products as rows stand below it.
///
/// «23 sản phẩm» over 22 product rows: an error at the heading, with the first and the last row that were counted.
struct DeclaredProducts: Rule {
  static let code: DiagnosticCode = "declared-products"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    findings.examine(Self.code, list.registry.bands.count)
    for (id, band) in list.registry.bands.enumerated() {
      let counted = list.tallies[id].products
      guard let declared = band.declared.products, counted > 0, declared.value != counted else { continue }
      let source = list.bandDifference(id) { band, tally in (band.declared.products?.value, tally.products) }
      findings.report(
        Diagnostic(
          Self.code, .error, at: band.location, range: band.range, value: band.heading, fragment: declared.fragment,
          message: .declaredProducts(declared: declared.value, counted: counted),
          count: Diagnostic.Count(declared: declared.value, counted: counted),
          notes: list.endsOfRows(under: id),
          help: source.map { .inheritedFrom($0.location.address) } ?? .declaredProductsHelp(counted: counted)))
    }
  }
}
