internal import Diagnostics
internal import Reports

/// Paragraphs in the styles of their roles.
struct WordParagraphs {
  let style: StyleDocument
  /// What runs say of their language; nil where the style document says the same.
  private let foreignLanguage: String?

  init(_ style: StyleDocument, _ language: Language) {
    self.style = style
    foreignLanguage = language.tag == style.language ? nil : language.tag
  }

  /// A paragraph of inlines.
  ///
  /// - Parameters:
  ///   - role: which decides its style.
  ///   - parts: what it says.
  ///   - alignment: beside that of the style.
  ///   - indent: from both sides, in twentieths of a point.
  ///   - keepsNext: whether it stays on the page of what follows.
  /// - Returns: the paragraph.
  func paragraph(
    _ role: WordRole, _ parts: [Inline], _ alignment: String? = nil, indent: (left: Int, right: Int)? = nil,
    keepsNext: Bool = false
  ) -> String {
    var text = WordText(foreignLanguage: foreignLanguage)
    text.append(parts)
    return paragraph(role, xml: text.xml, alignment, indent, keepsNext)
  }

  /// A paragraph of plain text.
  func paragraph(_ role: WordRole, _ text: String, _ alignment: String? = nil, keepsNext: Bool = false) -> String {
    paragraph(role, text.isEmpty ? [] : [.text(text)], alignment, keepsNext: keepsNext)
  }

  /// A drawn line of this width in the middle of a space.
  func rule(width: Int, in space: Int) -> String {
    let side = max(0, (space - width) / 2)
    return paragraph(.rule, xml: "", nil, (side, side), false)
  }

  private func paragraph(
    _ role: WordRole, xml: String, _ alignment: String?, _ indent: (left: Int, right: Int)?, _ keepsNext: Bool
  ) -> String {
    let keep = keepsNext ? "<w:keepNext/>" : ""
    let sides = indent.map { "<w:ind w:left=\"\($0.left)\" w:right=\"\($0.right)\" w:firstLine=\"0\"/>" } ?? ""
    let lies = alignment.map { "<w:jc w:val=\"\($0)\"/>" } ?? ""
    return "<w:p><w:pPr><w:pStyle w:val=\"\(xmlText(style.id(of: role)))\"/>\(keep)\(sides)\(lies)</w:pPr>\(xml)</w:p>"
  }
}

extension Language {
  /// As programs name it.
  var tag: String {
    switch self {
    case .vietnamese: "vi-VN"
    case .english: "en-US"
    }
  }
}
