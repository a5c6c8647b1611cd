import Tables
import Testing

/// A date cell.
private func cell(_ serial: Double, _ temporal: Cell.Temporal) -> Cell {
  .date(serial: serial, temporal, column: 1)
}

@Suite struct SerialDateTests {
  @Test func `serial and day are each other's inverse on every day there is`() throws {
    var mismatches: [Int] = []
    for serial in 1..<2_958_466 where serial != 60 {
      guard let day = SerialDate(serial: Double(serial))?.civilDay,
        SerialDate.serial(year: day.year, month: day.month, day: day.day) == Double(serial)
      else {
        mismatches.append(serial)
        continue
      }
    }
    #expect(mismatches.isEmpty)
  }

  @Test(arguments: [
    (1.0, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01"), (36_526, "2000-01-01"), (36_585, "2000-02-29"),
    (46_022, "2025-12-31"), (2_958_465, "9999-12-31"),
  ])
  func `known days`(serial: Double, text: String) {
    #expect(isoText(of: cell(serial, .day)) == text)
  }

  @Test(arguments: [60.0, 60.5, -1, 2_958_466, .infinity, .nan]) func `there is no such day`(serial: Double) {
    #expect(SerialDate(serial: serial) == nil)
  }

  @Test(arguments: [(2025, 2, 29), (2025, 13, 1), (2025, 4, 31), (1900, 2, 29), (1899, 12, 31), (10_000, 1, 1)])
  func `what is no day has no serial`(year: Int, month: Int, day: Int) {
    #expect(SerialDate.serial(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    (46_022.354166666664, Cell.Temporal.moment, "2025-12-31T08:30:00"), (46_022, .moment, "2025-12-31T00:00:00"),
    (46_021.99999999999, .moment, "2025-12-31T00:00:00"), (0.3541666666666667, .time, "T08:30:00"),
    (0.25 + 0.04 / 86_400, .time, "T06:00:00.040"), (1.5, .duration, "PT36H"), (0, .duration, "PT0S"),
    (-0.5, .duration, "-PT12H"), (1.0 / 86_400, .duration, "PT1S"), (0.0431365740740741, .duration, "PT1H2M7S"),
  ])
  func `moments, times and durations are ISO text`(serial: Double, temporal: Cell.Temporal, text: String) {
    #expect(isoText(of: cell(serial, temporal)) == text)
  }

  @Test(arguments: [
    ("2025-12-31", Cell.Temporal.day), ("2025-12-31T08:30:00", .moment), ("T08:30:00", .time),
    ("2025-12-31T08:30:00.250", .moment),
  ])
  func `ISO text is read back`(text: String, temporal: Cell.Temporal) throws {
    let moment = try #require(ISOMoment(text))
    #expect(moment.temporal == temporal)
    #expect(isoText(of: cell(moment.serial, moment.temporal)) == text)
  }

  @Test(arguments: ["", "2025-02-30", "31/12/2025", "2025-12-31T25:00", "2025-12-31T08:30+07:00", "T", "x-y-z", "12"])
  func `other text is no moment`(text: String) {
    #expect(ISOMoment(text) == nil)
  }
}
