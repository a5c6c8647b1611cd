/// The numbering in front of a heading: `A`, `IV.`, `2)`, `a)`; of one inside another, `I.2`, the last part counts.
package struct BandNumber: Hashable, Sendable {
  package enum Style: Hashable, Sendable {
    case letter, roman, arabic, smallLetter

    /// Whether headings numbered so may have others inside them that are numbered in another style.
    fileprivate func mayContain(_ other: Style) -> Bool {
      switch (self, other) {
      case (.letter, .roman), (.letter, .arabic), (.roman, .arabic), (.arabic, .arabic), (.arabic, .smallLetter): true
      default: false
      }
    }

    /// How a place in a series is written: 4 is `D`, `IV`, `4`, `d`.
    package func text(of ordinal: Int) -> String {
      switch self {
      case .letter: ordinalLetter(ordinal)
      case .roman: romanNumeral(ordinal)
      case .arabic: "\(ordinal)"
      case .smallLetter: ordinalLetter(ordinal).lowercased()
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
    guard let (number, rest) = Self.parts(of: text.withoutLeadingSpaces),
      rest.allSatisfy({ $0.isWhitespace || $0 == "." || $0 == ")" }),
      // A small letter of its own is a slip more often than a numbering.
      number.style != .smallLetter || !rest.isEmpty
    else { return nil }
    self = number
  }

  private init?(core: Substring, text: String) {
    self.text = text
    if let number = Int(core), number > 0 {
      style = .arabic
      ordinal = number
    } else if let number = romanValue(core), core.utf8.count > 1 || core != "C" && core != "L" {
      style = .roman
      ordinal = number
    } else if core.utf8.count == 1, let letter = core.utf8.first, (0x41...0x5A).contains(letter) {
      style = .letter
      ordinal = Int(letter) - 0x40
    } else if core.utf8.count == 1, let letter = core.utf8.first, (0x61...0x7A).contains(letter) {
      style = .smallLetter
      ordinal = Int(letter) - 0x60
    } else {
      return nil
    }
  }

  /// Takes a numbering off the front of a heading; it must be closed by a dot, a bracket, a dash, a colon or a slash.
  package static func prefix(of heading: String) -> (number: BandNumber, rest: String)? {
    guard let (number, behind) = parts(of: heading.withoutLeadingSpaces) else { return nil }
    let rest = behind.withoutLeadingSpaces
    // A numbering of several parts needs nothing to close it: «1.1 Xã Bình Lư».
    if number.style == .arabic, number.text.contains("."), behind.first?.isWhitespace == true {
      return (number, String(rest))
    }
    guard let close = rest.first, ".)-:–/".contains(close) else { return nil }
    return (number, String(rest.dropFirst().withoutLeadingSpaces))
  }

  /// The numbering a text begins with, `A.I.2` as far as every part is one, and what stands behind it.
  private static func parts(of text: Substring) -> (number: BandNumber, rest: Substring)? {
    var number: BandNumber?
    var rest = text
    while true {
      let core = core(of: rest)
      let behind = rest[core.endIndex...]
      guard !core.isEmpty, core.utf8.count <= 8, !beginsWithLetter(behind),
        let part = BandNumber(core: core, text: String(text[..<core.endIndex])),
        number.map({ $0.style.mayContain(part.style) }) ?? true
      else { return number.map { ($0, text.dropFirst($0.text.count)) } }
      number = part
      guard behind.first == "." else { return (part, behind) }
      rest = behind.dropFirst()
    }
  }

  /// The letters and digits of ASCII a text begins with.
  private static func core(of text: Substring) -> Substring {
    let bytes = text.utf8.prefix { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
    let behind = text[bytes.endIndex...]
    guard let next = behind.utf8.first, next >= 0x80, !beginsWithLetter(behind) else { return text[..<bytes.endIndex] }
    // A mark may make the last letter another one.
    return text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  /// Whether a text begins with a letter, which its first scalar tells.
  private static func beginsWithLetter(_ text: Substring) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if first.isASCII { return (0x61...0x7A).contains(first.value | 0x20) }
    return VietnameseLetter.code(of: first) != nil || first.properties.isAlphabetic
  }
}

private let romanSteps: [(digits: String, value: Int, most: Int)] = [
  ("C", 100, 3), ("XC", 90, 1), ("L", 50, 1), ("XL", 40, 1), ("X", 10, 3), ("IX", 9, 1), ("V", 5, 1), ("IV", 4, 1),
  ("I", 1, 3),
]

/// The value of a Roman numeral in capitals as it is properly written; nil for anything else.
private func romanValue(_ text: Substring) -> Int? {
  guard text.utf8.allSatisfy({ "IVXLC".utf8.contains($0) }) else { return nil }
  var rest = text
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

extension StringProtocol where SubSequence == Substring {
  /// The text from its first character on that is no space.
  fileprivate var withoutLeadingSpaces: Substring {
    guard let first = utf8.first, first <= 0x20 || first >= 0x80 else { return self[...] }
    return drop(while: \.isWhitespace)
  }
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
