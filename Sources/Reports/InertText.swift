internal import Writing

/// A text without what acts on the reader's screen instead of being read.
///
/// Marks that turn the writing direction are dropped: they can show `gpj.exe` for a name that ends otherwise (Trojan
/// Source). Every kind of line end is a line feed, a tab a space; other controls become U+FFFD, so that one sees that
/// something was there. Escaping for a format comes after this, not instead of it.
package func inertText(_ text: String) -> String {
  guard mayHaveActive(text), text.unicodeScalars.contains(where: isActive) else { return text }
  var result = String.UnicodeScalarView()
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A where previous == "\r": break
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
    case 0x09: result.append(" ")
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
    case 0..<0x20, 0x7F..<0xA0: result.append("\u{FFFD}")
    default: result.append(scalar)
    }
    previous = scalar
  }
  return String(result)
}

private func isActive(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
  default: false
  }
}

/// Whether some byte is one of the marks, or may be the first of one.
///
/// Few texts have one, and every text printed is asked.
private func mayHaveActive(_ text: String) -> Bool {
  let bytes = text.utf8Span.span
  return firstSpecial(in: bytes, from: 0, marksOfActive) < bytes.count
}

/// Marks the bytes that are controls or may begin a mark: C2 of U+0080 to U+009F, D8 of U+061C, E2 of U+200E to U+2069,
/// EF of U+FEFF.
@inline(__always)
func marksOfActive(_ word: UInt64) -> UInt64 {
  controls(word) | Writing.bytes(0x7F, in: word) | Writing.bytes(0xC2, in: word) | Writing.bytes(0xD8, in: word)
    | Writing.bytes(0xE2, in: word) | Writing.bytes(0xEF, in: word)
}
