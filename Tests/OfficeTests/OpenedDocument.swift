internal import Office
internal import Reports
internal import Testing
internal import Workbooks

/// A rendered document, opened again.
struct OpenedDocument {
  let bytes: [UInt8]
  let package: OfficePackage
  /// The root of the document part.
  let tree: XMLTree

  init(_ report: Report, style: StyleDocument = .builtIn) throws {
    try self.init(bytes: DOCXRenderer(style: style).render(report)[0].bytes)
  }

  init(bytes: [UInt8]) throws {
    self.bytes = bytes
    package = try OfficePackage(bytes: bytes)
    let main = try #require(try package.relationships(of: "").first { $0.kind == "officeDocument" }?.part)
    tree = try #require(try package.wordTree(of: main))
  }

  /// The text of a part.
  func text(of part: String) throws -> String { String(decoding: try package.content(of: part), as: UTF8.self) }

  /// The names of styles by their ids.
  func styleNames() throws -> [String: String] {
    let styles = try #require(try package.wordTree(of: "word/styles.xml"))
    let pairs = styles.children.compactMap { style in
      style.attributes["styleId"].flatMap { id in style["name"]?.attributes["val"].map { (id, $0) } }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The tables, those side by side included.
  var tables: [XMLTree] { tree.all("tbl") }

  /// Paragraphs, tables and sections as a person can read them: `Quốc hiệu: CỘNG HÒA …`.
  func outline() throws -> String {
    let names = try styleNames()
    return tree["body"]?.children.flatMap { Self.lines(of: $0, names) }.joined(separator: "\n") ?? ""
  }

  private static func lines(of element: XMLTree, _ names: [String: String]) -> [String] {
    switch element.name {
    case "p": paragraph(element, names)
    case "tbl":
      ["[\(element["tblGrid"]?.children.map { $0.attributes["w"] ?? "" }.joined(separator: " ") ?? "")]"]
        + element.children.filter { $0.name == "tr" }.flatMap { row(in: $0, names) } + ["[/]"]
    case "sectPr": [section(element)]
    default: []
    }
  }

  private static func paragraph(_ element: XMLTree, _ names: [String: String]) -> [String] {
    let style = element["pPr"]?["pStyle"]?.attributes["val"].flatMap { names[$0] } ?? "?"
    let marks = ["keepNext", "ind", "jc"].filter { element["pPr"]?[$0] != nil }.map { " (\($0))" }.joined()
    let text = element.all("r").map { run in
      let marks = ["b", "i"].filter { run["rPr"]?[$0] != nil }.joined()
      let words = run.children.map { $0.name == "br" ? "⏎" : $0.text }.joined()
      return marks.isEmpty ? words : "<\(marks)>\(words)"
    }.joined()
    return ["\(style)\(marks): \(text)"] + (element["pPr"]?["sectPr"].map { [section($0)] } ?? [])
  }

  private static func row(in element: XMLTree, _ names: [String: String]) -> [String] {
    let marks = ["tblHeader", "cantSplit"].filter { element["trPr"]?[$0] != nil }.joined(separator: " ")
    let cells = element.children.filter { $0.name == "tc" }.flatMap { cell in
      let merge = cell["tcPr"]?["vMerge"].map { $0.attributes["val"] == nil ? "│ " : "┌ " } ?? ""
      let span = cell["tcPr"]?["gridSpan"]?.attributes["val"].map { "↔\($0) " } ?? ""
      let lines = cell.children.filter { $0.name != "tcPr" }.flatMap { self.lines(of: $0, names) }
      return lines.enumerated().map { ($0 == 0 ? "  | " : "    ") + merge + span + $1 }
    }
    return ["row \(marks)"] + cells
  }

  private static func section(_ element: XMLTree) -> String {
    let size = element["pgSz"]?.attributes ?? [:]
    let margins = element["pgMar"]?.attributes ?? [:]
    let distances = ["top", "right", "bottom", "left"].map { margins[$0] ?? "" }.joined(separator: " ")
    let start = element["pgNumType"]?.attributes["start"].map { ", pages from \($0)" } ?? ""
    let first = element["titlePg"] == nil ? "" : ", first page apart"
    let page = "\(size["w"] ?? "")×\(size["h"] ?? "") \(size["orient"] ?? "portrait")"
    return "--- \(page), margins \(distances)\(start)\(first)"
  }
}
