/// What a list says of the day of a recognition decision.
package enum DecisionDay: Hashable, Sendable {
  /// No such column, or a blank cell.
  case missing
  case on(CivilDate)
  /// A bare year: kept, but no term can be reckoned from it.
  case year(Int)
  /// A text that names no day of the calendar.
  case unreadable

  /// The date, if there is a whole one.
  package var date: CivilDate? {
    if case .on(let date) = self { date } else { nil }
  }
}
