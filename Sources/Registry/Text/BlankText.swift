extension TextPool {
  /// Whether a text has nothing a reader would see: no text at all, or only spaces.
  package func isBlank(_ id: TextID) -> Bool {
    // Scalars, not characters: finding where a character ends costs more than everything else here.
    id == .empty || self[id].unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
