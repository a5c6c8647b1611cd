internal import Writing

/// The ISO 8601 text of a date cell: `2025-12-31`, `2025-12-31T08:30:00`, `T08:30:00`, `PT36H`.
///
/// Milliseconds are written where there are any. A serial that stands for no day gives the number itself.
package func isoText(of cell: Cell) -> String {
  var bytes: [UInt8] = []
  appendISOText(of: cell, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// Appends what `isoText` gives.
package func appendISOText(of cell: Cell, to bytes: inout [UInt8]) {
  if cell.temporal == .duration { return appendDuration(days: cell.number, to: &bytes) }
  guard let date = SerialDate(serial: cell.number) else { return appendShortest(cell.number, to: &bytes) }
  if cell.temporal != .time {
    let (year, month, day) = date.civilDay
    appendDecimal(year, width: 4, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    appendDecimal(month, width: 2, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    appendDecimal(day, width: 2, to: &bytes)
  }
  guard cell.temporal != .day else { return }
  let seconds = date.millisecondsOfDay / 1000
  bytes.append(UInt8(ascii: "T"))
  appendDecimal(seconds / 3600, width: 2, to: &bytes)
  bytes.append(UInt8(ascii: ":"))
  appendDecimal(seconds / 60 % 60, width: 2, to: &bytes)
  bytes.append(UInt8(ascii: ":"))
  appendDecimal(seconds % 60, width: 2, to: &bytes)
  appendFraction(date.millisecondsOfDay % 1000, to: &bytes)
}

private func appendDuration(days: Double, to bytes: inout [UInt8]) {
  let exact = (abs(days) * 86_400_000).rounded()
  guard exact < 1e18 else { return appendShortest(days, to: &bytes) }
  let milliseconds = Int(exact)
  let (hours, minutes, seconds) = (milliseconds / 3_600_000, milliseconds / 60_000 % 60, milliseconds / 1000 % 60)
  if days < 0, milliseconds > 0 { bytes.append(UInt8(ascii: "-")) }
  bytes.append(contentsOf: "PT".utf8)
  for (count, unit) in [(hours, UInt8(ascii: "H")), (minutes, UInt8(ascii: "M"))] where count > 0 {
    appendDecimal(count, to: &bytes)
    bytes.append(unit)
  }
  if seconds > 0 || milliseconds % 1000 > 0 || milliseconds == 0 {
    appendDecimal(seconds, to: &bytes)
    appendFraction(milliseconds % 1000, to: &bytes)
    bytes.append(UInt8(ascii: "S"))
  }
}

private func appendFraction(_ milliseconds: Int, to bytes: inout [UInt8]) {
  guard milliseconds > 0 else { return }
  bytes.append(UInt8(ascii: "."))
  appendDecimal(milliseconds, width: 3, to: &bytes)
}
