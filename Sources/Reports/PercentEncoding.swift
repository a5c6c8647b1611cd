internal import Writing

/// A text as part of an address: letters, digits, `-`, `.` and `_` as they are, every other byte as `%E1`.
///
/// Nothing in it then acts in HTML, in Markdown or in a browser, and programs on every system read it alike.
package func percentEncoded(_ text: String) -> String {
  guard !text.utf8.allSatisfy(isPlain) else { return text }
  var result: [UInt8] = []
  for byte in text.utf8 { appendEncoded(byte, to: &result) }
  return String(decoding: result, as: UTF8.self)
}

/// Appends a path as part of an address: its parts encoded, one slash between them, none before and behind.
func appendAddress(ofPath path: String, to bytes: inout [UInt8]) {
  let start = bytes.count
  let text = path.utf8Span.span
  // Nearly every path of a report stands in its address as it is.
  if isPlainPath(text) { return bytes.append(text, 0..<text.count) }
  var isBehindSlash = false
  for byte in path.utf8 {
    if byte == UInt8(ascii: "/") {
      isBehindSlash = bytes.count > start
    } else {
      if isBehindSlash { bytes.append(UInt8(ascii: "/")) }
      isBehindSlash = false
      appendEncoded(byte, to: &bytes)
    }
  }
}

/// Whether a path has only bytes that need no encoding, and one slash between its parts.
private func isPlainPath(_ path: Span<UInt8>) -> Bool {
  var isBehindSlash = true
  for index in path.indices {
    let isSlash = path[index] == UInt8(ascii: "/")
    guard isSlash ? !isBehindSlash : isPlain(path[index]) else { return false }
    isBehindSlash = isSlash
  }
  return !isBehindSlash
}

private func appendEncoded(_ byte: UInt8, to bytes: inout [UInt8]) {
  guard !isPlain(byte) else { return bytes.append(byte) }
  bytes.append(UInt8(ascii: "%"))
  bytes.append(hexDigit(byte >> 4))
  bytes.append(hexDigit(byte & 15))
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}

private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
    true
  default: false
  }
}

/// The text an address stands for; a `%` that begins no byte stays one.
package func percentDecoded(_ text: String) -> String {
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    let digits = String(decoding: rest.prefix(2), as: UTF8.self)
    if byte == UInt8(ascii: "%"), digits.utf8.count == 2, digits.allSatisfy(\.isHexDigit),
      let value = UInt8(digits, radix: 16)
    {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
