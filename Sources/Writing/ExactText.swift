/// A text as a key that equals only the same bytes.
///
/// A `String` is hashed by its normal form, which is made anew for every text with a mark on a letter: ten times the
/// work, where texts are names that a program made and not what people wrote.
package struct ExactText: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }

  package static func == (left: ExactText, right: ExactText) -> Bool {
    let (left, right) = (left.text.utf8Span.span, right.text.utf8Span.span)
    guard left.count == right.count else { return false }
    // What one name was copied from stands at one place.
    if left.isIdentical(to: right) { return true }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    text.utf8Span.span.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
