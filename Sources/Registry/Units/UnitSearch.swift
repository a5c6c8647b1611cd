internal import Synchronization

/// Finds units by their names; every name is looked for once.
struct UnitSearch {
  private var known: [UnitName: [AdministrativeUnit]] = [:]

  /// The units of both periods that a name can mean, in the order of the table.
  ///
  /// - Complexity: a binary search, and a comparison with every name of the same letters; O(1) when asked again.
  mutating func units(called name: UnitName) -> [AdministrativeUnit] {
    if let units = known[name] { return units }
    let units = find(name)
    known[name] = units
    return units
  }

  private func find(_ name: UnitName) -> [AdministrativeUnit] {
    guard !name.isEmpty else { return [] }
    var found: [AdministrativeUnit] = []
    for number in UnitTable.units(lettersHash: name.lettersHash) {
      let isOther = number >= UnitTable.firstOtherSpelling
      let unit = AdministrativeUnit(isOther ? UnitTable.owner(number) : number)
      guard name.levels.contains(unit.level) else { continue }
      let own = foldedName(of: number)
      guard own.bytes == name.bytes, name.title == nil || name.title == own.title, !found.contains(unit) else {
        continue
      }
      found.append(unit)
    }
    return found.sorted()
  }
}

/// The name of a unit of the table, or of another spelling, as it is matched.
///
/// Folded once for all lists, of which one night reads a thousand of the same district.
func foldedName(of number: Int) -> UnitName {
  let start = UnitTable.nameStart(number)
  return foldedNames.withLock { names in
    if let name = names[start] { return name }
    let name = UnitName(UnitTable.name(number))
    names[start] = name
    return name
  }
}

/// By where they begin in the table: many units have one name.
private let foldedNames: Mutex<[Int: UnitName]> = Mutex([:])

extension AdministrativeUnit {
  /// The units of both periods that a name can mean, be it with its title, with a short one or without.
  package static func named(_ text: String) -> [AdministrativeUnit] {
    var search = UnitSearch()
    return search.units(called: UnitName(text))
  }
}
