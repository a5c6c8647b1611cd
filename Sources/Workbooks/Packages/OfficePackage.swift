internal import CXML
internal import Diagnostics
package import Tables

/// An office document opened as what it is: named parts, and pointers from one to another.
///
/// For documents that are small, such as style sheets: every part is held whole. ECMA-376-2.
package final class OfficePackage {
  private let archive: ZipArchive
  private let limits: ReadingLimits
  private let time: ReadingTime
  /// Content types by extension and by part, as the package tells them.
  package let contentTypes: ContentTypes

  /// What a small document may cost.
  private static var smallLimits: ReadingLimits {
    var limits = ReadingLimits()
    limits.partBytes = 32 << 20
    limits.packageBytes = 128 << 20
    limits.parts = 10_000
    return limits
  }

  /// Opens a package that is in memory.
  ///
  /// Throws `.damaged`, `.encrypted` and `.overLimit`.
  package init(bytes: [UInt8]) throws(TableError) {
    xmlInitParser()
    limits = Self.smallLimits
    time = ReadingTime(limits)
    archive = try ZipArchive(bytes: bytes, limits: limits)
    let types = ContentTypes()
    if archive.has("[Content_Types].xml") { try archive.parse("[Content_Types].xml", with: types, limits, time) }
    contentTypes = types
  }

  /// Whether there is a part of this name.
  package func has(_ part: String) -> Bool { archive.has(part) }

  /// The bytes of a part, its checksum compared.
  package func content(of part: String) throws(TableError) -> [UInt8] {
    let entry = try archive.entry(part)
    let reader = try ZipEntryReader(archive, entry)
    var bytes = [UInt8](repeating: 0, count: entry.bytes + 1)
    let count = try reader.read(into: &bytes, 0..<bytes.count)
    return Array(bytes[..<count])
  }

  /// The elements of a part of word processing; nil if it is of another vocabulary.
  package func wordTree(of part: String) throws(TableError) -> XMLTree? {
    let content = XMLTreeContent(.wordprocessing)
    try archive.parse(part, with: content, limits, time)
    return content.root
  }

  /// Where a part points to; for an empty name, where the package does.
  package func relationships(of part: String) throws(TableError) -> [PackageRelationship] {
    let name = relationshipsName(of: part)
    guard archive.has(name) else { return [] }
    let content = RelationshipsPart(limits: limits)
    try archive.parse(name, with: content, limits, time)
    return content.relationships.map { relationship in
      PackageRelationship(
        id: relationship.id, kind: relationship.kind, target: relationship.target, isExternal: relationship.isExternal,
        part: relationship.isExternal ? nil : partName(target: relationship.target, from: part))
    }
  }
}

/// A pointer from a part to another one, or out of the package.
package struct PackageRelationship: Hashable, Sendable {
  package let id: String
  /// The last word of its type, `styles`.
  package let kind: String
  /// As written.
  package let target: String
  package let isExternal: Bool
  /// The part it leads to; nil if it leads outside.
  package let part: String?
}

/// What the parts of a package are, by `[Content_Types].xml`.
package final class ContentTypes: XMLContent {
  private var byExtension: [String: String] = [:]
  private var byPart: [String: String] = [:]

  var vocabulary: XMLVocabulary { .contentTypes }

  func start(_ element: borrowing XMLElement, depth: Int) throws(TableError) {
    guard let type = element.attribute("ContentType") else { return }
    if element.isNamed("Default"), let end = element.attribute("Extension") {
      byExtension[end.lowercased()] = type
    } else if element.isNamed("Override"), let name = element.attribute("PartName") {
      byPart[partName(target: name, from: "").lowercased()] = type
    }
  }

  /// The type of a part; nil if the package does not say.
  package func type(of part: String) -> String? {
    let name = part.lowercased()
    return byPart[name] ?? name.split(separator: ".").last.flatMap { byExtension[String($0)] }
  }
}
