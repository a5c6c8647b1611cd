internal import Synchronization

/// A province, district or commune of the built-in table, before or after the reform of 1 July 2025.
///
/// A number into the table; what is asked is read from there. Units of the two periods are never the same, whatever
/// their names: old xã Mường Than is in new xã Than Uyên, while a new xã Mường Than exists too.
package struct AdministrativeUnit: Hashable, Comparable, Sendable {
  package enum Level: Int, Comparable, Sendable {
    case province, district, commune

    package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  private let number: UInt16

  init(_ number: Int) { self.number = UInt16(number) }

  var index: Int { Int(number) }

  package var level: Level {
    switch index {
    case ..<UnitTable.firstDistrict: .province
    case ..<UnitTable.firstOldCommune: .district
    case ..<UnitTable.firstNewProvince: .commune
    case ..<UnitTable.firstNewCommune: .province
    default: .commune
    }
  }

  package var period: UnitEra { index < UnitTable.firstNewProvince ? .before2025 : .since2025 }

  /// With its title: «Xã Bản Bo».
  package var name: String { UnitTable.name(index) }

  /// The official number of a commune, `03424`; it may be another commune's in the other period.
  package var code: String? {
    let code = UnitTable.code(index)
    guard code != UnitTable.none else { return nil }
    let digits = "\(code)"
    return String(repeating: "0", count: 5 - digits.utf8.count) + digits
  }

  /// The district of an old commune, the province of a district or of a new commune; nil for a province.
  package var owner: AdministrativeUnit? { level == .province ? nil : AdministrativeUnit(UnitTable.owner(index)) }

  /// The province of its period.
  package var province: AdministrativeUnit {
    var unit = self
    while let owner = unit.owner { unit = owner }
    return unit
  }

  /// The province since the reform that the unit lies in: no old province was divided.
  package var area: AdministrativeUnit {
    let province = province
    return period == .before2025 ? AdministrativeUnit(UnitTable.owner(province.index)) : province
  }

  /// What became of it at the reform.
  ///
  /// Itself if it is of today, one commune or, if it was divided, several; none for old provinces and for districts
  /// other than the islands that had no communes. In the order of the table.
  package var successors: [AdministrativeUnit] {
    if period == .since2025 { return [self] }
    return level == .province ? [] : UnitTable.successors(index).map { AdministrativeUnit($0) }.sorted()
  }

  /// The new communes that have parts of an old district.
  var successorsOfMembers: Set<AdministrativeUnit> {
    successorsOfDistricts.withLock { known in
      if let successors = known[self] { return successors }
      let successors = Set(members.flatMap(\.successors) + self.successors)
      known[self] = successors
      return successors
    }
  }

  /// The units that belong to a province or a district, in the order of their numbers.
  package var members: [AdministrativeUnit] {
    let group =
      switch level {
      case .commune: 0..<0
      case .district: UnitTable.firstOldCommune..<UnitTable.firstNewProvince
      case .province where period == .before2025: UnitTable.firstDistrict..<UnitTable.firstOldCommune
      case .province: UnitTable.firstNewCommune..<UnitTable.firstOtherSpelling
      }
    return UnitTable.units(of: index, in: group).map { AdministrativeUnit($0) }
  }

  /// The old provinces whose territory is that of a new one.
  package var formerProvinces: [AdministrativeUnit] {
    (0..<UnitTable.firstDistrict).filter { UnitTable.owner($0) == index }.map { AdministrativeUnit($0) }
  }

  /// By their places in the table: provinces before their districts, districts before their communes.
  package static func < (left: AdministrativeUnit, right: AdministrativeUnit) -> Bool { left.number < right.number }
}

/// Looked for once for all lists, which name the same few districts.
private let successorsOfDistricts: Mutex<[AdministrativeUnit: Set<AdministrativeUnit>]> = Mutex([:])
