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

/// A Vietnamese letter in lower case, taken apart: `ế` is `ê` with the rising tone.
package struct VietnameseLetter: Hashable, Sendable {
  /// The letter without its tone, one of a, ă, â, e, ê, i, o, ô, ơ, u, ư, y.
  package let base: Unicode.Scalar
  package let tone: Tone

  /// Nil for anything that is no vowel with a mark; plain letters need no table.
  package init?(_ scalar: Unicode.Scalar) {
    guard scalar.value > 0x7F, let letter = Self.table[scalar] else { return nil }
    self = letter
  }

  private init(base: Unicode.Scalar, tone: Tone) {
    self.base = base
    self.tone = tone
  }

  /// The base letter with a combining circumflex, breve or horn put on it: `e` + U+0302 → `ê`.
  package static func shaped(_ base: Unicode.Scalar, by mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch (base, mark) {
    case ("a", "\u{302}"): "â"
    case ("e", "\u{302}"): "ê"
    case ("o", "\u{302}"): "ô"
    case ("a", "\u{306}"): "ă"
    case ("o", "\u{31B}"): "ơ"
    case ("u", "\u{31B}"): "ư"
    default: nil
    }
  }

  /// Whether a lower-case base letter is a vowel.
  package static func isVowel(_ base: Unicode.Scalar) -> Bool {
    switch base {
    case "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y": true
    default: false
    }
  }

  /// Every marked vowel in both cases, from the twelve vowels written out in tone order.
  private static let table: [Unicode.Scalar: VietnameseLetter] = {
    let vowels = [
      "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
      "yỳỷỹýỵ",
    ]
    var table: [Unicode.Scalar: VietnameseLetter] = [:]
    for vowel in vowels {
      let base = vowel.unicodeScalars[vowel.unicodeScalars.startIndex]
      for (scalar, tone) in zip(vowel.unicodeScalars, Tone.allCases) {
        let letter = VietnameseLetter(base: base, tone: tone)
        table[scalar] = letter
        for upper in scalar.properties.uppercaseMapping.unicodeScalars { table[upper] = letter }
      }
    }
    for plain in "aeiouyAEIOUY".unicodeScalars { table[plain] = nil }
    return table
  }()
}
