/// Whose administrative units are meant: those before the reform of 1 July 2025, with districts, or those since.
package enum UnitEra: String, CaseIterable, Sendable {
  case before2025 = "2024"
  case since2025 = "2025"

  /// The day the districts were abolished and the communes merged: Law 72/2025/QH15.
  package static let reform = CivilDate(daysSinceUnixEpoch: 20_270)

  /// Whether a day lies in the period.
  package func contains(_ day: CivilDate) -> Bool {
    (UnitEra.reform.map { day >= $0 } ?? false) == (self == .since2025)
  }

  /// The other one.
  package var other: UnitEra { self == .before2025 ? .since2025 : .before2025 }
}
