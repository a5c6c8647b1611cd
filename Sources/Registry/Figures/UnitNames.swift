/// Which administrative units figures are given by.
package enum UnitBasis: Sendable {
  /// As the list writes them.
  case written
  /// The communes since 1 July 2025, whatever the list is written with.
  case since2025
}

/// A unit that figures are given by.
package struct NamedUnit: Hashable, Sendable {
  package let name: String
  /// The unit of the built-in table, where the name leads to one.
  package let unit: AdministrativeUnit?
  /// The new communes it can be where it is to be a new one and that is not decided; empty where nothing tells.
  ///
  /// Nil where it is decided.
  package let candidates: [AdministrativeUnit]?

  /// Whether it should be a new commune and is not known to be one: it then goes by the name in the list.
  package var isUndecided: Bool { candidates != nil }
}

/// The administrative units a registry names, each once however its name is written.
package struct UnitNames: Sendable {
  /// Named as first received; new communes by their names.
  package private(set) var units: [NamedUnit] = []
  package let basis: UnitBasis
  /// What tells the unit of the rows: of which period, of which province.
  package let listUnits: ListUnits
  /// By `Registration.ID`.
  private var numbers: [Int?] = []

  /// What makes two names one unit.
  private enum Key: Hashable {
    case unit(AdministrativeUnit)
    case text(TextKey)
  }

  /// - Complexity: linear in the records; a place is named once.
  package init(_ registry: Registry, by basis: UnitBasis = .written) {
    self.basis = basis
    listUnits = registry.units
    var numberOfKey: [Key: Int] = [:]
    var numberOfPlace: [UnitSurvey.Row: Int?] = [:]
    for id in registry.registrations.indices {
      let place = listUnits.place(of: id)
      if let number = numberOfPlace[place] {
        numbers.append(number)
        continue
      }
      let entry = entry(of: id, registry)
      let number = entry.map { numberOfKey[$0.key] ?? units.count }
      if let entry, number == units.count {
        units.append(entry.unit)
        numberOfKey[entry.key] = number
      }
      numberOfPlace[place] = .some(number)
      numbers.append(number)
    }
  }

  /// The same units for some of the records, as `Registry.keeping` numbers them.
  package func keeping(_ records: [Registration.ID]) -> UnitNames {
    var kept = self
    kept.numbers = records.map { numbers[$0] }
    return kept
  }

  /// The number of a record's unit in `units`; nil if the list does not tell it.
  package func number(of id: Registration.ID) -> Int? { numbers[id] }

  /// The numbers of the units in Vietnamese alphabetical order, those of one name in the order of the table.
  package var alphabetical: [Int] {
    let keys = units.map { CollationKey($0.name) }
    return units.indices.sorted { left, right in
      if keys[left] != keys[right] { return keys[left] < keys[right] }
      guard let first = units[left].unit, let second = units[right].unit else { return left < right }
      return first < second
    }
  }

  private func entry(of id: Registration.ID, _ registry: Registry) -> (key: Key, unit: NamedUnit)? {
    let written = registry.unit(of: registry.registrations[id])
    let known = listUnits.isKnown ? listUnits.unit(id) : nil
    switch basis {
    case .written:
      guard !written.isEmpty else { return nil }
      // What is written of a commune is the commune; a district stays one though the address may name a commune.
      let unit = listUnits.named(id)?.commune == nil ? nil : known
      return (unit.map { .unit($0) } ?? .text(TextKey(written)), NamedUnit(name: written, unit: unit, candidates: nil))
    case .since2025:
      let candidates = listUnits.isKnown ? listUnits.successors(id) : []
      if candidates.count == 1 {
        return (.unit(candidates[0]), NamedUnit(name: candidates[0].name, unit: candidates[0], candidates: nil))
      }
      let name = known?.name ?? written
      guard !name.isEmpty else { return nil }
      return (
        known.map { .unit($0) } ?? .text(TextKey(name)), NamedUnit(name: name, unit: known, candidates: candidates)
      )
    }
  }
}
