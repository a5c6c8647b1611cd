/// A date cell's value written as ISO 8601 text, as cells of type `d` hold it.
///
/// ECMA-376-1 §18.18.11.
package struct ISOMoment: Hashable, Sendable {
  /// The serial in the 1900 system.
  package let serial: Double
  /// Which parts the text has.
  package let temporal: Cell.Temporal

  /// Reads `2025-12-31`, `2025-12-31T08:30:00.5Z`, `08:30` or `T08:30:00`; nil for anything else.
  ///
  /// A `Z` is dropped, since spreadsheets know no time zone; other offsets are refused rather than guessed at.
  package init?(_ text: some StringProtocol) {
    let body = text.hasSuffix("Z") ? text.dropLast() : text[...]
    let halves = body.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    if let first = halves.first, halves.count == 1, first.contains("-") {
      guard let day = Self.day(first) else { return nil }
      (serial, temporal) = (day, .day)
    } else if let clock = halves.last, halves.count == 1 || halves[0].isEmpty {
      guard let time = Self.time(clock) else { return nil }
      (serial, temporal) = (time, .time)
    } else {
      guard let day = Self.day(halves[0]), let time = Self.time(halves[1]) else { return nil }
      (serial, temporal) = (day + time, .moment)
    }
  }

  private static func day(_ text: some StringProtocol) -> Double? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
    return SerialDate.serial(year: year, month: month, day: day)
  }

  private static func time(_ text: some StringProtocol) -> Double? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hours = Int(parts[0]), let minutes = Int(parts[1]) else { return nil }
    let seconds = parts.count == 3 ? Double(String(parts[2])) : 0
    guard let seconds, (0..<24).contains(hours), (0..<60).contains(minutes), seconds >= 0, seconds < 60 else {
      return nil
    }
    return (Double(hours * 3600 + minutes * 60) + seconds) / 86_400
  }
}
