internal import Writing

/// A value as Markdown that reads back as the same literal text, wherever in a line it is put.
///
/// Holds for CommonMark and for GitHub's additions: tables, strikethrough, addresses made into links, mathematics.
/// It is one line: line ends become spaces. Template tags do not survive either, braces being escaped.
///
/// - Parameters:
///   - text: any text.
///   - isLineStart: whether nothing may stand before it that keeps it from beginning a list or losing its space.
///   - isLineEnd: whether nothing may stand after it.
/// - Returns: the text with a backslash or an entity where a character would act.
package func markdownText(_ text: String, isLineStart: Bool = true, isLineEnd: Bool = true) -> String {
  var bytes: [UInt8] = []
  appendMarkdown(text, isLineStart: isLineStart, isLineEnd: isLineEnd, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// Appends what `markdownText` gives.
func appendMarkdown(_ text: String, isLineStart: Bool, isLineEnd: Bool, to result: inout [UInt8]) {
  let text = inertText(text)
  // What acts is ASCII, but for the no-break space.
  let bytes = text.utf8Span.span
  let end = bytes.count
  var atStart = isLineStart
  var index = 0
  while index < end {
    if !atStart {
      let plain = plainEnd(in: bytes, from: index, to: isLineEnd ? end - 1 : end)
      result.append(bytes, index..<plain)
      index = plain
      guard index < end else { break }
    }
    let byte = bytes[index]
    let isBlank = byte == 0xC2 && index + 1 < end && bytes[index + 1] == 0xA0
    let next = index + (isBlank ? 2 : 1)
    // A bare space at the edge could make an indented block or a line break, or be lost.
    let isEdge = (isLineStart && index == 0) || (isLineEnd && next == end)
    switch byte {
    case UInt8(ascii: "\n") where isEdge, UInt8(ascii: " ") where isEdge: result += "&#32;".utf8
    case 0xC2 where isBlank: result += isEdge ? "&nbsp;".utf8 : "\u{A0}".utf8
    case UInt8(ascii: "\n"): result.append(UInt8(ascii: " "))
    default:
      if acts(byte, at: index, in: bytes, atStart: atStart) { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    // After leading digits a full stop or parenthesis would still begin a list.
    atStart = atStart && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    index = next
  }
}

/// Where the first byte stands that may act, in some place or other.
private func plainEnd(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
  var index = start
  while index < end {
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "/")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: "("), 0x80..<0xC2, 0xC3...0xFF:
      index += 1
    default: return index
    }
  }
  return max(start, end)
}

/// Whether a character would be taken for markup where it stands.
private func acts(_ byte: UInt8, at index: Int, in bytes: Span<UInt8>, atStart: Bool) -> Bool {
  switch byte {
  case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "{"),
    UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"),
    UInt8(ascii: "~"), UInt8(ascii: "&"), UInt8(ascii: "@"), UInt8(ascii: "$"):
    true
  case UInt8(ascii: "#"): index == 0 || bytes[index - 1] == UInt8(ascii: " ")
  case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ")"): atStart
  case UInt8(ascii: "."): atStart || endsAddressPrefix(bytes, before: index)
  case UInt8(ascii: ":"): index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
  default: false
  }
}

/// Whether the text so far ends in `www`, which GitHub turns into a link at the next full stop.
private func endsAddressPrefix(_ bytes: Span<UInt8>, before end: Int) -> Bool {
  guard end >= 3 else { return false }
  return (end - 3..<end).allSatisfy { bytes[$0] | 0x20 == UInt8(ascii: "w") }
}
