import Testing
import Writing

/// Bytes that are all different, and in places what the searches look for.
private func bytes(_ count: Int, marked: Int? = nil) -> [UInt8] {
  (0..<count).map { $0 == marked ? 0x0A : UInt8(0x30 + $0) }
}

@Suite struct ByteWordsTests {
  @Test(arguments: 0...40) func `a word is its bytes, wherever it lies in the text`(count: Int) {
    let text = bytes(count)
    for position in 0..<max(0, count - 3) {
      let word = (0..<4).reduce(UInt32(0)) { $0 | UInt32(text[position + $1]) << UInt32(8 * $1) }
      #expect(text.span.fourBytes(at: position) == word)
      #expect(text.span.extracting(position...).fourBytes(at: 0) == word)
    }
    for position in 0..<max(0, count - 7) {
      let word = (0..<8).reduce(UInt64(0)) { $0 | UInt64(text[position + $1]) << UInt64(8 * $1) }
      #expect(text.span.eightBytes(at: position) == word)
      #expect(text.span.extracting(..<(position + 8)).eightBytes(at: position) == word)
    }
  }

  @Test func `a word that does not lie in the text stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = bytes(40).span.eightBytes(at: 33) }
    await #expect(processExitsWith: .failure) { _ = bytes(40).span.eightBytes(at: -1) }
    await #expect(processExitsWith: .failure) { _ = bytes(40).span.eightBytes(at: .max) }
    await #expect(processExitsWith: .failure) { _ = bytes(40).span.extracting(..<8).eightBytes(at: 1) }
    await #expect(processExitsWith: .failure) { _ = bytes(7).span.eightBytes(at: 0) }
    await #expect(processExitsWith: .failure) { _ = bytes(40).span.fourBytes(at: 37) }
    await #expect(processExitsWith: .failure) { _ = [UInt8]().span.fourBytes(at: 0) }
  }

  @Test(arguments: 0...40) func `the first special byte is the one a loop finds`(count: Int) {
    for marked in [nil] + (0..<count).map(Optional.some) {
      let text = bytes(count, marked: marked)
      for start in 0...count {
        let slow = text[start...].firstIndex { $0 == 0x0A } ?? count
        #expect(firstSpecial(in: text.span, from: start) { Writing.bytes(0x0A, in: $0) } == slow)
        #expect(firstSpecial(in: text.span, from: start, controls) == slow)
      }
    }
  }

  @Test func `every byte is a control character or not, and equal to one value`() {
    for byte in UInt8.min ... .max {
      for place in 0..<8 {
        var text = [UInt8](repeating: 0x41, count: 8)
        text[place] = byte
        let isFound = firstSpecial(in: text.span, from: 0, controls) == place
        #expect(isFound == (byte < 0x20), "\(byte)")
        #expect(firstSpecial(in: text.span, from: 0) { Writing.bytes(byte, in: $0) } == (byte == 0x41 ? 0 : place))
      }
    }
  }
}
