internal import Writing

/// The ISO 8601 text of a date cell: `2025-12-31`, `2025-12-31T08:30:00`, `T08:30:00`, `PT36H`.
///
/// Milliseconds are written where there are any. A serial that stands for no day gives the number itself.
package func isoText(of cell: Cell) -> String {
  if cell.temporal == .duration { return durationText(days: cell.number) }
  guard let date = SerialDate(serial: cell.number) else { return shortestText(of: cell.number) }
  let (year, month, day) = date.civilDay
  let dayText = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  switch cell.temporal {
  case .time: return "T" + clockText(date.millisecondsOfDay)
  case .moment: return dayText + "T" + clockText(date.millisecondsOfDay)
  case .day, .duration: return dayText
  }
}

private func clockText(_ milliseconds: Int) -> String {
  let seconds = milliseconds / 1000
  let clock = "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
  return clock + fractionText(milliseconds % 1000)
}

private func durationText(days: Double) -> String {
  let exact = (abs(days) * 86_400_000).rounded()
  guard exact < 1e18 else { return shortestText(of: days) }
  let milliseconds = Int(exact)
  let (hours, minutes, seconds) = (milliseconds / 3_600_000, milliseconds / 60_000 % 60, milliseconds / 1000 % 60)
  var text = days < 0 && milliseconds > 0 ? "-PT" : "PT"
  if hours > 0 { text += "\(hours)H" }
  if minutes > 0 { text += "\(minutes)M" }
  if seconds > 0 || milliseconds % 1000 > 0 || milliseconds == 0 {
    text += "\(seconds)\(fractionText(milliseconds % 1000))S"
  }
  return text
}

private func fractionText(_ milliseconds: Int) -> String { milliseconds == 0 ? "" : ".\(padded(milliseconds, 3))" }

private func padded(_ value: Int, _ width: Int) -> String {
  let digits = "\(value)"
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
