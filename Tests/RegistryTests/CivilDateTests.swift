import Registry
import Testing

@Suite struct CivilDateTests {
  @Test func `days follow one another without a gap for eight centuries`() throws {
    var (year, month, day) = (1600, 1, 1)
    let begin = try #require(CivilDate(year: year, month: month, day: day)).daysSinceUnixEpoch
    var wrong: [String] = []
    for number in begin..<(begin + 292_194) {
      let date = CivilDate(daysSinceUnixEpoch: number)
      if date?.daysSinceUnixEpoch != number || date != CivilDate(year: year, month: month, day: day) {
        wrong.append("\(number)")
      }
      day += 1
      if CivilDate(year: year, month: month, day: day) == nil { (day, month) = (1, month + 1) }
      if month == 13 { (month, year) = (1, year + 1) }
    }
    #expect(wrong.isEmpty)
    #expect(year == 2400)
  }

  @Test(arguments: [
    (1970, 1, 1, 0), (2000, 3, 1, 11_017), (2025, 12, 31, 20_453), (1969, 12, 31, -1), (1900, 1, 1, -25_567),
  ]) func `known days have their numbers`(year: Int, month: Int, day: Int, number: Int) {
    #expect(CivilDate(year: year, month: month, day: day)?.daysSinceUnixEpoch == number)
  }

  @Test(arguments: [
    (2022, 2, 31), (2023, 2, 29), (1900, 2, 29), (2022, 4, 31), (2022, 13, 1), (2022, 0, 1), (2022, 1, 0), (0, 1, 1),
    (10_000, 1, 1),
  ]) func `days that never were are none`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("2020-02-29", 36, "2023-02-28"), ("2022-12-31", 36, "2025-12-31"), ("2021-03-31", 1, "2021-04-30"),
    ("2021-08-31", 6, "2022-02-28"), ("2023-08-31", 6, "2024-02-29"), ("2022-06-15", 36, "2025-06-15"),
    ("2022-12-01", 1, "2023-01-01"), ("2023-03-31", -1, "2023-02-28"), ("2023-01-15", 0, "2023-01-15"),
  ]) func `a month later is the same day or the month's last`(from: String, months: Int, to: String) throws {
    let date = try #require(CivilDate(iso: from))
    #expect(date.adding(months: months)?.iso == to)
  }

  @Test func `the calendar ends with the year 9999`() throws {
    let last = try #require(CivilDate(iso: "9999-12-31"))
    #expect(last.adding(days: 1) == nil)
    #expect(last.adding(months: 1) == nil)
    #expect(CivilDate(daysSinceUnixEpoch: .max) == nil)
    #expect(CivilDate(daysSinceUnixEpoch: .min) == nil)
  }

  @Test(arguments: [
    "2025-1-01", "25-01-01", "2025-13-01", "2025-02-30", "2025-01-01T00:00", "", "2025/01/01", "2025-+1-01",
  ])
  func `nothing but a whole ISO date is one`(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test func `dates are written as documents and as files write them`() throws {
    let date = try #require(CivilDate(year: 2025, month: 3, day: 9))
    #expect(date.iso == "2025-03-09")
    #expect(date.slashed == "09/03/2025")
  }

  @Test(arguments: [
    (Validity.LastDay.inclusive, "2025-12-31"), (.exclusive, "2025-12-30"),
  ]) func `the closing day belongs to the term or does not`(lastDay: Validity.LastDay, expected: String) throws {
    let decided = try #require(CivilDate(iso: "2022-12-31"))
    #expect(Validity(months: 36, lastDay: lastDay).lastValidDay(decided: decided)?.iso == expected)
  }
}
