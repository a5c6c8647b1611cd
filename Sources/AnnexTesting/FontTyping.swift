internal import Foundation
package import Vietnamese

extension FontEncoding {
  /// A text as it would have been typed for fonts of this encoding, in characters of Western Windows.
  ///
  /// From tables of their own, after those of xvnkb and of the standard, so that conversion is held against another
  /// source than itself. Capitals with a tone have no code in TCVN3: they become the small letters', as fonts of capitals
  /// have them. What the encoding cannot write stays as it is.
  package func typed(_ text: String) -> String {
    let table = self == .tcvn3 ? TypingTables.tcvn3 : TypingTables.vni
    return text.precomposedStringWithCanonicalMapping.map { table[$0] ?? String($0) }.joined()
  }
}

/// By letter, how it is typed.
private enum TypingTables {
  private static let vowels = ["a", "â", "ă", "e", "ê", "o", "ô", "ơ", "u", "ư", "i", "y"]
  /// sắc, huyền, hỏi, ngã, nặng.
  private static let tones = ["\u{301}", "\u{300}", "\u{309}", "\u{303}", "\u{323}"]

  static let vni: [Character: String] = {
    let capitals = [
      ["AÙ", "AØ", "AÛ", "AÕ", "AÏ"], ["AÁ", "AÀ", "AÅ", "AÃ", "AÄ"], ["AÉ", "AÈ", "AÚ", "AÜ", "AË"],
      ["EÙ", "EØ", "EÛ", "EÕ", "EÏ"], ["EÁ", "EÀ", "EÅ", "EÃ", "EÄ"],
      ["OÙ", "OØ", "OÛ", "OÕ", "OÏ"], ["OÁ", "OÀ", "OÅ", "OÃ", "OÄ"], ["ÔÙ", "ÔØ", "ÔÛ", "ÔÕ", "ÔÏ"],
      ["UÙ", "UØ", "UÛ", "UÕ", "UÏ"], ["ÖÙ", "ÖØ", "ÖÛ", "ÖÕ", "ÖÏ"],
      ["Í", "Ì", "Æ", "Ó", "Ò"], ["YÙ", "YØ", "YÛ", "YÕ", "Î"],
    ]
    var table: [Character: String] = [
      "Â": "AÂ", "Ă": "AÊ", "Ê": "EÂ", "Ô": "OÂ", "Ơ": "Ô", "Ư": "Ö", "Đ": "Ñ",
    ]
    for (vowel, row) in zip(vowels, capitals) {
      for (tone, typed) in zip(tones, row) { table[composed(vowel.uppercased(), tone)] = typed }
    }
    for (letter, typed) in table { table[Character(letter.lowercased())] = typed.lowercased() }
    return table
  }()

  static let tcvn3: [Character: String] = {
    let codes: [[UInt8]] = [
      [0xB8, 0xB5, 0xB6, 0xB7, 0xB9], [0xCA, 0xC7, 0xC8, 0xC9, 0xCB], [0xBE, 0xBB, 0xBC, 0xBD, 0xC6],
      [0xD0, 0xCC, 0xCE, 0xCF, 0xD1], [0xD5, 0xD2, 0xD3, 0xD4, 0xD6],
      [0xE3, 0xDF, 0xE1, 0xE2, 0xE4], [0xE8, 0xE5, 0xE6, 0xE7, 0xE9], [0xED, 0xEA, 0xEB, 0xEC, 0xEE],
      [0xF3, 0xEF, 0xF1, 0xF2, 0xF4], [0xF8, 0xF5, 0xF6, 0xF7, 0xF9],
      [0xDD, 0xD7, 0xD8, 0xDC, 0xDE], [0xFD, 0xFA, 0xFB, 0xFC, 0xFE],
    ]
    var table: [Character: String] = [
      "ă": "\u{A8}", "â": "\u{A9}", "ê": "\u{AA}", "ô": "\u{AB}", "ơ": "\u{AC}", "ư": "\u{AD}", "đ": "\u{AE}",
      "Ă": "\u{A1}", "Â": "\u{A2}", "Ê": "\u{A3}", "Ô": "\u{A4}", "Ơ": "\u{A5}", "Ư": "\u{A6}", "Đ": "\u{A7}",
    ]
    for (vowel, row) in zip(vowels, codes) {
      for (tone, code) in zip(tones, row) {
        table[composed(vowel, tone)] = String(Unicode.Scalar(code))
        table[composed(vowel.uppercased(), tone)] = String(Unicode.Scalar(code))
      }
    }
    return table
  }()

  private static func composed(_ vowel: String, _ tone: String) -> Character {
    Character((vowel + tone).precomposedStringWithCanonicalMapping)
  }
}
