package import Checks
package import Diagnostics
package import Registry
internal import Reports

extension Bulletin {
  /// The summary of a list without certificates: what its headings declare, what their rows hold, and the products.
  ///
  /// Those findings that are about declared counts are told as differences, each with the place the catalog names.
  package static func registrations(
    _ registry: Registry, findings: Findings, catalog: SourceCatalog, _ scope: BulletinScope
  ) -> Bulletin {
    let noun = registry.profile.nouns.product
    let tallies = BandTallies(registry)
    let counts = BandGrid(registry, scope.language)
    let units = UnitNames(registry, by: scope.units)
    // Without decisions every day is as good as another.
    let traced = scope.page.flatMap { _ in
      CivilDate(year: 2000, month: 1, day: 1).map {
        TracedRows(registry, Appraisal(registry, asOf: $0), units, scope.language)
      }
    }
    let products = ProductGrid(
      registry, fields: registry.profile.listed, appraisal: nil, language: scope.language, isPublic: scope.isPublic,
      traced: traced)
    let list =
      switch scope.units {
      case .written: products.byBand(name: "registrations", title: .registrationsTitle(noun))
      // By unit, the headings are those of the old districts no more.
      case .since2025:
        products.byUnit(
          Array(registry.registrations.indices), units, name: "registrations",
          title: .registrationsTitle(noun))
      }
    let differences = findings.diagnostics.filter { $0.count != nil }.map {
      "\(catalog.describe($0.location)): \($0.message.text(scope.language))"
    }
    let sections = registry.bands.indices.filter { registry.bands[$0].parent == nil }
    var figures = commonFigures(registry, scope)
    figures["products"] = .integer(registry.registrations.count)
    figures["entities"] = .integer(registry.entities.count)
    figures["has_sections"] = .flag(!sections.isEmpty)
    figures["sections"] = .list(
      sections.map { id in
        let band = registry.bands[id]
        let declared = band.declared.products?.value ?? tallies[id].products
        return [
          "name": .text((band.number.map { "\($0.text). " } ?? "") + band.name), "declared": .integer(declared),
          "counted": .integer(tallies[id].products), "is_equal": .flag(declared == tallies[id].products),
        ]
      }, keys: ["name", "declared", "counted", "is_equal"])
    figures["has_differences"] = .flag(!differences.isEmpty)
    figures["differences"] = .texts(differences)
    for name in ["products", "entities"] { figures.setRows(name, of: name) }
    var bulletin = Bulletin(
      figures: figures,
      grids: scope.published([
        counts.bands(), counts.kinds(), list,
      ]))
    if let page = scope.page, let traced {
      var overview = ListOverview(registry, tallies, traced, scope.language).overview()
      overview.add(registry, page, scope, asOf: nil)
      bulletin.overview = overview
    }
    return bulletin
  }
}
