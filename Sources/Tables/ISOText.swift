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
  append(to: &bytes) { out, position in writeISOText(of: cell, to: &out, at: &position) }
}

/// Writes what `isoText` gives at a position, which moves behind it; needs `longestNumberText` bytes of room.
package func writeISOText(of cell: Cell, to out: inout MutableRawSpan, at position: inout Int) {
  if cell.temporal == .duration { return writeDuration(days: cell.number, to: &out, at: &position) }
  guard let date = SerialDate(serial: cell.number) else {
    return writeShortest(cell.number, to: &out, at: &position)
  }
  if cell.temporal != .time {
    let (year, month, day) = date.civilDay
    writeDecimal(year, width: 4, to: &out, at: &position)
    write(UInt8(ascii: "-"), to: &out, at: &position)
    writeDecimal(month, width: 2, to: &out, at: &position)
    write(UInt8(ascii: "-"), to: &out, at: &position)
    writeDecimal(day, width: 2, to: &out, at: &position)
  }
  guard cell.temporal != .day else { return }
  let seconds = date.millisecondsOfDay / 1000
  write(UInt8(ascii: "T"), to: &out, at: &position)
  writeDecimal(seconds / 3600, width: 2, to: &out, at: &position)
  write(UInt8(ascii: ":"), to: &out, at: &position)
  writeDecimal(seconds / 60 % 60, width: 2, to: &out, at: &position)
  write(UInt8(ascii: ":"), to: &out, at: &position)
  writeDecimal(seconds % 60, width: 2, to: &out, at: &position)
  writeFraction(date.millisecondsOfDay % 1000, to: &out, at: &position)
}

private func writeDuration(days: Double, to out: inout MutableRawSpan, at position: inout Int) {
  let exact = (abs(days) * 86_400_000).rounded()
  guard exact < 1e18 else { return writeShortest(days, to: &out, at: &position) }
  let milliseconds = Int(exact)
  let (hours, minutes, seconds) = (milliseconds / 3_600_000, milliseconds / 60_000 % 60, milliseconds / 1000 % 60)
  if days < 0, milliseconds > 0 { write(UInt8(ascii: "-"), to: &out, at: &position) }
  write(UInt8(ascii: "P"), to: &out, at: &position)
  write(UInt8(ascii: "T"), to: &out, at: &position)
  for (count, unit) in [(hours, UInt8(ascii: "H")), (minutes, UInt8(ascii: "M"))] where count > 0 {
    writeDecimal(count, to: &out, at: &position)
    write(unit, to: &out, at: &position)
  }
  if seconds > 0 || milliseconds % 1000 > 0 || milliseconds == 0 {
    writeDecimal(seconds, to: &out, at: &position)
    writeFraction(milliseconds % 1000, to: &out, at: &position)
    write(UInt8(ascii: "S"), to: &out, at: &position)
  }
}

private func writeFraction(_ milliseconds: Int, to out: inout MutableRawSpan, at position: inout Int) {
  guard milliseconds > 0 else { return }
  write(UInt8(ascii: "."), to: &out, at: &position)
  writeDecimal(milliseconds, width: 3, to: &out, at: &position)
}
