internal import Diagnostics

/// A mapping all of whose keys are known.
package struct YAMLMapping {
  private let members: [YAMLNode.Member]
  private let node: YAMLNode

  /// Takes a value that must be a mapping; a key that is not among the known ones is a fault, with the nearest of them.
  package init(_ node: YAMLNode, keys known: [String]) throws(YAMLFault) {
    members = try node.members()
    self.node = node
    for member in members where !known.contains(member.key) {
      throw member.keyNode.fault(
        .profileKeyUnknown(member.key, nearest: nearestName(to: member.key, in: known), known: known))
    }
  }

  /// The value of a key; nil where the mapping does not have it.
  package subscript(key: String) -> YAMLNode? { members.first { $0.key == key }?.value }

  /// The value of a key the mapping must have.
  package func required(_ key: String) throws(YAMLFault) -> YAMLNode {
    guard let value = self[key] else { throw node.fault(.profileKeyMissing(key)) }
    return value
  }
}

extension YAMLNode {
  /// The members of a value that must be a mapping, in order.
  package func members() throws(YAMLFault) -> [Member] {
    guard case .mapping(let members) = content else { throw fault(.profileWantsMapping()) }
    return members
  }

  /// The items of a value that must be a list.
  package func items() throws(YAMLFault) -> [YAMLNode] {
    guard case .list(let items) = content else { throw fault(.profileWantsList()) }
    return items
  }

  /// Whether the value is a mapping.
  package var isMapping: Bool { if case .mapping = content { true } else { false } }
}
