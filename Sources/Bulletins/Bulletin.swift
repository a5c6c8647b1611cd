package import Diagnostics
package import Registry
package import Reports

/// What a template is filled with: named figures and named tables.
package struct Bulletin: Sendable {
  package let figures: Figures
  package let grids: [Grid]
  /// What a page shows around the document, if one was asked for.
  package var overview: Overview?

  /// The report a template makes of it.
  package func report(by template: BulletinTemplate) throws(TemplateError) -> Report {
    var report = try template.render(figures, grids: grids)
    report.overview = overview
    // Rows behind figures are somewhere on a page, also where the template has no room for their list.
    let placed = Set(report.grids.map(\.name))
    let others = grids.filter { !$0.annotations.isEmpty && !placed.contains($0.name) }
    report.overview?.grids.insert(contentsOf: others, at: 0)
    return report
  }
}

/// What a bulletin is written for.
package struct BulletinScope: Sendable {
  package let language: Language
  /// Whether representatives and phones stay out.
  package let isPublic: Bool
  /// The names of the inputs.
  package let sources: [String]
  package let issuer: Issuer
  /// Which administrative units figures and lists are given by.
  package let units: UnitBasis
  /// What a web page needs besides; nil if none is written.
  package let page: PageScope?

  package init(
    language: Language, isPublic: Bool, sources: [String], issuer: Issuer, units: UnitBasis = .written,
    page: PageScope? = nil
  ) {
    self.language = language
    self.isPublic = isPublic
    self.sources = sources
    self.issuer = issuer
    self.units = units
    self.page = page
  }

  /// Tables as this reader may see them.
  func published(_ grids: [Grid]) -> [Grid] { isPublic ? grids.map { $0.withoutPersonalColumns() } : grids }
}
