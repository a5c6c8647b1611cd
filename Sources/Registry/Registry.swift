package import Diagnostics

/// A list as understood: frozen before any rule or figure looks at it.
///
/// Registrations and headings stand in the order of the inputs. The registry knows sheets by number only; the names
/// of files are in the `SourceCatalog`.
package struct Registry: Sendable {
  package let profile: Profile
  package let texts: TextPool
  package let registrations: [Registration]
  package let entities: [Entity]
  package let bands: [Band]
  package let totals: [Total]
  package let sheets: [SheetReading]
  /// Recognitions that lists of revocations withdraw.
  package var revocations = Revocations()
  /// The values of the profile's extra columns, those of a registration next to one another.
  private let extraCells: [SourceCell]
  /// What checks, figures and bulletins ask of its units and its headings: copies of a list share it.
  private let reckoned = ReckonedUnits()
  let tallies = Once<BandTallies>()

  package init(
    profile: Profile, texts: TextPool, registrations: [Registration], entities: [Entity], bands: [Band],
    totals: [Total], sheets: [SheetReading], extraCells: [SourceCell] = []
  ) {
    self.profile = profile
    self.texts = texts
    self.registrations = registrations
    self.entities = entities
    self.bands = bands
    self.totals = totals
    self.sheets = sheets
    self.extraCells = extraCells
  }

  /// The list with some of its records only, in their order; totals, which are of all, are left out.
  package func keeping(_ records: [Registration.ID]) -> Registry {
    let count = profile.extraColumns.count
    let hasExtras = !extraCells.isEmpty
    var kept = Registry(
      profile: profile, texts: texts, registrations: records.map { registrations[$0] }, entities: entities,
      bands: bands, totals: [], sheets: sheets,
      extraCells: hasExtras ? records.flatMap { extraCells[$0 * count..<($0 + 1) * count] } : [])
    kept.revocations = revocations
    return kept
  }

  /// The text of one of the profile's extra columns as received; empty where there is none.
  package func text(ofExtra extra: Int, of id: Registration.ID) -> String {
    let place = id * profile.extraColumns.count + extra
    return place < extraCells.count ? texts[extraCells[place].text] : ""
  }

  /// Whether any sheet has an extra column.
  package func hasExtra(_ extra: Int) -> Bool { sheets.contains { $0.hasExtra(extra) } }

  /// The text of a field as received; empty where there is none.
  package func text(_ field: Field, of registration: Registration) -> String { texts[registration[field].text] }

  /// The sheet a location lies on.
  package func sheet(_ id: SheetID) -> SheetReading? {
    // Sheets are numbered in the order they are read, so this is nearly always their place.
    let place = Int(id.rawValue)
    if sheets.indices.contains(place), sheets[place].sheet == id { return sheets[place] }
    return sheets.first { $0.sheet == id }
  }

  /// A heading and those it stands under, outermost first; none for nil.
  package func path(to band: Band.ID?) -> [Band.ID] {
    var path: [Band.ID] = []
    var next = band
    while let id = next {
      path.append(id)
      next = bands[id].parent
    }
    return path.reversed()
  }

  /// The heading of a level a registration stands under.
  package func band(_ level: Band.Level, of registration: Registration) -> Band? {
    innermost(level, to: registration.band).map { bands[$0] }
  }

  /// The innermost heading of a level among one and those it stands under.
  func innermost(_ level: Band.Level, to band: Band.ID?) -> Band.ID? {
    var next = band
    while let id = next, bands[id].level != level { next = bands[id].parent }
    return next
  }

  /// The province the lists are of, by their titles and their province column; nil if they name none or several.
  package var province: Province? {
    let columns = Set(registrations.map { $0[.province].text }).map { texts[$0] }
    return Province.named(in: sheets.flatMap(\.titles) + columns)
  }

  /// The administrative units of its rows, found when first asked for.
  package var units: ListUnits { reckoned.units.value { ListUnits(self) } }

  /// The units figures are given by, found when first asked for.
  package func unitNames(by basis: UnitBasis) -> UnitNames {
    reckoned.names(by: basis).value { UnitNames(self, by: basis) }
  }

  /// Whether the list knows of recognition decisions, as a register does and a list of registrations does not.
  package var hasDecisions: Bool { hasColumn(.decisionDate) || hasColumn(.decisionNumber) }

  /// Whether any sheet has a column for a field.
  package func hasColumn(_ field: Field) -> Bool { sheets.contains { $0.hasColumn(field) } }

  /// The administrative unit of a registration: its commune's column or heading, else its district's; empty if the
  /// list tells neither.
  package func unit(of registration: Registration) -> String {
    for (field, level) in [(Field.commune, Band.Level.commune), (.district, .district)] {
      let text = text(field, of: registration)
      if !text.isEmpty { return text }
      if let band = band(level, of: registration) { return band.name }
    }
    return ""
  }
}

/// What was found out about the units of a list, which takes longer than anything else that is asked of it.
private struct ReckonedUnits: Sendable {
  let units = Once<ListUnits>()
  private let written = Once<UnitNames>()
  private let since2025 = Once<UnitNames>()

  func names(by basis: UnitBasis) -> Once<UnitNames> {
    switch basis {
    case .written: written
    case .since2025: since2025
    }
  }
}
