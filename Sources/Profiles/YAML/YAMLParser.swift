internal import Diagnostics
internal import Yams

/// Reads YAML by Yams, the only one who knows it, into nodes that know their places.
enum YAMLParser {
  /// Values of a document, those of aliases each time they stand: a few lines of aliases can stand for billions.
  private static let limit = 100_000

  /// The document of a text; nil for one of nothing but comments.
  static func document(_ text: String) throws(YAMLFault) -> YAMLNode? {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw fault(error)
    } catch {
      throw YAMLFault(.yamlBroken("\(error)"))
    }
    guard let root else { return nil }
    var count = 0
    return try node(root, &count)
  }

  private static func node(_ node: Node, _ count: inout Int) throws(YAMLFault) -> YAMLNode {
    count += 1
    guard count <= limit else { throw YAMLFault(.yamlTooMuch(limit)) }
    let (line, column) = (node.mark?.line ?? 1, node.mark?.column ?? 1)
    switch node {
    case .scalar(let scalar):
      return YAMLNode(content: .text(scalar.string, isPlain: scalar.style == .plain), line: line, column: column)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence { items.append(try self.node(item, &count)) }
      return YAMLNode(content: .list(items), line: line, column: column)
    case .mapping(let mapping):
      var members: [YAMLNode.Member] = []
      for (key, value) in mapping {
        let keyNode = try self.node(key, &count)
        guard case .text(let name, _) = keyNode.content else { throw keyNode.fault(.yamlKeyNotText()) }
        members.append(YAMLNode.Member(key: name, keyNode: keyNode, value: try self.node(value, &count)))
      }
      return YAMLNode(content: .mapping(members), line: line, column: column)
    case .alias: throw YAMLFault(line: line, column: column, .yamlBroken("alias"))
    }
  }

  private static func fault(_ error: YamlError) -> YAMLFault {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      YAMLFault(line: mark.line, column: mark.column, .yamlBroken(problem))
    case .duplicatedKeysInMapping(let keys, let context):
      YAMLFault(line: context.mark.line, column: context.mark.column, .yamlKeyTwice(keys.sorted().first ?? ""))
    case .reader(let problem, _, _, _): YAMLFault(.yamlBroken(problem))
    default: YAMLFault(.yamlBroken("\(error)"))
    }
  }
}
