internal import Diagnostics
internal import Tables
internal import Workbooks

extension StyleDocument {
  /// Kinds of parts that look follows from; comments, custom data, pictures of the text and macros stay behind.
  private static let kinds: Set = [
    "styles", "settings", "fontTable", "theme", "numbering", "header", "footer", "footnotes", "endnotes",
  ]

  /// Reads a document of Word or LibreOffice.
  ///
  /// - Throws: where it is damaged, locked, too large, or something else than a `.docx`.
  package init(bytes: [UInt8]) throws(StyleDocumentError) {
    do throws(TableError) {
      guard let document = try Self.read(OfficePackage(bytes: bytes)) else {
        throw TableError(.foreign, .notWordDocument)
      }
      self = document
    } catch {
      throw StyleDocumentError(.styleDocumentUnusable(part: error.part, error.message))
    }
  }

  private static func read(_ package: OfficePackage) throws(TableError) -> StyleDocument? {
    let start = try package.relationships(of: "").first { $0.kind == "officeDocument" }
    guard let main = start?.part, package.has(main), let body = try package.wordTree(of: main),
      body.name == "document"
    else { return nil }
    let pointers = try package.relationships(of: main)
    guard let styles = pointers.first(where: { $0.kind == "styles" })?.part,
      let tree = try package.wordTree(of: styles), tree.name == "styles",
      let sheet = StyleSheetText(try package.content(of: styles), tree)
    else { return nil }

    var parts = Parts(package)
    var kept: [Pointer] = []
    for pointer in pointers where kinds.contains(pointer.kind) {
      guard let part = pointer.part, package.has(part) else { continue }
      if part == styles {
        try parts.add(part, sheet.bytes)
      } else if pointer.kind == "settings", try !package.relationships(of: part).isEmpty {
        // They point out of the document: at the template it was made from, in its author's own folders.
        try parts.add(part, Array((xmlDeclaration + settings).utf8))
      } else {
        try parts.add(part)
      }
      kept.append(Pointer(id: pointer.id, kind: pointer.kind, target: pointer.target))
    }
    let ids = Set(kept.map(\.id))
    var pages: [PageSetup] = []
    for section in body.all("sectPr") { pages.append(PageSetup(section, after: pages.last)) }
    return StyleDocument(
      mainPart: main, parts: parts.taken, pointers: kept, sheet: sheet, pages: pages.map { $0.keeping(ids) })
  }

  /// Parts with those they point to.
  private struct Parts {
    private let package: OfficePackage
    private(set) var taken: [Part] = []

    init(_ package: OfficePackage) { self.package = package }

    /// Takes a part over, with other bytes, which point nowhere.
    mutating func add(_ name: String, _ bytes: [UInt8]) throws(TableError) {
      guard !taken.contains(where: { $0.name == name }) else { return }
      taken.append(Part(name: name, bytes: bytes, type: package.contentTypes.type(of: name) ?? "application/xml"))
    }

    /// Takes a part over as it is, and all it points to.
    mutating func add(_ name: String) throws(TableError) {
      guard !taken.contains(where: { $0.name == name }) else { return }
      try add(name, package.content(of: name))
      let pointers = try package.relationships(of: name)
      guard !pointers.isEmpty else { return }
      let steps = name.split(separator: "/").map(String.init)
      let own = (steps.dropLast() + ["_rels", (steps.last ?? "") + ".rels"]).joined(separator: "/")
      taken.append(Part(name: own, bytes: try package.content(of: own), type: ""))
      for part in pointers.compactMap(\.part) where package.has(part) { try add(part) }
    }
  }
}

extension PageSetup {
  /// Without headers and footers that lead nowhere.
  fileprivate func keeping(_ ids: Set<String>) -> PageSetup {
    var copy = self
    copy.keepReferences { ids.contains($0.relationship) }
    return copy
  }
}
