/// How long a recognition holds, as the programme's rules say.
package struct Validity: Hashable, Sendable {
  /// Whether the day that closes the term still belongs to it.
  package enum LastDay: String, Sendable {
    case inclusive, exclusive
  }

  /// Months from the decision's date.
  package let months: Int
  package let lastDay: LastDay

  package init(months: Int, lastDay: LastDay) {
    self.months = months
    self.lastDay = lastDay
  }

  /// The last day on which a recognition decided on `date` is valid.
  ///
  /// The same day of the month, clamped to the month's end (Civil Code 2015, art. 147–148); with an exclusive last
  /// day, the day before that. Nil past the year 9999.
  package func lastValidDay(decided date: CivilDate) -> CivilDate? {
    guard let end = date.adding(months: months) else { return nil }
    return lastDay == .inclusive ? end : end.adding(days: -1)
  }
}
