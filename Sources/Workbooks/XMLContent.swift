internal import Tables

/// What a part's reader does with the elements of its vocabulary.
///
/// Elements of other namespaces and all they hold never arrive. A class, because the parser's callbacks reach it through
/// a C pointer.
protocol XMLContent: AnyObject {
  /// The namespaces the part may be written in.
  var vocabulary: XMLVocabulary { get }
  /// An element begins; `depth` is 1 for the root.
  func start(_ element: borrowing XMLElement, depth: Int) throws(TableError)
  /// Text, in pieces as they come.
  func text(_ utf8: Span<UInt8>) throws(TableError)
  /// An element ends.
  func end(_ element: borrowing XMLElement, depth: Int) throws(TableError)
}

extension XMLContent {
  /// Parts whose every fact is an attribute have no text to take.
  func text(_ utf8: Span<UInt8>) throws(TableError) {}

  /// Nor does anything end for them.
  func end(_ element: borrowing XMLElement, depth: Int) throws(TableError) {}
}

/// The namespaces of a kind of part, transitional and strict.
///
/// No namespace at all is taken too: some programs write none, and other readers do not ask. ECMA-376-1 annex A, -4.
enum XMLVocabulary {
  case spreadsheet, wordprocessing, relationships, contentTypes

  var namespaces: [StaticString] {
    switch self {
    case .spreadsheet:
      [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      ]
    case .wordprocessing:
      ["http://schemas.openxmlformats.org/wordprocessingml/2006/main"]
    case .relationships:
      ["http://schemas.openxmlformats.org/package/2006/relationships"]
    case .contentTypes:
      ["http://schemas.openxmlformats.org/package/2006/content-types"]
    }
  }
}
