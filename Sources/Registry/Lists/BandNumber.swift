/// The numbering in front of a heading: `A`, `IV.`, `2)`.
package struct BandNumber: Hashable, Sendable {
  package enum Style: Hashable, Sendable {
    case letter, roman, arabic

    /// How a place in a series is written: 4 is `D`, `IV`, `4`.
    package func text(of ordinal: Int) -> String {
      switch self {
      case .letter: ordinalLetter(ordinal)
      case .roman: romanNumeral(ordinal)
      case .arabic: "\(ordinal)"
      }
    }
  }

  /// As received, without the dot or bracket behind it.
  package let text: String
  package let style: Style
  /// The place it has in its series, 1-based: `C` 3, `IV` 4.
  package let ordinal: Int

  /// Reads a whole text as a numbering, with or without a dot or bracket behind it.
  ///
  /// A single letter that could be a Roman numeral is one if it is I, V or X; C, D, L and M are letters, because no
  /// list has fifty headings of a kind.
  package init?(_ text: String) {
    let trimmed = text.drop(while: \.isWhitespace)
    let core = trimmed.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let rest = trimmed.dropFirst(core.count)
    guard !core.isEmpty, rest.allSatisfy({ $0.isWhitespace || $0 == "." || $0 == ")" }) else { return nil }
    self.init(core: String(core))
  }

  private init?(core: String) {
    text = core
    if let number = Int(core), number > 0 {
      style = .arabic
      ordinal = number
    } else if let number = romanValue(core), core.count > 1 || "IVX".contains(core) {
      style = .roman
      ordinal = number
    } else if core.utf8.count == 1, let letter = core.utf8.first, (0x41...0x5A).contains(letter) {
      style = .letter
      ordinal = Int(letter) - 0x40
    } else {
      return nil
    }
  }

  /// Takes a numbering off the front of a heading; it must be closed by a dot, a bracket, a dash, a colon or a slash.
  package static func prefix(of heading: String) -> (number: BandNumber, rest: String)? {
    let trimmed = heading.drop(while: \.isWhitespace)
    let core = trimmed.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let rest = trimmed.dropFirst(core.count).drop(while: \.isWhitespace)
    guard core.count <= 6, let close = rest.first, ".)-:–/".contains(close), let number = BandNumber(core: String(core))
    else { return nil }
    return (number, String(rest.dropFirst().drop(while: \.isWhitespace)))
  }
}

private let romanSteps: [(digits: String, value: Int, most: Int)] = [
  ("C", 100, 3), ("XC", 90, 1), ("L", 50, 1), ("XL", 40, 1), ("X", 10, 3), ("IX", 9, 1), ("V", 5, 1), ("IV", 4, 1),
  ("I", 1, 3),
]

/// The value of a Roman numeral in capitals as it is properly written; nil for anything else.
private func romanValue(_ text: String) -> Int? {
  var rest = text[...]
  var value = 0
  for step in romanSteps {
    var times = 0
    while rest.hasPrefix(step.digits), times < step.most {
      value += step.value
      times += 1
      rest = rest.dropFirst(step.digits.count)
    }
  }
  return rest.isEmpty && value > 0 ? value : nil
}

private func romanNumeral(_ value: Int) -> String {
  var rest = value
  var text = ""
  for step in romanSteps {
    while rest >= step.value {
      text += step.digits
      rest -= step.value
    }
  }
  return text
}

private func ordinalLetter(_ ordinal: Int) -> String {
  guard (1...26).contains(ordinal) else { return "\(ordinal)" }
  return String(Unicode.Scalar(UInt8(0x40 + ordinal)))
}
