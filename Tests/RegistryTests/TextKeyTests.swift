import AnnexTesting
import Foundation
import Registry
import Testing

@Suite struct TextKeyTests {
  @Test(arguments: [
    ("hoà", "hòa"), ("Uỷ", "Ủy"), ("thuý", "thúy"), ("khoẻ", "khỏe"), ("quý", "qúy"), ("Hợp tác xã", "HỢP TÁC XÃ"),
    ("chủ  thể", "Chủ thể"), (" chủ\u{A0}thể\n", "chủ thể"), ("Đặc sản", "đặc sản"), ("T&Đ", "t&đ"),
    ("ngày – tháng", "ngày - tháng"), ("«chè»", "\"chè\""), ("ch\u{200B}è", "chè"), ("Ðông", "đông"),
    ("phẩ\u{6D}", "pha\u{302}\u{309}m"), ("đạ\u{74}", "đa\u{323}t"), ("ệ", "ẹ\u{302}"), ("ệ", "ê\u{323}"),
    ("ượ", "u\u{31B}\u{323}ơ"), ("ỘC", "o\u{323}\u{302}c"),
  ]) func `ways of writing the same words are the same`(left: String, right: String) {
    #expect(TextKey(left) == TextKey(right))
  }

  @Test(arguments: [
    ("má", "mà"), ("ma", "má"), ("dung", "đung"), ("Sìn", "Sin"), ("tân", "tan"), ("bơ", "bo"), ("ăn", "ân"),
    ("ơn", "ôn"), ("tư", "tu"), ("hai ba", "haiba"), ("Bản 1", "Bản 11"), ("chè", "chẻ"), ("mía", "mìa"),
  ]) func `other words are others`(left: String, right: String) {
    #expect(TextKey(left) != TextKey(right))
  }

  @Test(arguments: ["samples/annex-2023.csv", "samples/register-2025.csv"])
  func `every syllable of the samples folds alike composed and decomposed, small and capital`(path: String) throws {
    let syllables = Set(try repositoryText(path).split { $0.isWhitespace || ",\"".contains($0) }.map(String.init))
    #expect(syllables.count > 300)
    for syllable in syllables {
      let key = TextKey(syllable)
      #expect(TextKey(syllable.decomposedStringWithCanonicalMapping) == key, "\(syllable) decomposed")
      #expect(TextKey(syllable.precomposedStringWithCanonicalMapping) == key, "\(syllable) composed")
      #expect(TextKey(syllable.uppercased()) == key, "\(syllable) in capitals")
    }
  }

  @Test func `letters torn from their words find back where spaces do not count`() {
    let whole = TextKey("sản phẩm của chủ thể", spacing: .removed)
    #expect(TextKey("sả n phẩ m củ a chủ  thể ", spacing: .removed) == whole)
  }

  @Test(arguments: [
    ("Hộ kinh doanh", "Hộ", true), ("Hội nông dân", "Hộ", false), ("HTX", "HTX", true), ("HTX-NN", "HTX", true),
    ("Hộp quà", "Hộ", false), ("Cộng:", "Cộng", true), ("Công", "Cộng", false), ("Hồ", "Ho", false),
  ]) func `a prefix of whole words ends where a word ends`(text: String, prefix: String, expected: Bool) {
    #expect(TextKey(text).hasWordPrefix(TextKey(prefix)) == expected)
  }

  @Test(arguments: [
    ("UBND tỉnh Lai Châu.", "tỉnh lai châu", true), ("tỉnh Lai Châu 2", "Lai", true), ("Lại", "Lai", false),
    ("a", "", false), ("tỉnh Lai", "tỉnh Lai Châu", false),
  ]) func `words are found wherever they stand`(text: String, words: String, expected: Bool) {
    #expect(TextKey(text).containsWords(TextKey(words)) == expected)
  }

  @Test func `a pool keeps every distinct text once, and composed apart from decomposed`() {
    var pool = TextPool()
    let first = pool.intern("chè")
    #expect(pool.intern("chè") == first)
    let other = pool.intern("che\u{300}")
    #expect(other != first)
    #expect(pool[other].unicodeScalars.count == 4)
    #expect(pool.intern("") == .empty)
    #expect(pool.count == 3)
  }
}
