/// The six tones in dictionary order: ngang, huyền, hỏi, ngã, sắc, nặng.
package enum Tone: UInt8, CaseIterable, Comparable, Sendable {
  case level, falling, dipping, creaky, rising, heavy

  package static func < (left: Tone, right: Tone) -> Bool { left.rawValue < right.rawValue }

  /// The tone of a combining mark, if it is one.
  init?(mark: Unicode.Scalar) {
    switch mark {
    case "\u{300}", "\u{340}": self = .falling
    case "\u{309}": self = .dipping
    case "\u{303}": self = .creaky
    case "\u{301}", "\u{341}": self = .rising
    case "\u{323}": self = .heavy
    default: return nil
    }
  }
}

/// Vietnamese letters taken apart: `Ế` is `ê`, which is coded `E`, with the rising tone.
///
/// A letter's code is ASCII: plain letters stand for themselves in lower case, marked ones are capitals, which no folded
/// text has otherwise (ă W, â A, ê E, ô O, ơ P, ư U, đ D).
enum VietnameseLetter {
  /// The code and tone of a letter that is not ASCII; nil for anything that is no Vietnamese letter.
  static func code(of scalar: Unicode.Scalar) -> (code: UInt8, tone: Tone)? {
    let value = Int(scalar.value)
    guard value < table.count, case let entry = table[value], entry != 0, let tone = Tone(rawValue: UInt8(entry >> 8))
    else { return nil }
    return (UInt8(truncatingIfNeeded: entry), tone)
  }

  /// The code of a letter with a combining circumflex, breve or horn put on it; nil if it takes none.
  static func code(_ code: UInt8, shapedBy mark: Unicode.Scalar) -> UInt8? {
    switch (Unicode.Scalar(code), mark) {
    case ("a", "\u{302}"): UInt8(ascii: "A")
    case ("e", "\u{302}"): UInt8(ascii: "E")
    case ("o", "\u{302}"): UInt8(ascii: "O")
    case ("a", "\u{306}"): UInt8(ascii: "W")
    case ("o", "\u{31B}"): UInt8(ascii: "P")
    case ("u", "\u{31B}"): UInt8(ascii: "U")
    default: nil
    }
  }

  /// Whether a code is a vowel's.
  static func isVowel(_ code: UInt8) -> Bool {
    switch Unicode.Scalar(code) {
    case "a", "W", "A", "e", "E", "i", "o", "O", "P", "u", "U", "y": true
    default: false
    }
  }

  /// By scalar value up to U+1EFF: the code, and above it the tone; 0 where there is no Vietnamese letter.
  private static let table: [UInt16] = {
    let vowels: [(code: Unicode.Scalar, inToneOrder: String)] = [
      ("a", "aàảãáạ"), ("W", "ăằẳẵắặ"), ("A", "âầẩẫấậ"), ("e", "eèẻẽéẹ"), ("E", "êềểễếệ"), ("i", "iìỉĩíị"),
      ("o", "oòỏõóọ"), ("O", "ôồổỗốộ"), ("P", "ơờởỡớợ"), ("u", "uùủũúụ"), ("U", "ưừửữứự"), ("y", "yỳỷỹýỵ"),
    ]
    var table = [UInt16](repeating: 0, count: 0x1F00)
    for (code, letters) in vowels {
      for (scalar, tone) in zip(letters.unicodeScalars, Tone.allCases) where scalar.value > 0x7F {
        let entry = UInt16(tone.rawValue) << 8 | UInt16(UInt8(ascii: code))
        table[Int(scalar.value)] = entry
        for upper in scalar.properties.uppercaseMapping.unicodeScalars { table[Int(upper.value)] = entry }
      }
    }
    // Đ and đ, and the Icelandic letter that old converters put in their place.
    for scalar in [0x110, 0x111, 0xD0, 0xF0] { table[scalar] = UInt16(UInt8(ascii: "D")) }
    return table
  }()
}
