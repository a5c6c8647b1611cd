internal import Diagnostics
internal import Registry

/// A heading declares as many products as rows stand below it, a total as many as it adds up.
///
/// «23 sản phẩm» over 22 product rows: an error at the figure, with the first and the last row that were counted.
struct DeclaredProducts: Rule {
  static let code: DiagnosticCode = "declared-products"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let report = DeclaredFigureReport(code: Self.code, list: list)
    findings.examine(Self.code, list.declarations.count)
    for id in list.declarations.indices {
      report.report(
        id, figure: list.products(of:),
        message: { .declaredProducts(list.profile.nouns.product, declared: $0.declared, counted: $0.counted, $1) },
        help: { .declaredProductsHelp(corrected: $0.corrected ?? "", $1) }, notes: list.ends(of:), &findings)
    }
  }
}
