import Registry
import Testing

@Suite struct BandNumberTests {
  @Test(arguments: [
    ("A", BandNumber.Style.letter, 1), ("B.", .letter, 2), ("C", .letter, 3), ("D", .letter, 4), ("L", .letter, 12),
    ("M", .letter, 13), ("I", .roman, 1), ("V", .roman, 5), ("X", .roman, 10), ("IV.", .roman, 4),
    ("XIX", .roman, 19), ("XXXVIII", .roman, 38), ("7", .arabic, 7), ("12)", .arabic, 12), (" II ", .roman, 2),
    ("1.1", .arabic, 1), ("I.2.", .arabic, 2), ("A.IV", .roman, 4), ("b)", .smallLetter, 2),
  ]) func `numberings are told apart`(text: String, style: BandNumber.Style, ordinal: Int) throws {
    let number = try #require(BandNumber(text))
    #expect(number.style == style)
    #expect(number.ordinal == ordinal)
  }

  @Test(arguments: ["", "AB", "IIII", "VX", "a", "0", "V.I", "I - Chè", "Á", "-3", "IM"])
  func `other texts are no numbering`(text: String) {
    #expect(BandNumber(text) == nil)
  }

  @Test(arguments: [BandNumber.Style.roman, .arabic]) func `a place in a series is read as it is written`(
    style: BandNumber.Style
  ) {
    for ordinal in 1...60 where style != .roman || ordinal != 50 {
      let number = BandNumber(style.text(of: ordinal))
      #expect(number?.ordinal == ordinal)
      #expect(number?.style == style)
    }
  }

  @Test func `letters run from A to Z, but I, V and X are Roman`() {
    for ordinal in 1...26 {
      let text = BandNumber.Style.letter.text(of: ordinal)
      #expect(BandNumber(text)?.style == ("IVX".contains(text) ? .roman : .letter))
    }
  }

  @Test(arguments: [
    ("I. Thành phố Lai Châu: 23 sản phẩm", "I", "Thành phố Lai Châu: 23 sản phẩm"), ("IV) Huyện", "IV", "Huyện"),
    ("A - Sản phẩm mới", "A", "Sản phẩm mới"), ("II/ Huyện Tam Đường", "II", "Huyện Tam Đường"), ("3. Chè", "3", "Chè"),
    ("I-Thành phố", "I", "Thành phố"), ("1.2 Xã Bình Lư", "1.2", "Xã Bình Lư"), ("I.3. Xã Bản Bo", "I.3", "Xã Bản Bo"),
    ("I.Huyện", "I", "Huyện"), ("a) Xã Bản Bo", "a", "Xã Bản Bo"),
  ]) func `a numbering is taken off the front of a heading`(heading: String, number: String, rest: String) throws {
    let taken = try #require(BandNumber.prefix(of: heading))
    #expect(taken.number.text == number)
    #expect(taken.rest == rest)
  }

  @Test(arguments: ["Chè", "I Thành phố", "Tinh dầu", "20 sản phẩm", ". Chè", "Iốt: muối", "1.5"])
  func `what is not closed is no numbering`(heading: String) {
    #expect(BandNumber.prefix(of: heading) == nil)
  }
}
