/// The administrative units of a list: of which period they are, and which unit every row is of.
///
/// A list is written with the units before 1 July 2025 or with those since; which, its own units tell: the period that
/// explains more of them, unless the profile says it.
///
/// A class, since it is asked for every row and all of its parts would be counted each time.
package final class ListUnits: Sendable {
  /// Whose units the list is written with.
  package let period: UnitEra
  /// The new province it lies in; nil if it tells none, or its rows tell their own.
  package let area: AdministrativeUnit?
  /// Whether at least half of the units it names are units of the built-in table.
  ///
  /// Nothing is to be said about the units of a list that is of another country, or of no real place.
  package let isKnown: Bool

  private let rows: [UnitSurvey.Row]
  /// By the numbers of a row.
  private let contexts: [UnitContext]
  private let namedSites: [UnitSite?]
  private let addressSites: [UnitSite?]
  /// By `Band.ID`.
  private let bandSites: [UnitSite?]
  /// By the numbers of a row: the new communes its places can lie in.
  private let successorsOfNamed: [[AdministrativeUnit]]
  private let successorsOfAddress: [[AdministrativeUnit]]
  private let contextFaults: [UnitFaults]
  private let namedFaults: [UnitFaults]
  private let addressFaults: [UnitFaults]

  /// - Complexity: linear in the records; a text, and a part of an address, is read once.
  package init(_ registry: Registry) {
    var reader = UnitReader(registry)
    let survey = UnitSurvey(registry, &reader.mentions)
    let census = UnitCensus(registry, survey, &reader)
    reader.area = reader.area ?? census.area
    area = reader.area
    isKnown = census.isKnown(in: reader.area, &reader)
    rows = survey.rows
    let contexts = survey.sources.map { reader.context($0, registry) }
    self.contexts = contexts
    namedSites = survey.named.map { pair in
      let context = contexts[Int(pair.source)]
      let names = pair.text == .empty ? context.communes : reader.mentions.names(in: pair.text)
      return reader.site(of: names, in: context, isCommune: true)
    }
    addressSites = survey.addressed.map { pair in
      let names = reader.mentions.combinations[Int(pair.combination)]
      return reader.site(of: names, in: contexts[Int(pair.source)], isCommune: false)
    }
    bandSites = registry.bands.indices.map { reader.site(ofHeading: $0, registry) }
    period =
      registry.profile.unitEra ?? Self.period(namedSites) ?? Self.period(addressSites)
      ?? Self.period(of: registry)
    let period = period
    successorsOfNamed = namedSites.map { $0?.successors(in: period) ?? [] }
    successorsOfAddress = addressSites.map { $0?.successors(in: period) ?? [] }
    contextFaults = contexts.map { UnitFaults($0) }
    namedFaults = Self.faults(namedSites, successorsOfNamed, in: period)
    addressFaults = Self.faults(addressSites, successorsOfAddress, in: period)
  }

  private static func faults(
    _ sites: [UnitSite?], _ successors: [[AdministrativeUnit]], in period: UnitEra
  ) -> [UnitFaults] {
    sites.indices.map { place in
      sites[place].map { UnitFaults($0, in: period, successors: successors[place]) } ?? []
    }
  }

  /// What there is to look at in a row's places.
  func faults(_ id: Registration.ID) -> UnitFaults {
    let row = rows[id]
    var faults = contextFaults[Int(row.source)]
    if row.named >= 0 { faults.formUnion(namedFaults[Int(row.named)]) }
    if row.addressed >= 0 { faults.formUnion(addressFaults[Int(row.addressed)]) }
    return faults
  }

  /// The place a row's commune column or heading names.
  package func named(_ id: Registration.ID) -> UnitSite? {
    let number = Int(rows[id].named)
    return number < 0 ? nil : namedSites[number]
  }

  /// The place a row's address names.
  package func addressed(_ id: Registration.ID) -> UnitSite? {
    let number = Int(rows[id].addressed)
    return number < 0 ? nil : addressSites[number]
  }

  /// The place a heading of a district or commune names.
  package func heading(_ id: Band.ID) -> UnitSite? { bandSites[id] }

  /// What the list says of a row's place besides its commune.
  package func context(_ id: Registration.ID) -> UnitContext { contexts[Int(rows[id].source)] }

  /// What a row's place depends on: rows that share it have the same units.
  func place(of id: Registration.ID) -> UnitSurvey.Row { rows[id] }

  /// The unit of a row in the list's own period, by its commune column or heading, else by its address; nil where that
  /// does not decide.
  package func unit(_ id: Registration.ID) -> AdministrativeUnit? {
    for site in [named(id), addressed(id)] {
      guard let site, site.commune != nil else { continue }
      let units = site.units(in: period)
      if !units.isEmpty { return units.count == 1 ? units[0] : nil }
    }
    return nil
  }

  /// The new communes a row can lie in, by its commune and, where that is not enough, its address; one if it is decided,
  /// none if nothing tells.
  package func successors(_ id: Registration.ID) -> [AdministrativeUnit] {
    let own = namedSuccessors(id)
    if own.count == 1 { return own }
    let other = addressedSuccessors(id)
    if own.isEmpty { return other }
    let shared = own.filter { other.contains($0) }
    return shared.isEmpty ? own : shared
  }

  /// The new communes that a row's commune column or heading can mean.
  func namedSuccessors(_ id: Registration.ID) -> [AdministrativeUnit] {
    let number = Int(rows[id].named)
    return number < 0 ? [] : successorsOfNamed[number]
  }

  /// The new communes that a row's address can mean.
  func addressedSuccessors(_ id: Registration.ID) -> [AdministrativeUnit] {
    let number = Int(rows[id].addressed)
    return number < 0 ? [] : successorsOfAddress[number]
  }

  /// The period that explains more of the places; nil if both explain as many.
  private static func period(_ sites: [UnitSite?]) -> UnitEra? {
    var before: Set<UnitName> = []
    var since: Set<UnitName> = []
    for case let site? in sites {
      guard let commune = site.commune else { continue }
      if site.isForeign(to: .since2025) || site.isOfDistrict { before.insert(commune) }
      if site.isForeign(to: .before2025) { since.insert(commune) }
    }
    return before.count == since.count ? nil : before.count > since.count ? .before2025 : .since2025
  }

  /// What the decisions' days tell where names do not: most names are of both periods.
  private static func period(of registry: Registry) -> UnitEra {
    let days = registry.registrations.lazy.compactMap(\.decided.date)
    return days.contains { UnitEra.since2025.contains($0) } || days.isEmpty ? .since2025 : .before2025
  }
}
