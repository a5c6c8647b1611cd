import Testing

@testable import Intake

@Suite struct CharacterRowTests {
  private static let texts = [
    "Huyện Tam Đường: 11 sản phẩm (½)", "Huye\u{302}\u{323}n Tam \u{110}u\u{31B}o\u{31B}\u{300}ng 5", "5\u{301} SP",
    "3\u{FE0F}\u{20E3} ★⭐\u{FE0F} «Chè» – 2×3÷4", "a\u{200D}b\u{AD}c\u{A0}d\u{3000}e", "第5章 ５ Ⅳ ² 👨‍👩‍👧 🇻🇳x", "", " ",
    "é\u{323}\u{308}", "\u{301}a", "ñ“x”…•", "\u{E9}1.234,5=:\tz",
  ]

  @Test(arguments: texts) func `characters begin and end as those of a String`(text: String) {
    let row = CharacterRow(text)
    #expect((0..<row.count).map { row.text($0..<$0 + 1) } == text.map(String.init))
  }

  @Test(arguments: texts) func `characters are what Character takes them for`(text: String) {
    let row = CharacterRow(text)
    for (index, character) in text.enumerated() {
      #expect((row[index] == .letter) == character.isLetter)
      #expect((row[index] == .space) == character.isWhitespace)
      #expect(row[index].isInWord == (character.isLetter || character.isNumber))
      #expect((row[index] == .digit) == (character.isASCII && character.isNumber))
    }
  }
}
