package import Diagnostics
internal import Writing

extension Language {
  /// A whole number, thousands apart: 1.234 in Vietnamese, 1,234 in English.
  package func numeral(_ value: Int) -> String {
    isGrouped(value) ? grouped("\(value)") : "\(value)"
  }

  /// Whether people write a whole number otherwise than programs do.
  func isGrouped(_ value: Int) -> Bool { !(-999...999).contains(value) }

  /// A number: 79,5 in Vietnamese, 79.5 in English.
  ///
  /// Very large and very small ones stay in exponent form, as programs write them.
  package func numeral(_ value: Double) -> String {
    let text = shortestText(of: value)
    guard !text.contains("e"), value.isFinite else { return text }
    let parts = text.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first else { return text }
    return ([grouped(String(whole))] + parts.dropFirst().map(String.init)).joined(separator: decimalMark)
  }

  /// A day: 05/01/2026 in Vietnamese; 5 Jan 2026 in English, where 05/01 would be read two ways.
  package func date(year: Int, month: Int, day: Int) -> String {
    switch self {
    case .vietnamese: "\(zeroPadded(day, to: 2))/\(zeroPadded(month, to: 2))/\(zeroPadded(year, to: 4))"
    case .english: "\(day) \(Self.monthName(month)) \(year)"
    }
  }

  private var decimalMark: String { self == .vietnamese ? "," : "." }
  private var groupMark: Character { self == .vietnamese ? "." : "," }

  private func grouped(_ digits: String) -> String {
    var reversed = ""
    var count = 0
    for digit in digits.reversed() {
      if count > 0, count.isMultiple(of: 3), digit.isNumber { reversed.append(groupMark) }
      reversed.append(digit)
      count += 1
    }
    return String(reversed.reversed())
  }

  private static func monthName(_ month: Int) -> String {
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return names.indices.contains(month - 1) ? names[month - 1] : "?"
  }
}

/// A number with zeros before it, so that it has at least so many digits.
func zeroPadded(_ value: Int, to digits: Int) -> String {
  let text = "\(value)"
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
