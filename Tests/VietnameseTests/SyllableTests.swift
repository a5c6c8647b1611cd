import AnnexTesting
import Foundation
import Testing

@testable import Vietnamese

private func isSyllable(_ text: String) -> Bool {
  let letters = text.precomposedStringWithCanonicalMapping.unicodeScalars.map { Letter($0) }
  return letters.allSatisfy { $0 != nil } && Syllable.isValid(letters.compactMap(\.self))
}

@Suite struct SyllableTests {
  @Test(arguments: [
    "a", "ở", "nghiêng", "nghiễng", "giếng", "gì", "gìn", "già", "quốc", "quý", "qúy", "quyết", "quỳnh", "khuya",
    "khuỷu", "thuở",
    "hoà", "hòa", "thuý", "thúy", "khoẻ", "oẳn", "xoong", "yến", "yêu", "mỹ", "ghế", "nghỉ", "ngoằn", "tuýp", "đắk",
    "pắc",
    "rượu", "người", "uống", "huỵch", "ngoéo", "oách", "chuếnh", "ươm", "ỉu", "ệch", "Ẵm",
  ]) func `syllables of Vietnamese`(text: String) {
    #expect(isSyllable(text))
  }

  @Test(arguments: [
    "", "ng", "đ", "â", "ằ", "ấ", "tấ", "cê", "kq", "ghà", "ngẻ", "haò", "caó", "cat", "hàc", "ạọ", "máá", "bánhh",
    "wán",
    "fá", "zì", "jà", "giì", "qà", "nghuyễnng", "éi", "uạm", "ơng", "toanh toanh",
  ]) func `what is none`(text: String) {
    #expect(!isSyllable(text))
  }

  @Test(arguments: ["samples/annex-2023.csv", "samples/register-2025.csv"])
  func `nearly every word of the samples with a tone is a syllable`(path: String) throws {
    let words = Set(try repositoryText(path).split { !$0.isLetter }.map { $0.lowercased() })
    let marked = words.filter { !$0.utf8.allSatisfy { $0 < 0x80 } }
    let others = marked.filter { !isSyllable($0) }
    #expect(marked.count > 150)
    #expect(others.count * 50 < marked.count, "\(others.sorted())")
  }
}
