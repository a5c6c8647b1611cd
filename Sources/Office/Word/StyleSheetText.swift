internal import Workbooks

/// The styles part of a document, with the styles it lacks added.
struct StyleSheetText {
  /// The part.
  let bytes: [UInt8]
  let ids: [WordRole: String]
  /// Letter sizes in half points, by the styles themselves or those they are based on.
  let sizes: [WordRole: Int]
  let language: String

  /// What is built in.
  init(ids: [WordRole: String], sizes: [WordRole: Int], language: String) {
    bytes = []
    self.ids = ids
    self.sizes = sizes
    self.language = language
  }

  /// Nil if the bytes do not end as such a part does.
  init?(_ bytes: [UInt8], _ tree: XMLTree) {
    let styles = tree.children.filter { $0.name == "style" }
    let byID = Dictionary(styles.map { ($0.attributes["styleId"] ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    let base = styles.first { $0.attributes["type"] == "paragraph" && $0.isDefault }?.attributes["styleId"]
    var ids: [WordRole: String] = [:]
    var sizes: [WordRole: Int] = [:]
    var added = ""
    for role in WordRole.allCases {
      let type = role.isTable ? "table" : "paragraph"
      if let style = styles.first(where: { $0.attributes["type"] == type && $0.isNamed(role.rawValue) }),
        let id = style.attributes["styleId"]
      {
        ids[role] = id
        sizes[role] = Self.size(of: style, byID) ?? Self.defaultSize(tree)
      } else {
        var id = role.builtInID
        while byID[id] != nil { id += "x" }
        ids[role] = id
        let definition = role.definition(id: id, basedOn: role.isTable ? nil : base)
        added += definition.replacing("<w:style ", with: "<w:style xmlns:w=\"\(wordNamespace)\" ", maxReplacements: 1)
      }
    }
    guard let end = Self.end(of: bytes) else { return nil }
    self.bytes = bytes[..<end] + Array(added.utf8) + bytes[end...]
    self.ids = ids
    self.sizes = sizes
    language = tree["docDefaults"]?.all("lang").first?.attributes["val"] ?? ""
  }

  /// Where `</w:styles>` begins, whatever its prefix.
  private static func end(of bytes: [UInt8]) -> Int? {
    guard let start = bytes.lastIndex(of: UInt8(ascii: "<")) else { return nil }
    let tag = String(decoding: bytes[start...].prefix(64), as: UTF8.self)
    guard tag.hasPrefix("</"), let close = tag.firstIndex(of: ">"), tag[..<close].hasSuffix("styles") else {
      return nil
    }
    return start
  }

  private static func size(of style: XMLTree, _ byID: [String: XMLTree]) -> Int? {
    var style: XMLTree? = style
    // Styles that are based on each other in a circle are damage nobody need suffer from.
    for _ in 0..<20 {
      guard let current = style else { return nil }
      if let size = current["rPr"]?["sz"]?.attributes["val"].flatMap(Double.init) { return Int(min(max(size, 2), 200)) }
      style = current["basedOn"]?.attributes["val"].flatMap { byID[$0] }
    }
    return nil
  }

  private static func defaultSize(_ tree: XMLTree) -> Int {
    let size = tree["docDefaults"]?.all("sz").first?.attributes["val"].flatMap(Double.init) ?? 20
    return Int(min(max(size, 2), 200))
  }
}

/// The namespace of word processing, transitional.
let wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

extension XMLTree {
  /// Whether it is what paragraphs are that name no style.
  fileprivate var isDefault: Bool { ["1", "true", "on"].contains(attributes["default"]) }

  /// Whether a style has this name: aliases after commas, in any form of Unicode.
  fileprivate func isNamed(_ name: String) -> Bool {
    let names = [self["name"], self["aliases"]].compactMap { $0?.attributes["val"] }
    return names.contains { $0.split(separator: ",").contains { trimmed($0) == name } }
  }
}

private func trimmed(_ text: Substring) -> String {
  String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
}
