package import Checks
package import Diagnostics

/// What a web page needs beyond the bulletin: what was found in the inputs, and their names.
package struct PageScope: Sendable {
  package let findings: Findings
  package let catalog: SourceCatalog

  package init(findings: Findings, catalog: SourceCatalog) {
    self.findings = findings
    self.catalog = catalog
  }
}
