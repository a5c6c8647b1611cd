internal import Diagnostics

/// What a list says of a place besides its commune: the province and the district of its columns or headings.
package struct UnitContext: Sendable {
  /// The texts it is read from.
  struct Source: Hashable {
    let sheet: SheetID
    let province: TextID
    let district: TextID
    let band: Band.ID?
  }

  /// The new province the place lies in, by a column or by its district.
  package internal(set) var area: AdministrativeUnit?
  /// The old province, where a column names one.
  package internal(set) var province: AdministrativeUnit?
  /// By the column, else by the heading.
  package internal(set) var district: AdministrativeUnit?
  /// By the heading.
  package internal(set) var headingDistrict: AdministrativeUnit?
  /// The one district the sheet's titles name; it only tells apart communes of one name.
  package internal(set) var titledDistrict: AdministrativeUnit?
  /// What the district column names that is no district.
  package internal(set) var unknownDistrict: UnitName?
  /// What the heading of the commune names.
  package internal(set) var communes: [UnitName] = []

  /// Whether the column names another district than the heading.
  package var isOutside: Bool {
    guard let headingDistrict, let district else { return false }
    return headingDistrict != district
  }
}
