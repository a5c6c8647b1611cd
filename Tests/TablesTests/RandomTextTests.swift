import AnnexTesting
import Tables
import Testing

@Suite struct RandomTextTests {
  @Test(arguments: 1...40) func `what is quoted by RFC 4180 is read back, in any pieces`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", ",", ";", "\"", "\n", "\r", "đ", "😀", " ", "e\u{301}"]
    let records = (0..<8).map { _ in
      (0..<5).map { _ in
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
          .joined()
      }
    }
    let text = records.map { record in
      record.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n"
    }.joined()
    let expected = records.enumerated().map { row, record in
      record.enumerated().filter { !$1.isEmpty }.map { "\(["A", "B", "C", "D", "E"][$0])\(row + 1)=\($1)" }
    }.filter { !$0.isEmpty }
    let size = Int.random(in: 1...40, using: &generator)
    #expect(try decode(Array(text.utf8), by: size, delimiter: UInt8(ascii: ",")).sink.rows == expected)
  }

  @Test(arguments: 1...40) func `any bytes at all are read or refused alike in any pieces`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet: [UInt8] = [
      0x22, 0x2C, 0x0A, 0x0D, 0x41, 0xC3, 0xA0, 0xE1, 0xBB, 0xF0, 0x9F, 0xFF, 0xFE, 0, 0xEF, 0xBF,
    ]
    let bytes = (0..<60).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
    func outcome(by size: Int) -> Result<[RecordingSink.Sheet], TableError> {
      do throws(TableError) { return .success(try decode(bytes, by: size).sink.sheets) } catch {
        return .failure(error)
      }
    }
    let whole = outcome(by: 1000)
    for size in 1...9 { #expect(outcome(by: size) == whole) }
  }
}
