/// Writes a field by RFC 4180 at a position, which moves behind it: in quotes where it holds a comma, a quote or a line
/// end.
///
/// Needs room for twice the field's bytes and twelve more. What is copied is looked at as it is copied, a word at once.
///
/// - Parameters:
///   - text: bytes, of which the field is a part.
///   - range: the field.
///   - prefix: a byte to put before the field's first.
///   - out: what is written into.
///   - position: where.
package func writeCSVField(
  _ text: Span<UInt8>, _ range: Range<Int>, prefix: UInt8? = nil, to out: inout MutableRawSpan, at position: inout Int
) {
  let start = position
  if let prefix { write(prefix, to: &out, at: &position) }
  var index = range.lowerBound
  while index < range.upperBound {
    let left = range.upperBound - index
    if index + 8 <= text.count {
      let word = text.eightBytes(at: index)
      out.storeBytes(of: word.littleEndian, toByteOffset: position, as: UInt64.self)
      let wanted = left < 8 ? 1 << UInt64(8 * left) - 1 : UInt64.max
      if quotable(word) & wanted != 0 { break }
      index += 8
      position += min(left, 8)
    } else {
      guard !isQuotable(text[index]) else { break }
      write(text[index], to: &out, at: &position)
      index += 1
    }
  }
  guard index < range.upperBound else { return }
  position = start
  write(UInt8(ascii: "\""), to: &out, at: &position)
  if let prefix { write(prefix, to: &out, at: &position) }
  writeQuoted(text, range, to: &out, at: &position)
  write(UInt8(ascii: "\""), to: &out, at: &position)
}

/// Writes bytes with every quote among them twice.
private func writeQuoted(
  _ text: Span<UInt8>, _ range: Range<Int>, to out: inout MutableRawSpan, at position: inout Int
) {
  var index = range.lowerBound
  while index < range.upperBound {
    var length = 1
    var isQuote = text[index] == UInt8(ascii: "\"")
    if index + 8 <= text.count {
      let word = text.eightBytes(at: index)
      out.storeBytes(of: word.littleEndian, toByteOffset: position, as: UInt64.self)
      let found = bytes(UInt8(ascii: "\""), in: word) & 0x8080_8080_8080_8080
      length = min(found == 0 ? 8 : found.trailingZeroBitCount >> 3 + 1, range.upperBound - index)
      isQuote = text[index + length - 1] == UInt8(ascii: "\"")
    } else {
      out.storeBytes(of: text[index], toByteOffset: position, as: UInt8.self)
    }
    index += length
    position += length
    if isQuote { write(UInt8(ascii: "\""), to: &out, at: &position) }
  }
}

/// Where the first byte stands that makes a field want quotes; the field's end where none does.
func firstQuotable(in text: Span<UInt8>) -> Int { firstSpecial(in: text, from: 0) { quotable($0) } }

/// Marks, with the highest bit, at least the first byte of a word that wants quotes.
@inline(__always)
private func quotable(_ word: UInt64) -> UInt64 {
  (bytes(UInt8(ascii: ","), in: word) | bytes(UInt8(ascii: "\""), in: word) | bytes(0x0A, in: word)
    | bytes(0x0D, in: word)) & 0x8080_8080_8080_8080
}

private func isQuotable(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
}
