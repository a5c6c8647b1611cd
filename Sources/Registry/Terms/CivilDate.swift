/// A calendar day, without a time or a zone: what a decision is dated by.
package struct CivilDate: Hashable, Comparable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// The day, if the calendar has it: nil for 31/02, and outside the years 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day of an ISO 8601 text, `2025-12-31`, and of nothing else.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Days since 1970-01-01, negative before.
  ///
  /// Proleptic Gregorian.
  package var daysSinceUnixEpoch: Int {
    // Years are counted from March, so that the leap day is a year's last.
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  /// The same day of the month, `months` later, or the month's last day where it has no such day.
  ///
  /// 29/02/2020 + 36 months = 28/02/2023, by article 148 of the Civil Code. Nil past the year 9999.
  package func adding(months: Int) -> CivilDate? {
    let (total, isTooFar) = months.addingReportingOverflow(year * 12 + month - 1)
    let (year, month) = (total / 12, total % 12 + 1)
    guard !isTooFar, year >= 1 else { return nil }
    return CivilDate(year: year, month: month, day: min(day, Self.days(in: month, of: year)))
  }

  /// The day `count` days later, or earlier if negative.
  package func adding(days count: Int) -> CivilDate? {
    let (days, isTooFar) = daysSinceUnixEpoch.addingReportingOverflow(count)
    return isTooFar ? nil : CivilDate(daysSinceUnixEpoch: days)
  }

  /// The day at a distance from 1970-01-01; nil outside the years 1 to 9999.
  package init?(daysSinceUnixEpoch days: Int) {
    guard (-719_468...2_932_896).contains(days) else { return nil }
    // H. Hinnant, chrono-compatible low-level date algorithms: 400-year eras from 0000-03-01.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// `2025-12-31`.
  package var iso: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  /// `31/12/2025`, as documents write it.
  package var slashed: String { "\(padded(day, 2))/\(padded(month, 2))/\(padded(year, 4))" }

  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
