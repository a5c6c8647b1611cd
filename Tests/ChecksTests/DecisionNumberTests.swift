import AnnexTesting
import Testing

@testable import Checks

private func isPlain(_ text: String) -> Bool { DecisionNumber.isPlain(Array(text.utf8).span) }

@Suite struct DecisionNumberTests {
  @Test func `what is known by its bytes is known by its words too`() {
    let pieces = ["1", "07", "123", "99999", "100000", "0", "/", "/", "QĐ-UBND", "QĐ", "-", "Đ", "a", " ", "A1", ""]
    var generator = SeededGenerator(seed: 1)
    var plain = 0
    for _ in 0..<40_000 {
      let text = (0..<4).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      guard isPlain(text) else { continue }
      plain += 1
      #expect(DecisionNumber.isOne(text), "\(text)")
    }
    #expect(plain > 50)
    #expect(isPlain("123/QĐ-UBND"))
  }
}
