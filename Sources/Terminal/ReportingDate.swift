internal import Diagnostics
internal import Glibc
package import Registry

/// A reporting date as an option: `2025-12-31` or `31/12/2025`.
package func reportingDate(_ text: String, option: String) throws(CommandFailure) -> CivilDate {
  let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
  if let date = CivilDate(iso: text) { return date }
  if parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2], year > 999,
    let date = CivilDate(year: year, month: month, day: day)
  {
    return date
  }
  throw CommandFailure(.usage, .badDate(text, option: option))
}

/// The day it is here, by the local clock: the only place that asks.
package func today() -> CivilDate? {
  var now = time(nil)
  var parts = tm()
  guard localtime_r(&now, &parts) != nil else { return nil }
  return CivilDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
}
