internal import Diagnostics
internal import Tables

/// Writes comments into a sheet's comments part, or a new one; those that are there stay, with what is added below.
///
/// ECMA-376-1 §18.7.
struct CommentsEditor {
  private static let author = "annex"

  /// The part with the comments, and the cells that had none before.
  let bytes: [UInt8]
  let fresh: [CellAnnotation]

  /// A new part.
  init(_ annotations: [CellAnnotation], _ names: OOXMLNames) {
    let comments = annotations.map { Self.comment($0, prefix: "", author: 0) }.joined()
    let text =
      OOXMLNames.declaration + "<comments xmlns=\"\(names.main)\"><authors><author>\(Self.author)</author></authors>"
      + "<commentList>\(comments)</commentList></comments>"
    bytes = Array(text.utf8)
    fresh = annotations
  }

  /// A part that is there.
  init(_ annotations: [CellAnnotation], in bytes: [UInt8], part: String) throws(TableError) {
    let outline = try MarkupOutline(bytes, root: "comments", part: part)
    let prefix = outline.prefix
    guard let authors = outline.child("authors"), let list = outline.child("commentList") else {
      throw TableError(.damaged, .annotateMarkup, part: part)
    }
    var edits = ByteEdits()
    Self.append("<\(prefix)author>\(Self.author)</\(prefix)author>", to: authors, of: outline, &edits)
    let author = outline.elements(in: authors).count
    var wanted = Dictionary(annotations.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    for comment in outline.elements(in: list) {
      let address = (outline.attribute("ref", of: comment) ?? "").uppercased().filter { $0 != "$" }
      guard let annotation = wanted.removeValue(forKey: address) else { continue }
      guard let text = outline.elements(in: comment).first(where: { $0.name == "text" }), let content = text.content
      else { throw TableError(.damaged, .annotateMarkup, part: part) }
      // A text of its own and runs may stand side by side, but not every program shows both.
      let parts = outline.elements(in: text)
      if let plain = parts.first, plain.name == "t" {
        edits.insert("<\(prefix)r>", at: plain.range.lowerBound)
        edits.insert("</\(prefix)r>", at: plain.range.upperBound)
      }
      let end = parts.first { $0.name != "t" && $0.name != "r" }?.range.lowerBound ?? content.upperBound
      edits.insert(Self.run("\n\n" + annotation.text, prefix), at: end)
    }
    let fresh = annotations.filter { wanted[$0.address] != nil }
    Self.append(
      fresh.map { Self.comment($0, prefix: prefix, author: author) }.joined(), to: list, of: outline, &edits)
    self.bytes = edits.applied(to: bytes)
    self.fresh = fresh
  }

  private static func append(
    _ text: String, to element: MarkupOutline.Element, of outline: MarkupOutline, _ edits: inout ByteEdits
  ) {
    if let content = element.content {
      edits.insert(text, at: content.upperBound)
    } else {
      let name = outline.text(element.open.name)
      edits.replace(element.range, with: "<\(name)>\(text)</\(name)>")
    }
  }

  private static func comment(_ annotation: CellAnnotation, prefix: String, author: Int) -> String {
    "<\(prefix)comment ref=\"\(annotation.address)\" authorId=\"\(author)\"><\(prefix)text>"
      + run(annotation.text, prefix) + "</\(prefix)text></\(prefix)comment>"
  }

  private static func run(_ text: String, _ prefix: String) -> String {
    "<\(prefix)r><\(prefix)rPr><\(prefix)sz val=\"9\"/><\(prefix)color indexed=\"81\"/><\(prefix)rFont val=\"Tahoma\"/>"
      + "<\(prefix)family val=\"2\"/></\(prefix)rPr><\(prefix)t xml:space=\"preserve\">\(xmlText(text))</\(prefix)t>"
      + "</\(prefix)r>"
  }
}
