/// The figures of a register on one day, as the bulletin gives them.
package struct Summary: Sendable {
  /// Products and the entities and units they come from.
  package struct Extent: Sendable {
    package let products: Int
    package let entities: Int
    package let units: Int
  }

  /// One administrative unit's share.
  package struct UnitFigures: Sendable {
    package let unit: NamedUnit
    /// Records, whatever their standing, and the entities behind them.
    package var records = 0
    package var entities = 0
    package var valid = 0
    package var expired = 0
    /// Distinct entities with a valid product.
    package var entitiesValid = 0
  }

  package let asOf: CivilDate
  package let records: Int
  package let countOf: [Standing: Int]
  package let valid: Extent
  package let expired: Extent
  /// Valid products by stars; those whose stars are not known under 0.
  package let validByStars: [Int: Int]
  /// Entities with a valid product, by kind.
  package let validByKind: [EntityKind: Int]
  /// Valid products whose last valid day lies within so many days, by horizon.
  package let expiring: [Int: Int]
  /// Units with a record, in Vietnamese alphabetical order.
  package let allUnits: [UnitFigures]
  /// Which units the figures are given by.
  package let basis: UnitBasis
  /// Whose units the list is written with; nil if they are not known.
  package let unitEra: UnitEra?

  /// Units with a valid or an expired product, in Vietnamese alphabetical order.
  package var byUnit: [UnitFigures] { allUnits.filter { $0.valid + $0.expired > 0 } }

  /// Counts what an appraisal found, by the units as the list writes them.
  package init(_ registry: Registry, _ appraisal: Appraisal) {
    self.init(registry, appraisal, by: registry.unitNames(by: .written))
  }

  /// Counts what an appraisal found.
  ///
  /// - Complexity: linear in the records, plus sorting the units.
  package init(_ registry: Registry, _ appraisal: Appraisal, by units: UnitNames) {
    asOf = appraisal.asOf
    records = registry.registrations.count
    countOf = appraisal.standings.reduce(into: [:]) { $0[$1, default: 0] += 1 }

    basis = units.basis
    unitEra = units.listUnits.isKnown ? units.listUnits.period : nil
    let validRecords = appraisal.records(.valid)
    valid = Self.extent(of: validRecords, registry, units)
    expired = Self.extent(of: appraisal.records(.expired), registry, units)
    validByStars = validRecords.reduce(into: [:]) { counts, id in
      let stars = registry.registrations[id].stars ?? 0
      counts[registry.profile.stars.contains(stars) ? stars : 0, default: 0] += 1
    }
    var tally = Tally()
    for id in validRecords { tally.add(registry.registrations[id], id: id) }
    validByKind = tally.kinds(in: registry)
    expiring = Dictionary(
      uniqueKeysWithValues: registry.profile.horizons.map { days in
        let end = appraisal.asOf.adding(days: days) ?? appraisal.asOf
        return (days, validRecords.count { appraisal.lastValidDays[$0].map { $0 <= end } ?? false })
      })
    allUnits = Self.figures(of: units, registry, appraisal)
  }

  private static func extent(of ids: [Registration.ID], _ registry: Registry, _ units: UnitNames) -> Extent {
    Extent(
      products: ids.count,
      entities: Set(ids.compactMap { registry.registrations[$0].entity }).count,
      units: Set(ids.compactMap { units.number(of: $0) }).count)
  }

  private static func figures(of units: UnitNames, _ registry: Registry, _ appraisal: Appraisal) -> [UnitFigures] {
    var figures = units.units.map { UnitFigures(unit: $0) }
    var all = Array(repeating: Set<Entity.ID>(), count: figures.count)
    var valid = all
    for (id, standing) in appraisal.standings.enumerated() {
      guard let unit = units.number(of: id) else { continue }
      figures[unit].records += 1
      let entity = registry.registrations[id].entity
      if let entity { all[unit].insert(entity) }
      switch standing {
      case .valid:
        figures[unit].valid += 1
        if let entity { valid[unit].insert(entity) }
      case .expired: figures[unit].expired += 1
      case .superseded, .revoked, .unknown, .future: break
      }
    }
    for unit in figures.indices {
      figures[unit].entities = all[unit].count
      figures[unit].entitiesValid = valid[unit].count
    }
    return units.alphabetical.map { figures[$0] }
  }
}
