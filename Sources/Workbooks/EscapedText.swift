internal import Writing

/// Decodes the `_xHHHH_` escapes of spreadsheet strings: characters XML cannot hold, and `_x005F_` for `_` itself.
///
/// A high and a low surrogate make one character; a lone one stays as it is written. ECMA-376-1 §22.9.2.19.
///
/// - Complexity: linear; returns at once where no `_x` occurs.
func decodeEscapes(in text: inout [UInt8], from start: Int) {
  guard var read = nextEscape(in: text, from: start) else { return }
  var write = read
  while read < text.count {
    guard let unit = escapedUnit(in: text, at: read) else {
      text[write] = text[read]
      read += 1
      write += 1
      continue
    }
    var value = unit
    var length = escapeLength
    if UTF16.isLeadSurrogate(UInt16(unit)), let low = escapedUnit(in: text, at: read + escapeLength),
      UTF16.isTrailSurrogate(UInt16(low))
    {
      value = 0x10000 + ((unit & 0x3FF) << 10 | (low & 0x3FF))
      length += escapeLength
    }
    // What an escape stands for is never longer than the escape.
    let decoded = Unicode.Scalar(value).flatMap { UTF8.encode($0) }.map(Array.init)
    for byte in decoded ?? Array(text[read..<read + length]) {
      text[write] = byte
      write += 1
    }
    read += length
  }
  text.removeSubrange(write...)
}

private let escapeLength = 7

private func nextEscape(in text: [UInt8], from start: Int) -> Int? {
  var index = start
  while true {
    index = firstSpecial(in: text.span, from: index) { word in bytes(UInt8(ascii: "_"), in: word) }
    if index + escapeLength > text.count { return nil }
    if escapedUnit(in: text, at: index) != nil { return index }
    index += 1
  }
}

/// The UTF-16 unit an escape at `index` stands for; nil if there is none.
private func escapedUnit(in text: [UInt8], at index: Int) -> UInt32? {
  guard index + escapeLength <= text.count, text[index] == UInt8(ascii: "_"), text[index + 1] == UInt8(ascii: "x"),
    text[index + 6] == UInt8(ascii: "_")
  else { return nil }
  return hexValue(text[index + 2..<index + 6])
}
