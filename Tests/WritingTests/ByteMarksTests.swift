import AnnexTesting
import Testing
import Writing

@Suite struct ByteMarksTests {
  @Test(arguments: 0..<300) func `marks are where the bytes are`(length: Int) {
    var generator = SeededGenerator(seed: UInt64(length))
    let alphabet: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x3B, 0x00, 0xFF, 0x41]
    let text = (0..<length).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
    let start = Int.random(in: 0...length, using: &generator)
    var marks: [UInt64] = [7, 7, 7]
    markDelimiters(UInt8(ascii: ";"), in: text.span, from: start, into: &marks)
    let marked = (0..<64 * marks.count).filter { marks[$0 / 64] >> UInt64($0 % 64) & 1 == 1 }
    #expect(marked.map { start + $0 } == (start..<length).filter { [0x22, 0x0A, 0x0D, 0x3B].contains(text[$0]) })
    #expect(marks.count == (length - start + 63) / 64)
  }

  @Test func `text is common up to the first block that is not, and valid up to there`() {
    for seed in UInt64(0)..<2000 {
      var generator = SeededGenerator(seed: seed)
      // Valid text, in every second case with one byte changed.
      let letters = ["a", "đ", "ế", "\n", " ", "ạ", "\u{FFFD}", "😀", "\u{800}", "\u{D7A3}"]
      let used = letters.prefix(seed % 4 == 0 ? 10 : 6)
      var text = Array("  ".utf8)
      while text.count < 400 { text += Array((used.randomElement(using: &generator) ?? "").utf8) }
      if seed % 2 == 0 {
        text[Int.random(in: 2..<400, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      let (lowest, beyond): (UInt8, UInt8) = (seed % 3 == 0 ? 0x20 : 1, seed % 5 == 0 ? 0xEF : 0xF0)
      let end = commonEnd(in: text.span, 2..<text.count, lowest: lowest, beyond: beyond)

      var expected = 2
      while expected + 64 <= text.count,
        (expected..<expected + 64).allSatisfy({ isCommon(text, $0, lowest: lowest, beyond: beyond) })
      {
        expected += 64
      }
      #expect(end == expected, "seed \(seed)")
      // Less the character that the next block may go on with.
      var whole = end
      while whole > 2, text[whole - 1] >= 0x80 { whole -= 1 }
      #expect(String(validating: text[..<whole], as: UTF8.self) != nil, "seed \(seed)")
    }
  }
}

/// The definition, a byte at a time.
private func isCommon(_ text: [UInt8], _ index: Int, lowest: UInt8, beyond: UInt8) -> Bool {
  let byte = text[index]
  let shouldContinue = text[index - 1] >= 0xC0 || text[index - 2] >= 0xE0
  return (0x80...0xBF ~= byte) == shouldContinue && byte >= lowest && byte < beyond
    && ![0xC0, 0xC1, 0xE0, 0xED].contains(byte)
}
