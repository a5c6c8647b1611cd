internal import Tables

/// An element with all it holds, for parts that are small and looked at from several sides.
///
/// Elements of other vocabularies, and what they hold, are left out.
package struct XMLTree: Hashable, Sendable {
  /// Without its prefix.
  package let name: String
  /// By name without prefix; of two that differ only in that, the first.
  package let attributes: [String: String]
  /// The elements directly inside.
  package fileprivate(set) var children: [XMLTree] = []
  /// The text directly inside.
  package fileprivate(set) var text = ""

  /// The first child of a name.
  package subscript(name: String) -> XMLTree? { children.first { $0.name == name } }

  /// All elements of a name, this one included, in the order they begin.
  package func all(_ name: String) -> [XMLTree] {
    (self.name == name ? [self] : []) + children.flatMap { $0.all(name) }
  }

  /// All text inside, in order.
  package var fullText: String { text + children.map(\.fullText).joined() }
}

/// Builds a tree from a part.
final class XMLTreeContent: XMLContent {
  let vocabulary: XMLVocabulary
  private(set) var root: XMLTree?
  private var open: [XMLTree] = []

  init(_ vocabulary: XMLVocabulary) { self.vocabulary = vocabulary }

  func start(_ element: borrowing XMLElement, depth: Int) throws(TableError) {
    open.append(XMLTree(name: element.name, attributes: element.attributesByName))
  }

  func text(_ utf8: Span<UInt8>) throws(TableError) {
    guard !open.isEmpty else { return }
    open[open.count - 1].text += utf8.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }

  func end(_ element: borrowing XMLElement, depth: Int) throws(TableError) {
    guard let closed = open.popLast() else { return }
    if open.isEmpty { root = closed } else { open[open.count - 1].children.append(closed) }
  }
}
