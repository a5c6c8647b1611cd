/// A place as a list writes it, and the units it can be: of a cell with a commune, of a heading, or of an address.
package struct UnitSite: Sendable {
  /// The commune's name as it is matched; nil where no commune is named.
  package internal(set) var commune: UnitName?
  /// The old communes it can be; several where the district is not known and the province has the name twice.
  package internal(set) var before: [AdministrativeUnit] = []
  /// The new communes it can be.
  package internal(set) var since: [AdministrativeUnit] = []
  /// The district the list itself puts it in, by a heading or a column.
  package internal(set) var heading: AdministrativeUnit?
  /// The district written beside the commune, in the same text.
  package internal(set) var district: AdministrativeUnit?
  /// A name that no unit has where the place must be.
  package internal(set) var unknown: UnitName?
  /// Whether what is named lies in no part of the district of the heading.
  package internal(set) var isOutside = false
  /// Where unknown names are looked for: the new province.
  package internal(set) var area: AdministrativeUnit?

  /// Whether it is a commune of the district that the sheet's titles name.
  var isOfTitle = false

  /// Whether the place is written with a district, so that it is of the time before the reform.
  var isOfDistrict: Bool { !before.isEmpty && (heading != nil || district != nil || isOfTitle) }

  /// The units it can be in a period; in the other one if it is none in that.
  package func units(in period: UnitEra) -> [AdministrativeUnit] {
    let (own, other) = period == .before2025 ? (before, since) : (since, before)
    return own.isEmpty ? other : own
  }

  /// Whether it can only be a unit of the other period.
  package func isForeign(to period: UnitEra) -> Bool {
    period == .before2025 ? before.isEmpty && !since.isEmpty : since.isEmpty && !before.isEmpty
  }

  /// The new communes the place can lie in today, in the order of the table.
  package func successors(in period: UnitEra) -> [AdministrativeUnit] {
    let units = units(in: period)
    return units.count == 1 ? units[0].successors : Set(units.flatMap(\.successors)).sorted()
  }
}
