internal import Diagnostics
internal import Registry

/// A heading declares as many products as rows stand below it.
///
/// «23 sản phẩm» over 22 product rows: an error at the heading, with the first and the last row that were counted.
struct DeclaredProducts: Rule {
  static let code: DiagnosticCode = "declared-products"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let report = DeclaredFigureReport(code: Self.code, list: list)
    findings.examine(Self.code, list.registry.bands.count)
    for id in list.registry.bands.indices {
      report.report(
        id, figure: list.products(of:),
        message: { .declaredProducts(list.profile.nouns.product, declared: $0.declared, counted: $0.counted) },
        help: { .declaredProductsHelp(corrected: $0.corrected ?? "") }, notes: { list.endsOfRows(under: id) }, &findings
      )
    }
  }
}
