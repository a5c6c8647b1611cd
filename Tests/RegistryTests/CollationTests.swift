import AnnexTesting
import Registry
import Testing

@Suite struct CollationTests {
  @Test(arguments: [
    ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "o", "ô", "ơ", "p", "t", "u", "ư", "v", "x", "y"],
    ["ma", "mà", "mả", "mã", "má", "mạ"], ["Bản 2", "Bản 10", "Bản 10 A", "Bản B"],
    ["Xã Bản Bo", "Xã Bình Lư", "Xã Bum Nưa"], ["Đoàn Kết", "Đông Phong"], ["Dào San", "Đà Nẵng"],
    ["hoa", "hoa mai", "hoà bình", "hoá"], ["Xã Tà Tổng", "Xã Tả Lèng", "Xã Tả Phìn", "Xã Tá Bạ"],
    ["mạ", "mác", "mặc", "mắm", "mâm"],
    ["ba", "ba ba", "ba bị", "bà", "bà cốt", "bả", "bã", "bá", "bạ", "bác", "bạc"],
    ["nghĩa", "nghiêm", "nghiệm", "nghìn"], ["Pa Tần", "Pa Ủ", "Pắc Ta", "Pú Đao"],
    ["đa", "đà", "đả", "đã", "đá", "đạ"], ["đắk", "đăng", "đằng", "đâu"],
    ["u", "ù", "ủ", "ũ", "ú", "ụ", "ư", "ừ", "ử", "ữ", "ứ", "ự"], ["Tân Phong", "Tân Uyên", "Than Uyên"], ["007", "8"],
    ["a", "a b", "ab"],
  ]) func `texts stand in Vietnamese order`(ordered: [String]) {
    #expect(ordered.reversed().map { ($0, CollationKey($0)) }.sorted { $0.1 < $1.1 }.map(\.0) == ordered)
  }

  @Test func `a syllable's tone decides before the next syllable, after all its own letters`() {
    #expect(CollationKey("mà b") < CollationKey("má a"))
    #expect(CollationKey("mạ") < CollationKey("mác"))
  }

  @Test func `ways of writing one word stand together`() {
    #expect(CollationKey("Hoà Bình") < CollationKey("Hòa Lạc"))
    #expect(CollationKey("Hòa Bình") < CollationKey("Hoà Lạc"))
    #expect(CollationKey("HÒA LẠC") > CollationKey("hoà bình"))
  }

  @Test(arguments: 1...20) func `the order is total`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let scalars = Array("aăâbdđeêoơuưAĐ 019-áạấệ\u{301}\u{323}zж".unicodeScalars)
    let texts = (0..<60).map { _ in
      var text = ""
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        text.unicodeScalars.append(scalars[Int.random(in: 0..<scalars.count, using: &random)])
      }
      return text
    }
    let keys = texts.map { CollationKey($0) }
    let ordered = keys.sorted()
    let wrong = ordered.indices.flatMap { left in
      ordered[(left + 1)...].filter { right in
        right < ordered[left] || (ordered[left] < right) == (ordered[left] == right)
      }
    }
    #expect(wrong.isEmpty)
  }
}
