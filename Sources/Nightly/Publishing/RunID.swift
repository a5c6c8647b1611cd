internal import Registry

/// The name of a run's folder: its number and its reporting date, `000012-2025-12-31`.
package struct RunID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let number: Int
  /// By ISO 8601.
  package let asOf: String

  package init(number: Int, asOf: String) {
    self.number = number
    self.asOf = asOf
  }

  /// Reads a name; nil for one that no run has.
  package init?(_ name: String) {
    let digits = name.prefix { $0.isASCII && $0.isNumber }
    guard digits.count >= 6, let number = Int(digits), name.dropFirst(digits.count).first == "-" else { return nil }
    let day = String(name.dropFirst(digits.count + 1))
    guard CivilDate(iso: day) != nil, day.utf8.count == 10 else { return nil }
    self.number = number
    asOf = day
    guard description == name else { return nil }
  }

  package var description: String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits + "-" + asOf
  }

  package static func < (left: RunID, right: RunID) -> Bool {
    left.number != right.number ? left.number < right.number : left.asOf < right.asOf
  }
}
