extension TextPool {
  /// Hands the UTF-8 of a text to `body`.
  package func withBytes<Result>(of id: TextID, _ body: (Span<UInt8>) -> Result) -> Result {
    let text = self[id]
    return body(text.utf8.span)
  }

  /// What the text is matched by.
  package func key(of id: TextID) -> TextKey { TextKey(self[id]) }
}
