/// A day and time as spreadsheets store it: days since 1899-12-30, the fraction a time of day.
///
/// The 1900 system counts a 29 February 1900 that never was: serial 60. Serials before it therefore stand for the day
/// after the one plain counting gives, and 60 for no day at all. ECMA-376-1 §18.17.4.1.
package struct SerialDate: Hashable, Sendable {
  /// Milliseconds since 1899-12-30T00:00, by the serial's own count.
  package let milliseconds: Int64

  /// The days from the first of the 1900 system to the first of the 1904 system.
  package static let daysFrom1900To1904 = 1462.0

  private static let millisecondsPerDay: Int64 = 86_400_000

  /// The moment a serial stands for, to the nearest millisecond.
  ///
  /// Nil where spreadsheet programs show no date: before 0, from 10000-01-01 on, on the day of serial 60, and for what
  /// is no number.
  package init?(serial: Double) {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    milliseconds = Int64((serial * Double(Self.millisecondsPerDay)).rounded())
    if wholeDays == 60 || wholeDays > 2_958_465 { return nil }
  }

  /// The serial's whole days.
  package var wholeDays: Int { Int(milliseconds / Self.millisecondsPerDay) }

  /// Milliseconds since midnight.
  package var millisecondsOfDay: Int { Int(milliseconds % Self.millisecondsPerDay) }

  /// The day in the Gregorian calendar.
  ///
  /// Serial 0, which spreadsheet programs show as 1900-01-00, is 1899-12-31.
  package var civilDay: (year: Int, month: Int, day: Int) {
    civil(daysSince18991230: wholeDays < 60 ? wholeDays + 1 : wholeDays)
  }

  /// The serial of a day in the Gregorian calendar, from 1900-01-01 on.
  ///
  /// Nil for what is no day, 31 February, and for days before 1900 or after 9999.
  package static func serial(year: Int, month: Int, day: Int) -> Double? {
    guard (1900...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    let days = daysSince18991230(year: year, month: month, day: day)
    let back = civil(daysSince18991230: days)
    guard back.month == month, back.day == day else { return nil }
    return Double(days <= 60 ? days - 1 : days)
  }
}

/// Days before 1899-12-30 since 1 March of the year 0, from which the conversions count.
private let epoch = 693_899

/// The Gregorian day a number of days after 1899-12-30.
///
/// Counts in 400-year cycles from 1 March, so that the leap day is the last of its year.
private func civil(daysSince18991230 days: Int) -> (year: Int, month: Int, day: Int) {
  let sinceMarch0 = days + epoch
  let cycle = sinceMarch0 / 146_097
  let dayOfCycle = sinceMarch0 % 146_097
  let yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
  let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
  let monthFromMarch = (5 * dayOfYear + 2) / 153
  let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
  return (cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, day)
}

private func daysSince18991230(year: Int, month: Int, day: Int) -> Int {
  let marchYear = month <= 2 ? year - 1 : year
  let (cycle, yearOfCycle) = marchYear.quotientAndRemainder(dividingBy: 400)
  let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
  return cycle * 146_097 + yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear - epoch
}
