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
  let scalars = Array(inertText(text).unicodeScalars)
  var result = String.UnicodeScalarView()
  var atStart = isLineStart
  for (index, scalar) in scalars.enumerated() {
    let previous = index > 0 ? scalars[index - 1] : " "
    let next = index + 1 < scalars.count ? scalars[index + 1] : nil
    // A bare space at the edge could make an indented block or a line break, or be lost.
    let isEdge = (isLineStart && index == 0) || (isLineEnd && next == nil)
    switch scalar {
    case "\n" where isEdge, " " where isEdge: result.append(contentsOf: "&#32;".unicodeScalars)
    case "\u{A0}" where isEdge: result.append(contentsOf: "&nbsp;".unicodeScalars)
    case "\n": result.append(" ")
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "|", "~", "&", "@", "$",
      "#" where previous == " ", "-" where atStart, "+" where atStart, "=" where atStart, "." where atStart,
      ")" where atStart, ":" where next == "/", "." where endsAddressPrefix(scalars[..<index]):
      result.append("\\")
      result.append(scalar)
    default: result.append(scalar)
    }
    // After leading digits a full stop or parenthesis would still begin a list.
    atStart = atStart && ("0"..."9").contains(scalar)
  }
  return String(result)
}

/// Whether the text so far ends in `www`, which GitHub turns into a link at the next full stop.
private func endsAddressPrefix(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
  scalars.suffix(3).elementsEqual("www".unicodeScalars) { $0.properties.lowercaseMapping == String($1) }
}
