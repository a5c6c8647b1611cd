/// Bytes that a later run reads back: numbers in as few bytes as they need, texts after their lengths.
package struct PartialWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// A number in groups of seven bits, the lowest first, each but the last marked by its eighth (LEB128).
  package mutating func number(_ value: Int) {
    var rest = UInt64(bitPattern: Int64(value))
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  package mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

  package mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { self.text(utf8: $0.span) }
  }

  package mutating func text(utf8: Span<UInt8>) {
    number(utf8.count)
    utf8.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }
}

/// Reads what `PartialWriter` wrote, and stops at whatever cannot have been.
package struct PartialReader {
  private let bytes: [UInt8]
  /// Where what is read next begins.
  package private(set) var place: Int

  /// Begins at a place in the bytes.
  package init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    place = start
  }

  package var isAtEnd: Bool { place == bytes.count }

  package mutating func number() throws(PartialError) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: value)) }
      shift += 7
    }
    throw PartialError()
  }

  /// A number within bounds that hold for all that is written.
  package mutating func number(_ range: ClosedRange<Int>) throws(PartialError) -> Int {
    let value = try number()
    guard range.contains(value) else { throw PartialError() }
    return value
  }

  /// How many elements follow, each of which takes a byte at least.
  package mutating func count() throws(PartialError) -> Int { try number(0...(bytes.count - place)) }

  package mutating func flag() throws(PartialError) -> Bool { try number(0...1) == 1 }

  package mutating func text() throws(PartialError) -> String {
    let range = try textRange()
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Some of the bytes.
  package func bytes(_ range: Range<Int>) -> [UInt8] { Array(bytes[range]) }

  /// Where a text's bytes lie, which is then behind.
  package mutating func textRange() throws(PartialError) -> Range<Int> {
    let count = try count()
    defer { place += count }
    return place..<place + count
  }
}

/// Bytes that are no partial of this version.
package struct PartialError: Error, Hashable, Sendable {
  package init() {}
}
