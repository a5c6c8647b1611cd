/// Finds units by their names; every name is looked for once.
struct UnitSearch {
  private var known: [UnitName: [AdministrativeUnit]] = [:]

  /// The units of both periods that a name can mean, in the order of the table.
  ///
  /// - Complexity: a binary search, and a name folded for every unit of the same letters; O(1) when asked again.
  mutating func units(called name: UnitName) -> [AdministrativeUnit] {
    if let units = known[name] { return units }
    let units = Self.units(called: name)
    known[name] = units
    return units
  }

  static func units(called name: UnitName) -> [AdministrativeUnit] {
    guard !name.isEmpty else { return [] }
    var found: [AdministrativeUnit] = []
    for number in UnitTable.units(lettersHash: name.lettersHash) {
      let isOther = number >= UnitTable.firstOtherSpelling
      let unit = AdministrativeUnit(isOther ? UnitTable.owner(number) : number)
      guard name.levels.contains(unit.level) else { continue }
      let own = UnitName(UnitTable.name(number))
      guard own.bytes == name.bytes, name.title == nil || name.title == own.title, !found.contains(unit) else {
        continue
      }
      found.append(unit)
    }
    return found.sorted()
  }
}

extension AdministrativeUnit {
  /// The units of both periods that a name can mean, be it with its title, with a short one or without.
  package static func named(_ text: String) -> [AdministrativeUnit] { UnitSearch.units(called: UnitName(text)) }
}
