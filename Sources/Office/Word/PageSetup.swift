internal import Reports
internal import Workbooks

/// How the pages of a section lie, with their margins, headers and footers.
///
/// Lengths are twentieths of a point. ECMA-376-1 §17.6.
struct PageSetup: Hashable, Sendable {
  /// A header or a footer, by the relationship that leads to it.
  struct Margin: Hashable, Sendable {
    /// `headerReference` or `footerReference`.
    let element: String
    /// `default`, `first` or `even`.
    let type: String
    let relationship: String
  }

  private(set) var width = 11_906
  private(set) var height = 16_838
  /// The distances a section states, by the names of their attributes.
  private var margins = [
    "top": 1134, "right": 851, "bottom": 1134, "left": 1701, "header": 567, "footer": 567, "gutter": 0,
  ]
  private(set) var references: [Margin] = []
  /// Whether the first page has a header and a footer of its own.
  private(set) var hasFirstPage = true
  private var numberFormat: String?

  /// The pages of Decree 30: A4, margins of 20, 15, 20 and 30 mm.
  init(_ orientation: Block.Orientation, references: [Margin]) {
    self.references = references
    self = lying(orientation)
  }

  /// The pages a `sectPr` describes; headers and footers it does not name are those of the section before.
  init(_ section: XMLTree, after before: PageSetup?) {
    if let size = section["pgSz"] {
      width = size.length("w") ?? width
      height = size.length("h") ?? height
    }
    if let distances = section["pgMar"] {
      for name in margins.keys { margins[name] = distances.length(name) ?? margins[name] }
    }
    let named = section.children.filter { ["headerReference", "footerReference"].contains($0.name) }
    let own = named.compactMap { child in
      child.attributes["id"].map {
        Margin(element: child.name, type: child.attributes["type"] ?? "default", relationship: $0)
      }
    }
    let inherited = (before?.references ?? []).filter { old in
      !own.contains { $0.element == old.element && $0.type == old.type }
    }
    references = own + inherited
    hasFirstPage = section["titlePg"].map { !["0", "false", "off"].contains($0.attributes["val"]) } ?? false
    numberFormat = section["pgNumType"]?.attributes["fmt"]
  }

  /// Leaves out headers and footers.
  mutating func keepReferences(where isKept: (Margin) -> Bool) { references = references.filter(isKept) }

  /// How the paper lies.
  var orientation: Block.Orientation { width > height ? .landscape : .portrait }

  /// Between the margins.
  var textWidth: Int { max(1000, width - (margins["left"] ?? 0) - (margins["right"] ?? 0) - (margins["gutter"] ?? 0)) }

  /// The same page, turned if it lies the other way.
  func lying(_ orientation: Block.Orientation) -> PageSetup {
    guard orientation != self.orientation else { return self }
    var turned = self
    (turned.width, turned.height) = (height, width)
    return turned
  }

  /// The `sectPr` of a section.
  ///
  /// - Parameter startsAtOne: whether its pages are numbered by themselves.
  /// - Returns: the element.
  func xml(startsAtOne: Bool) -> String {
    let parts = references.map {
      "<w:\($0.element) w:type=\"\(xmlText($0.type))\" r:id=\"\(xmlText($0.relationship))\"/>"
    }
    let turned = orientation == .landscape ? " w:orient=\"landscape\"" : ""
    let distances = ["top", "right", "bottom", "left", "header", "footer", "gutter"].map {
      " w:\($0)=\"\(margins[$0] ?? 0)\""
    }
    let format = numberFormat.map { " w:fmt=\"\(xmlText($0))\"" } ?? ""
    let numbers = startsAtOne || numberFormat != nil
    return "<w:sectPr>\(parts.joined())<w:type w:val=\"nextPage\"/>"
      + "<w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"\(turned)/><w:pgMar\(distances.joined())/>"
      + (numbers ? "<w:pgNumType\(format)\(startsAtOne ? " w:start=\"1\"" : "")/>" : "")
      + (hasFirstPage ? "<w:titlePg/>" : "") + "</w:sectPr>"
  }
}

extension XMLTree {
  /// A length in twentieths of a point; nil where it is none that a page can have.
  fileprivate func length(_ name: String) -> Int? {
    guard let text = attributes[name], let value = Double(text), abs(value) < 32_000 else { return nil }
    return Int(value)
  }
}
