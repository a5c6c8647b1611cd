package import Checks
package import Diagnostics
package import Registry

/// What a web page needs beyond the bulletin: what was found in the inputs, and their names.
package struct PageScope: Sendable {
  package let findings: Findings
  package let catalog: SourceCatalog

  package init(findings: Findings, catalog: SourceCatalog) {
    self.findings = findings
    self.catalog = catalog
  }

  /// The same with the findings on the rows of a share only.
  package func keeping(_ share: Registry) -> PageScope {
    let rows = Set(share.registrations.map { SourceLocation(sheet: $0.sheet, row: $0.row, column: 0) })
    var own = Findings()
    for diagnostic in findings.diagnostics {
      let row = SourceLocation(sheet: diagnostic.location.sheet, row: Int(diagnostic.location.row), column: 0)
      if rows.contains(row) { own.report(diagnostic) }
    }
    return PageScope(findings: own, catalog: catalog)
  }
}
