internal import Diagnostics
internal import Tables

/// The parts of a workbook while some are changed and others added, to be written together.
struct PackageDraft {
  private static let contentTypes = "[Content_Types].xml"

  let archive: ZipArchive
  private var changed: [UInt64: (name: String, bytes: [UInt8])] = [:]
  private var added: [(name: String, bytes: [UInt8])] = []
  private var types: [(name: String, type: String)] = []
  private var defaults: [(fileExtension: String, type: String)] = []

  init(_ archive: ZipArchive) { self.archive = archive }

  /// The names of what was changed or added.
  var touched: [String] { changed.values.map(\.name).sorted() + added.map(\.name) }

  /// Whether there is a part of that name, from the start or by now.
  func has(_ name: String) -> Bool { archive.has(name) || added.contains { $0.name == name } }

  /// A part as it stands by now.
  func bytes(of name: String) throws(TableError) -> [UInt8] {
    if let part = added.first(where: { $0.name == name }) { return part.bytes }
    let entry = try archive.entry(name)
    if let part = changed[entry.index] { return part.bytes }
    return try archive.content(of: entry)
  }

  /// Puts a part in place of the one of its name, or adds it.
  mutating func put(_ bytes: [UInt8], as name: String) throws(TableError) {
    if let index = added.firstIndex(where: { $0.name == name }) {
      added[index].bytes = bytes
    } else if archive.has(name) {
      changed[try archive.entry(name).index] = (name, bytes)
    } else {
      added.append((name, bytes))
    }
  }

  /// The first name of a series that no part has: `xl/comments1.xml`, `xl/comments2.xml`.
  func freeName(_ start: String, _ end: String) -> String {
    var number = 1
    while has("\(start)\(number)\(end)") { number += 1 }
    return "\(start)\(number)\(end)"
  }

  /// Says what a new part is.
  mutating func declare(_ name: String, _ type: String) { types.append((name, type)) }

  /// Says what new parts of an extension are.
  mutating func declare(fileExtension: String, _ type: String) { defaults.append((fileExtension, type)) }

  /// Points from a part to another, and returns the pointer's id.
  mutating func relate(
    _ source: String, to target: String, _ kind: String, _ names: OOXMLNames
  ) throws(TableError) -> String {
    let name = relationshipsName(of: source)
    guard has(name) else {
      declare(fileExtension: "rels", "application/vnd.openxmlformats-package.relationships+xml")
      let empty =
        OOXMLNames.declaration
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>"
      try put(Array(empty.utf8), as: name)
      return try relate(source, to: target, kind, names)
    }
    let part = try MarkupOutline(try filled(name, "Relationships"), root: "Relationships", part: name)
    let ids = Set(part.children.compactMap { part.attribute("Id", of: $0)?.lowercased() })
    var number = part.children.count + 1
    while ids.contains("rid\(number)") { number += 1 }
    var edits = ByteEdits()
    edits.insert(
      "<\(part.prefix)Relationship Id=\"rId\(number)\" Type=\"\(names.relationships)/\(kind)\" "
        + "Target=\"/\(attributeText(target))\"/>", at: part.root.content?.upperBound ?? 0)
    try put(edits.applied(to: part.bytes), as: name)
    return "rId\(number)"
  }

  /// A part whose root may hold nothing, with an end tag of its own.
  private func filled(_ name: String, _ root: String) throws(TableError) -> [UInt8] {
    let bytes = try bytes(of: name)
    var walk = MarkupWalk(bytes)
    guard let tag = walk.next(), tag.kind == .closed else { return bytes }
    var edits = ByteEdits()
    edits.replace(tag.range.upperBound - 2..<tag.range.upperBound, with: "></\(walk.text(tag.name))>")
    return edits.applied(to: bytes)
  }

  /// The workbook with all of it.
  mutating func written(into original: [UInt8]) throws(TableError) -> [UInt8] {
    try declareTypes()
    let contents = changed.sorted { $0.key < $1.key }.map { (index: $0.key, bytes: $0.value.bytes) }
    return try ZipArchive.replacing(contents, adding: added, in: original)
  }

  private mutating func declareTypes() throws(TableError) {
    let name = Self.contentTypes
    let part = try MarkupOutline(try bytes(of: name), root: "Types", part: name)
    let known = Set(part.children.compactMap { part.attribute("Extension", of: $0)?.lowercased() })
    var edits = ByteEdits()
    var declared: Set<String> = []
    for (fileExtension, type) in defaults where !known.contains(fileExtension) {
      guard declared.insert(fileExtension).inserted else { continue }
      edits.insert(
        "<\(part.prefix)Default Extension=\"\(fileExtension)\" ContentType=\"\(type)\"/>",
        at: part.root.open.range.upperBound)
    }
    for (name, type) in types {
      edits.insert(
        "<\(part.prefix)Override PartName=\"/\(attributeText(name))\" ContentType=\"\(type)\"/>",
        at: part.root.content?.upperBound ?? 0)
    }
    if !edits.isEmpty { try put(edits.applied(to: part.bytes), as: name) }
  }
}
