/// A style as it is built in, for documents that have none of that name.
///
/// ECMA-376-1 §17.7.4; sizes and distances by Decree 30/2020/NĐ-CP, annex I.
struct WordStyle {
  enum Alignment: String {
    case left, center, right, both
  }

  /// In half points.
  let size: Int
  let alignment: Alignment
  var isBold = false
  var isItalic = false
  /// Distances in twentieths of a point.
  var before = 0
  var after = 0
  var firstLine = 0
  /// Line spacing in 240ths of a line.
  var line = 240
  var keepsNext = false
  /// The depth in the document's outline, from 0; nil for text.
  var outline: Int?
  /// Whether a line is drawn at its top.
  var isRule = false
  /// Whether its lines are as high as `line` twentieths of a point says.
  var isExact = false

  /// Its definition, under an id and on top of the document's ordinary paragraph.
  func definition(_ role: WordRole, id: String, basedOn base: String?) -> String {
    let based = base.map { "<w:basedOn w:val=\"\(xmlText($0))\"/>" } ?? ""
    return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"\(xmlText(id))\">"
      + "<w:name w:val=\"\(xmlText(role.rawValue))\"/>\(based)<w:qFormat/><w:pPr>\(paragraph)</w:pPr>"
      + "<w:rPr>\(run)</w:rPr></w:style>"
  }

  private var paragraph: String {
    let keeps = keepsNext ? "<w:keepNext/><w:keepLines/>" : ""
    let border =
      isRule ? "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/></w:pBdr>" : ""
    let rule = isExact ? "exact" : "auto"
    let level = outline.map { "<w:outlineLvl w:val=\"\($0)\"/>" } ?? ""
    return keeps + border
      + "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\" w:line=\"\(line)\" w:lineRule=\"\(rule)\"/>"
      + "<w:ind w:left=\"0\" w:right=\"0\" w:firstLine=\"\(firstLine)\"/><w:jc w:val=\"\(alignment.rawValue)\"/>\(level)"
  }

  private var run: String {
    let weight = "<w:b w:val=\"\(isBold ? 1 : 0)\"/><w:bCs w:val=\"\(isBold ? 1 : 0)\"/>"
    let slope = "<w:i w:val=\"\(isItalic ? 1 : 0)\"/><w:iCs w:val=\"\(isItalic ? 1 : 0)\"/>"
    return weight + slope + "<w:color w:val=\"000000\"/><w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>"
  }
}

extension WordRole {
  /// The style built in for it; nil for tables.
  var builtIn: WordStyle? {
    switch self {
    case .parentBody: WordStyle(size: 24, alignment: .center)
    case .issuingBody: WordStyle(size: 24, alignment: .center, isBold: true)
    case .symbol: WordStyle(size: 26, alignment: .center)
    case .subject: WordStyle(size: 24, alignment: .center, before: 120)
    case .country: WordStyle(size: 24, alignment: .center, isBold: true)
    case .motto: WordStyle(size: 26, alignment: .center, isBold: true)
    case .placeAndDate: WordStyle(size: 26, alignment: .center, isItalic: true)
    case .rule: WordStyle(size: 8, alignment: .center, before: 40, line: 140, isRule: true, isExact: true)
    case .title:
      WordStyle(size: 28, alignment: .center, isBold: true, before: 240, after: 60, keepsNext: true, outline: 0)
    case .heading:
      WordStyle(size: 28, alignment: .both, isBold: true, before: 180, firstLine: 720, keepsNext: true, outline: 1)
    case .subheading:
      WordStyle(
        size: 28, alignment: .both, isBold: true, isItalic: true, before: 120, after: 60, firstLine: 720,
        keepsNext: true, outline: 2)
    case .addressing: WordStyle(size: 28, alignment: .center, before: 240, after: 60, keepsNext: true)
    case .addressee: WordStyle(size: 28, alignment: .left)
    case .body: WordStyle(size: 28, alignment: .both, before: 120, firstLine: 720, line: 264)
    case .item: WordStyle(size: 28, alignment: .both, before: 120, firstLine: 720, line: 264)
    case .leading: WordStyle(size: 28, alignment: .left, before: 120)
    case .centred: WordStyle(size: 28, alignment: .center, before: 120)
    case .trailing: WordStyle(size: 28, alignment: .right, before: 120)
    case .recipientsHead: WordStyle(size: 24, alignment: .left, isBold: true, isItalic: true)
    case .recipient: WordStyle(size: 22, alignment: .left)
    case .authority: WordStyle(size: 28, alignment: .center, isBold: true)
    case .signingNote: WordStyle(size: 26, alignment: .center, isItalic: true)
    case .signer: WordStyle(size: 28, alignment: .center, isBold: true, before: 1600)
    case .annex: WordStyle(size: 28, alignment: .center, isBold: true, keepsNext: true, outline: 0)
    case .annexTitle: WordStyle(size: 28, alignment: .center, isBold: true, keepsNext: true, outline: 1)
    case .annexReference: WordStyle(size: 26, alignment: .center, isItalic: true, after: 120, keepsNext: true)
    case .grid: nil
    case .gridHead: WordStyle(size: 24, alignment: .center, isBold: true, before: 20, after: 20)
    case .gridBand: WordStyle(size: 24, alignment: .left, isBold: true, before: 20, after: 20)
    case .gridSubband: WordStyle(size: 24, alignment: .left, isBold: true, isItalic: true, before: 20, after: 20)
    case .gridText: WordStyle(size: 24, alignment: .left, before: 20, after: 20)
    case .gridNumber: WordStyle(size: 24, alignment: .center, before: 20, after: 20)
    case .gridNote: WordStyle(size: 24, alignment: .both, isItalic: true, before: 80, firstLine: 720)
    case .pageNumber: WordStyle(size: 28, alignment: .center)
    case .sectionEnd: WordStyle(size: 2, alignment: .left, line: 20, isExact: true)
    }
  }

  /// The definition built in for it.
  func definition(id: String, basedOn base: String?) -> String {
    if let builtIn { return builtIn.definition(self, id: id, basedOn: base) }
    let border = { (side: String) in "<w:\(side) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>" }
    let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).joined()
    let margin = { (side: String) in "<w:\(side) w:w=\"\(Self.gridMargin)\" w:type=\"dxa\"/>" }
    return "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"\(xmlText(id))\">"
      + "<w:name w:val=\"\(xmlText(rawValue))\"/><w:qFormat/><w:tblPr><w:tblBorders>\(borders)</w:tblBorders>"
      + "<w:tblCellMar>\(margin("left"))\(margin("right"))</w:tblCellMar></w:tblPr></w:style>"
  }

  /// How far text stands from the lines of a table at its left and right, in twentieths of a point.
  static var gridMargin: Int { 85 }

  /// The id of its built-in definition: letters and digits of the case's name.
  var builtInID: String { "annex" + "\(self)".prefix(1).uppercased() + "\(self)".dropFirst() }
}
