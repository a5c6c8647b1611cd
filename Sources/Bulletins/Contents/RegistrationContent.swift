internal import Checks
internal import Diagnostics
internal import Registry
internal import Reports

/// What the summary of a list without certificates tells: what its headings declare, what their rows hold, and the
/// products.
///
/// Those findings that are about declared counts are told as differences, each with its place.
struct RegistrationContent {
  private let list: AppraisedList
  private let catalog: SourceCatalog
  private let scope: BulletinScope

  private var registry: Registry { list.registry }

  init(_ list: AppraisedList, _ catalog: SourceCatalog, _ scope: BulletinScope) {
    self.list = list
    self.catalog = catalog
    self.scope = scope
  }

  func add(to figures: inout Figures) -> [Grid] {
    let tallies = BandTallies(registry)
    let known = scope.page?.findings ?? scope.findings
    let findings = known ?? Checker().check(registry, asOf: list.asOf, sources: catalog)
    let differences = findings.diagnostics.filter { $0.count != nil }.map {
      "\(catalog.describe($0.location)): \($0.message.text(scope.language))"
    }
    let sections = registry.bands.indices.filter { registry.bands[$0].parent == nil }
    figures["products"] = .integer(registry.registrations.count)
    figures["entities"] = .integer(Set(registry.registrations.compactMap(\.entity)).count)
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
    let counts = BandGrid(registry, scope.language)
    return [counts.bands(), counts.kinds(), products()]
  }

  /// The products under the headings they stand under.
  func products() -> Grid {
    let title = Phrase.registrationsTitle(registry.profile.nouns.product)
    let products = ProductGrid(
      registry, fields: registry.profile.listed, appraisal: nil, language: scope.language, isPublic: scope.isPublic,
      traced: scope.traced)
    switch list.units.basis {
    case .written: return products.byBand(name: "registrations", title: title)
    // By unit, the headings are those of the old districts no more.
    case .since2025:
      return products.byUnit(
        Array(registry.registrations.indices), list.units, name: "registrations", title: title)
    }
  }
}
