internal import CYAML
internal import Diagnostics

/// Reads YAML by libyaml, the only one who knows it, into nodes that know their places.
package enum YAMLParser {
  /// The document of a text; nil for one of nothing but comments.
  package static func document(_ text: String) throws(YAMLFault) -> YAMLNode? {
    let parser = try OpenParser()
    let bytes = Array(text.utf8)
    return try bytes.withUnsafeBufferPointer { (bytes) throws(YAMLFault) in try parser.document(bytes) }
  }
}

/// A parser and its document, gone with their memory when they are left.
private final class OpenParser {
  private var parser = yaml_parser_t()
  private var loaded = yaml_document_t()
  private var isLoaded = false
  /// Values met so far, those of aliases each time they stand: a few lines of aliases can stand for billions.
  private var count = 0
  private static let limit = 100_000
  private static let depth = 100

  init() throws(YAMLFault) {
    guard yaml_parser_initialize(&parser) == 1 else { throw YAMLFault(.yamlBroken("memory")) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
  }

  deinit {
    if isLoaded { yaml_document_delete(&loaded) }
    yaml_parser_delete(&parser)
  }

  /// The document of some bytes, which stay where they are until it is read.
  func document(_ bytes: UnsafeBufferPointer<UInt8>) throws(YAMLFault) -> YAMLNode? {
    yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
    guard yaml_parser_load(&parser, &loaded) == 1 else { throw fault() }
    isLoaded = true
    guard let root = yaml_document_get_root_node(&loaded) else { return nil }
    let node = try node(root.pointee, depth: 0)
    try expectEnd()
    return node
  }

  /// Sees that no other document follows.
  private func expectEnd() throws(YAMLFault) {
    var next = yaml_document_t()
    guard yaml_parser_load(&parser, &next) == 1 else { throw fault() }
    defer { yaml_document_delete(&next) }
    if let root = yaml_document_get_root_node(&next) {
      throw YAMLFault(
        line: Int(root.pointee.start_mark.line) + 1, column: Int(root.pointee.start_mark.column) + 1,
        .yamlBroken("a second document"))
    }
  }

  private func node(_ node: yaml_node_t, depth: Int) throws(YAMLFault) -> YAMLNode {
    count += 1
    guard count <= Self.limit, depth <= Self.depth else { throw YAMLFault(.yamlTooMuch(Self.limit)) }
    return YAMLNode(
      content: try content(of: node, depth: depth), line: Int(node.start_mark.line) + 1,
      column: Int(node.start_mark.column) + 1)
  }

  private func content(of node: yaml_node_t, depth: Int) throws(YAMLFault) -> YAMLNode.Content {
    switch node.type {
    case YAML_SCALAR_NODE:
      let bytes = UnsafeBufferPointer(start: node.data.scalar.value, count: node.data.scalar.length)
      return .text(
        String(decoding: bytes, as: UTF8.self), isPlain: node.data.scalar.style == YAML_PLAIN_SCALAR_STYLE)
    case YAML_SEQUENCE_NODE:
      let items = node.data.sequence.items
      var list: [YAMLNode] = []
      for item in UnsafeBufferPointer(start: items.start, count: items.top - items.start) {
        list.append(try self.node(item, depth: depth))
      }
      return .list(list)
    case YAML_MAPPING_NODE:
      let pairs = node.data.mapping.pairs
      var members: [YAMLNode.Member] = []
      for pair in UnsafeBufferPointer(start: pairs.start, count: pairs.top - pairs.start) {
        let key = try self.node(pair.key, depth: depth)
        guard case .text(let name, _) = key.content else { throw key.fault(.yamlKeyNotText()) }
        guard !members.contains(where: { $0.key == name }) else { throw key.fault(.yamlKeyTwice(name)) }
        members.append(YAMLNode.Member(key: name, keyNode: key, value: try self.node(pair.value, depth: depth)))
      }
      return .mapping(members)
    default: throw YAMLFault(.yamlBroken("no node"))
    }
  }

  private func node(_ index: Int32, depth: Int) throws(YAMLFault) -> YAMLNode {
    guard let node = yaml_document_get_node(&loaded, index) else { throw YAMLFault(.yamlBroken("no node")) }
    return try self.node(node.pointee, depth: depth + 1)
  }

  private func fault() -> YAMLFault {
    let problem = parser.problem.map { String(cString: $0) } ?? "memory"
    guard parser.error != YAML_READER_ERROR, parser.error != YAML_MEMORY_ERROR else {
      return YAMLFault(.yamlBroken(problem))
    }
    return YAMLFault(
      line: Int(parser.problem_mark.line) + 1, column: Int(parser.problem_mark.column) + 1, .yamlBroken(problem))
  }
}
