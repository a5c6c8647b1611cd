/// Finds units by their names; every name is looked for once.
struct UnitSearch {
  private var known: [UnitName: [AdministrativeUnit]] = [:]
  /// Names of the table as they are matched, by where they begin: many units have one name.
  private var folded: [Int: UnitName] = [:]

  /// The units of both periods that a name can mean, in the order of the table.
  ///
  /// - Complexity: a binary search, and a name folded for every name of the same letters; O(1) when asked again.
  mutating func units(called name: UnitName) -> [AdministrativeUnit] {
    if let units = known[name] { return units }
    let units = find(name)
    known[name] = units
    return units
  }

  private mutating func find(_ name: UnitName) -> [AdministrativeUnit] {
    guard !name.isEmpty else { return [] }
    var found: [AdministrativeUnit] = []
    for number in UnitTable.units(lettersHash: name.lettersHash) {
      let isOther = number >= UnitTable.firstOtherSpelling
      let unit = AdministrativeUnit(isOther ? UnitTable.owner(number) : number)
      guard name.levels.contains(unit.level) else { continue }
      let own = self.name(of: number)
      guard own.bytes == name.bytes, name.title == nil || name.title == own.title, !found.contains(unit) else {
        continue
      }
      found.append(unit)
    }
    return found.sorted()
  }

  private mutating func name(of number: Int) -> UnitName {
    let start = UnitTable.nameStart(number)
    if let name = folded[start] { return name }
    let name = UnitName(UnitTable.name(number))
    folded[start] = name
    return name
  }
}

extension AdministrativeUnit {
  /// The units of both periods that a name can mean, be it with its title, with a short one or without.
  package static func named(_ text: String) -> [AdministrativeUnit] {
    var search = UnitSearch()
    return search.units(called: UnitName(text))
  }
}
