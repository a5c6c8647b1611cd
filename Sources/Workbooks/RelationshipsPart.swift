internal import Diagnostics
internal import Tables

/// A pointer from a part, or from the package, to another part.
///
/// ECMA-376-2 §6.5.
struct Relationship {
  let id: String
  /// The last word of its type, `worksheet`: the rest differs between transitional and strict files.
  let kind: String
  /// As written.
  let target: String
  /// Whether it points outside the package; such targets are never followed.
  let isExternal: Bool
}

/// Reads a `.rels` part.
final class RelationshipsPart: XMLContent {
  private(set) var relationships: [Relationship] = []
  private let limits: ReadingLimits

  init(limits: ReadingLimits) { self.limits = limits }

  var vocabulary: XMLVocabulary { .relationships }

  func start(_ element: borrowing XMLElement, depth: Int) throws(TableError) {
    guard element.isNamed("Relationship"), let target = element.attribute("Target") else { return }
    guard relationships.count < limits.parts else { throw TableError(.overLimit, .overParts(limits.parts)) }
    let type = element.attribute("Type") ?? ""
    let id = element.attribute("Id") ?? ""
    // No part has a longer name: it leads nowhere.
    guard max(target.utf8.count, id.utf8.count) <= limits.nameBytes else { return }
    relationships.append(
      Relationship(
        id: id,
        kind: type.split(separator: "/").last.map(String.init) ?? "",
        target: target,
        isExternal: element.attribute("TargetMode") == "External"))
  }
}
