package import Diagnostics

/// A value of a YAML document and where it stands.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    /// A text as it stands, whatever type YAML would take it for; `isPlain` without quotes.
    case text(String, isPlain: Bool)
    case list([YAMLNode])
    case mapping([Member])
  }

  /// A key of a mapping and its value.
  package struct Member: Sendable {
    package let key: String
    /// Where the key stands.
    package let keyNode: YAMLNode
    package let value: YAMLNode
  }

  package let content: Content
  /// 1-based.
  package let line: Int
  /// 1-based, in Unicode scalars.
  package let column: Int

  /// Something wrong with this value.
  package func fault(_ message: Phrase) -> YAMLFault { YAMLFault(line: line, column: column, message) }
}

/// Something wrong at a place of a YAML document.
package struct YAMLFault: Error {
  package let line: Int?
  package let column: Int?
  package let message: Phrase

  package init(line: Int? = nil, column: Int? = nil, _ message: Phrase) {
    self.line = line
    self.column = column
    self.message = message
  }
}
