/// Writes JSON into bytes, keys in the order they are given.
///
/// `Foundation.JSONEncoder` either sorts keys or leaves their order open; the contracts of `--format json` show
/// theirs in reading order, and a dump of millions of cells cannot afford a tree. Strings are escaped by RFC 8259;
/// U+2028 and U+2029 too, so that a line of NDJSON is one line for every reader.
package struct JSONWriter: ByteWriter {
  package private(set) var bytes: [UInt8] = []
  package var written: ArraySlice<UInt8> { bytes[...] }
  private var needsComma = false

  package init() {}

  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// An object; `body` writes its members with `member` or `key` and a value.
  package mutating func object<E: Error>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    try nested(open: "{", close: "}", body)
  }

  /// An array; `body` writes its elements.
  package mutating func array<E: Error>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    try nested(open: "[", close: "]", body)
  }

  private mutating func nested<E: Error>(
    open: Unicode.Scalar, close: Unicode.Scalar, _ body: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    try body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  /// The name of the value that is written next.
  package mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func member(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  package mutating func member(_ name: String, _ value: Int) {
    key(name)
    integer(value)
  }

  package mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string(utf8: $0.span) }
  }

  /// A string from UTF-8 bytes, which are taken to be valid.
  package mutating func string(utf8: Span<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    while true {
      let end = firstSpecial(in: utf8, from: start) { word in
        controls(word) | Writing.bytes(UInt8(ascii: "\""), in: word) | Writing.bytes(UInt8(ascii: "\\"), in: word)
          | Writing.bytes(0x7F, in: word) | Writing.bytes(0xE2, in: word)
      }
      bytes.append(utf8, start..<end)
      guard end < utf8.count else { break }
      start = escape(utf8, at: end)
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// A string that needs no escapes, such as an address or a date, written by `body`.
  package mutating func plainString(_ body: (inout [UInt8]) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    body(&bytes)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  package mutating func integer(_ value: Int) {
    separate()
    appendDecimal(value, to: &bytes)
    needsComma = true
  }

  /// A number as the shortest text that reads back the same; whole numbers without a fraction.
  ///
  /// Not a number and infinities, which JSON cannot say, are written as null.
  package mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    separate()
    appendShortest(value, to: &bytes)
    needsComma = true
  }

  package mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  package mutating func null() { raw("null") }

  /// A line feed between values, outside any object: for NDJSON and for the end of a document.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  /// Writes the special byte at an index, with those that belong to it, and returns where the text goes on.
  private mutating func escape(_ text: Span<UInt8>, at index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "\""): bytes.append(contentsOf: [0x5C, 0x22])
    case UInt8(ascii: "\\"): bytes.append(contentsOf: [0x5C, 0x5C])
    case 0x0A: bytes.append(contentsOf: [0x5C, UInt8(ascii: "n")])
    case 0x0D: bytes.append(contentsOf: [0x5C, UInt8(ascii: "r")])
    case 0x09: bytes.append(contentsOf: [0x5C, UInt8(ascii: "t")])
    case 0xE2:
      // E2 80 A8 and E2 80 A9: line and paragraph separators.
      guard index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] | 1 == 0xA9 else {
        bytes.append(0xE2)
        return index + 1
      }
      bytes.append(contentsOf: text[index + 2] == 0xA8 ? "\\u2028".utf8 : "\\u2029".utf8)
      return index + 3
    default:
      bytes.append(contentsOf: "\\u00".utf8)
      for digit in [text[index] >> 4, text[index] & 15] {
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
      }
    }
    return index + 1
  }
}
