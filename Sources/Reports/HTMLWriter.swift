internal import Writing

/// Part of a page as it is written: markup as it is, texts so that they show.
///
/// Bytes and no string: a list may have a million cells, and a string asks of every piece what it is made of.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  /// Makes room for what will be written, so that a long list is not moved again and again.
  mutating func reserve(_ count: Int) {
    // Not for a little more each time: a page of many tables would be moved for each.
    if bytes.count + count > bytes.capacity { bytes.reserveCapacity(max(bytes.count + count, 2 * bytes.capacity)) }
  }

  /// Tags, or what was made of texts before.
  mutating func markup(_ html: String) { bytes.append(contentsOf: html.utf8) }

  /// A text in an element or between double quotes.
  mutating func text(_ text: String) { appendHTML(text, lineEnd: "\n", to: &bytes) }

  /// A text in an element, its lines below each other.
  mutating func lines(_ text: String) { appendHTML(text, lineEnd: "<br>", to: &bytes) }

  /// A name as part of an address.
  mutating func address(_ name: String) { markup(percentEncoded(name)) }

  /// A path as an address that leaves its folder by no name: every part is encoded, and none is a scheme.
  mutating func address(ofPath path: String) { appendAddress(ofPath: path, to: &bytes) }

  /// A whole number for programs.
  mutating func number(_ value: Int) { appendDecimal(value, to: &bytes) }
}

/// A text as HTML that shows it, in an element or between double quotes.
package func htmlText(_ text: String) -> String {
  guard mayAct(text) else { return text }
  var bytes: [UInt8] = []
  appendHTML(text, lineEnd: "\n", to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

private func appendHTML(_ text: String, lineEnd: String, to bytes: inout [UInt8]) {
  guard mayAct(text) else {
    bytes.append(contentsOf: text.utf8)
    return
  }
  for byte in inertText(text).utf8 {
    switch byte {
    case UInt8(ascii: "&"): bytes += "&amp;".utf8
    case UInt8(ascii: "<"): bytes += "&lt;".utf8
    case UInt8(ascii: ">"): bytes += "&gt;".utf8
    case UInt8(ascii: "\""): bytes += "&quot;".utf8
    case UInt8(ascii: "'"): bytes += "&#39;".utf8
    // Braces mean something to programs that may handle the page later.
    case UInt8(ascii: "{"): bytes += "&#123;".utf8
    case UInt8(ascii: "}"): bytes += "&#125;".utf8
    case UInt8(ascii: "\n"): bytes += lineEnd.utf8
    default: bytes.append(byte)
    }
  }
}

/// Whether a text has a byte that HTML, a program that handles it or a screen may take for more than a letter.
private func mayAct(_ text: String) -> Bool {
  let bytes = text.utf8Span.span
  return firstSpecial(in: bytes, from: 0) { word in
    marksOfActive(word) | Writing.bytes(UInt8(ascii: "&"), in: word) | Writing.bytes(UInt8(ascii: "<"), in: word)
      | Writing.bytes(UInt8(ascii: ">"), in: word) | Writing.bytes(UInt8(ascii: "\""), in: word)
      | Writing.bytes(UInt8(ascii: "'"), in: word) | Writing.bytes(UInt8(ascii: "{"), in: word)
      | Writing.bytes(UInt8(ascii: "}"), in: word)
  } < bytes.count
}
