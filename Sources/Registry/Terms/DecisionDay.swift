/// What a list says of the day of a recognition decision.
package enum DecisionDay: Hashable, Sendable {
  /// No such column, or a blank cell.
  case missing
  case on(CivilDate)
  /// A bare year: kept, but no term can be reckoned from it.
  case year(Int)
  /// A month of a year, «12/2022»: kept like a bare year.
  case month(Int8, year: Int16)
  /// A text that names no day of the calendar.
  case unreadable

  /// Whether it names a year, or a month of one, but no day.
  package var isPartial: Bool {
    switch self {
    case .year, .month: true
    case .missing, .on, .unreadable: false
    }
  }

  /// The date, if there is a whole one.
  package var date: CivilDate? {
    if case .on(let date) = self { date } else { nil }
  }
}
