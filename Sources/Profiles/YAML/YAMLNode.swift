internal import Diagnostics

/// A value of a YAML document and where it stands.
struct YAMLNode {
  enum Content {
    /// A text as it stands, whatever type YAML would take it for; `isPlain` without quotes.
    case text(String, isPlain: Bool)
    case list([YAMLNode])
    case mapping([Member])
  }

  /// A key of a mapping and its value.
  struct Member {
    let key: String
    /// Where the key stands.
    let keyNode: YAMLNode
    let value: YAMLNode
  }

  let content: Content
  /// 1-based.
  let line: Int
  /// 1-based, in Unicode scalars.
  let column: Int

  /// Something wrong with this value.
  func fault(_ message: Phrase) -> YAMLFault { YAMLFault(line: line, column: column, message) }
}

/// Something wrong at a place of a YAML document.
struct YAMLFault: Error {
  let line: Int?
  let column: Int?
  let message: Phrase

  init(line: Int? = nil, column: Int? = nil, _ message: Phrase) {
    self.line = line
    self.column = column
    self.message = message
  }
}
