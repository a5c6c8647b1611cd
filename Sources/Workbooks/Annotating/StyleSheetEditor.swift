internal import Diagnostics
internal import Tables

/// Adds cell styles to a workbook's: copies of its own with another fill, and those of a sheet of findings.
///
/// Nothing that is there changes, so that every cell keeps the style it has. ECMA-376-1 §18.8.
struct StyleSheetEditor {
  /// How the cells of a sheet of findings look.
  enum ListingStyle: Hashable {
    case header, number, text, link
    case mark(Diagnostic.Severity)
  }

  /// One of the part's collections, with what it is given.
  private struct Collection {
    let name: String
    let element: MarkupOutline.Element?
    /// How many it has, or what it begins with where the part has none.
    let count: Int
    let start: String
    var added: [String] = []

    mutating func add(_ item: String) -> Int {
      if let index = added.firstIndex(of: item) { return count + index }
      added.append(item)
      return count + added.count - 1
    }
  }

  private static let order = [
    "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors",
    "extLst",
  ]

  private let outline: MarkupOutline
  private let formats: [MarkupOutline.Element]
  private var fonts: Collection
  private var fills: Collection
  private var borders: Collection
  private var styles: Collection
  private var marked: [Int: Int] = [:]

  /// - Parameters:
  ///   - bytes: the part; nil for a workbook without one.
  ///   - part: its name.
  ///   - names: for a part that is made.
  /// - Throws: `.damaged` for XML that is not written into.
  init(_ bytes: [UInt8]?, part: String, _ names: OOXMLNames) throws(TableError) {
    let empty = OOXMLNames.declaration + "<styleSheet xmlns=\"\(names.main)\"></styleSheet>"
    let outline = try MarkupOutline(bytes ?? Array(empty.utf8), root: "styleSheet", part: part)
    let prefix = outline.prefix
    func collection(_ name: String, _ start: [String]) -> Collection {
      let element = outline.child(name)
      let count = element.map { outline.elements(in: $0).count } ?? 0
      return Collection(
        name: name, element: element, count: count > 0 ? count : start.count, start: count > 0 ? "" : start.joined())
    }
    fonts = collection(
      "fonts", ["<\(prefix)font><\(prefix)sz val=\"11\"/><\(prefix)name val=\"Calibri\"/></\(prefix)font>"])
    fills = collection(
      "fills",
      ["none", "gray125"].map { "<\(prefix)fill><\(prefix)patternFill patternType=\"\($0)\"/></\(prefix)fill>" })
    borders = collection("borders", ["<\(prefix)border/>"])
    styles = collection(
      "cellXfs", ["<\(prefix)xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"])
    formats = styles.element.map { outline.elements(in: $0) } ?? []
    self.outline = outline
  }

  private var prefix: String { outline.prefix }

  /// A cell style with the fill of a finding, and all else as it is.
  mutating func style(_ style: Int, marked severity: Diagnostic.Severity) -> Int {
    let key = style * 4 + severity.order
    if let known = marked[key] { return known }
    let fill = fill(severity.fill)
    let added: Int
    if formats.indices.contains(style) {
      let format = formats[style]
      let kept = outline.attributes(of: format).filter { $0.name != "fillId" && $0.name != "applyFill" }
      let name = outline.text(format.open.name)
      let content = format.content.map { ">\(outline.text($0))</\(name)>" } ?? "/>"
      added = styles.add(
        "<\(name)" + kept.map { outline.text($0.range) }.joined() + " fillId=\"\(fill)\" applyFill=\"1\"" + content)
    } else {
      added = styles.add(
        "<\(prefix)xf numFmtId=\"0\" fontId=\"0\" fillId=\"\(fill)\" borderId=\"0\" applyFill=\"1\"/>")
    }
    marked[key] = added
    return added
  }

  /// The style of a cell of the sheet of findings.
  mutating func style(_ style: ListingStyle) -> Int {
    let font = fonts.add(
      "<\(prefix)font>" + (style == .header ? "<\(prefix)b/>" : "") + (style == .link ? "<\(prefix)u/>" : "")
        + "<\(prefix)sz val=\"11\"/><\(prefix)color rgb=\"\(style == .link ? "FF0B4F9E" : "FF000000")\"/>"
        + "<\(prefix)name val=\"Times New Roman\"/><\(prefix)family val=\"1\"/></\(prefix)font>")
    let sides = ["left", "right", "top", "bottom"].map {
      "<\(prefix)\($0) style=\"thin\"><\(prefix)color rgb=\"FF7F7F7F\"/></\(prefix)\($0)>"
    }
    let border = borders.add("<\(prefix)border>\(sides.joined())<\(prefix)diagonal/></\(prefix)border>")
    let fill =
      switch style {
      case .header: fill("FFE7E6E6")
      case .mark(let severity): fill(severity.fill)
      case .number, .text, .link: 0
      }
    let horizontal = style == .header || style == .number ? " horizontal=\"center\"" : ""
    return styles.add(
      "<\(prefix)xf numFmtId=\"0\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\" applyFont=\"1\" "
        + "applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><\(prefix)alignment\(horizontal) vertical=\"top\" "
        + "wrapText=\"1\"/></\(prefix)xf>")
  }

  private mutating func fill(_ colour: String) -> Int {
    fills.add(
      "<\(prefix)fill><\(prefix)patternFill patternType=\"solid\"><\(prefix)fgColor rgb=\"\(colour)\"/>"
        + "<\(prefix)bgColor indexed=\"64\"/></\(prefix)patternFill></\(prefix)fill>")
  }

  /// The part with what was added.
  func bytes() -> [UInt8] {
    var edits = ByteEdits()
    for collection in [fonts, fills, borders, styles] where !collection.added.isEmpty || !collection.start.isEmpty {
      write(collection, to: &edits)
    }
    return edits.applied(to: outline.bytes)
  }

  private func write(_ collection: Collection, to edits: inout ByteEdits) {
    let count = collection.count + collection.added.count
    let items = collection.added.joined()
    guard let element = collection.element, let content = element.content, collection.start.isEmpty else {
      let name = prefix + collection.name
      let whole = "<\(name) count=\"\(count)\">\(collection.start)\(items)</\(name)>"
      if let element = collection.element { return edits.replace(element.range, with: whole) }
      return edits.insert(whole, at: outline.place(of: collection.name, in: Self.order))
    }
    if let old = outline.attributes(of: element).first(where: { $0.name == "count" }) {
      edits.replace(old.range, with: " count=\"\(count)\"")
    }
    edits.insert(items, at: content.upperBound)
  }
}

extension Diagnostic.Severity {
  fileprivate var order: Int {
    switch self {
    case .note: 1
    case .warning: 2
    case .error: 3
    }
  }

  /// Vermilion, yellow, blue: told apart by those who see no red or no green, and by their greys on paper.
  fileprivate var fill: String {
    switch self {
    case .error: "FFF4A582"
    case .warning: "FFFFE38A"
    case .note: "FFD6E9F8"
    }
  }
}
