internal import Reports

extension StyleDocument {
  /// The styles and pages of Decree 30, for whoever has no style document.
  package static let builtIn: StyleDocument = {
    let header = PageSetup.Margin(element: "headerReference", type: "default", relationship: "rId4")
    let empty = PageSetup.Margin(element: "headerReference", type: "first", relationship: "rId5")
    let portrait = PageSetup(.portrait, references: [header, empty])
    let pointers = [
      ("rId1", "styles", "styles"), ("rId2", "settings", "settings"), ("rId3", "fontTable", "fontTable"),
      ("rId4", "header", "header1"), ("rId5", "header", "header2"),
    ]
    let texts = [
      "styles": styles, "settings": settings, "fontTable": fonts, "header1": pageNumber, "header2": emptyHeader,
    ]
    let parts = pointers.map { _, kind, name in
      Part(
        name: "word/\(name).xml", bytes: Array((xmlDeclaration + (texts[name] ?? "")).utf8),
        type: "application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml")
    }
    let ids = Dictionary(uniqueKeysWithValues: WordRole.allCases.map { ($0, $0.builtInID) })
    let sizes = Dictionary(uniqueKeysWithValues: WordRole.allCases.map { ($0, $0.builtIn?.size ?? 24) })
    return StyleDocument(
      mainPart: "word/document.xml", parts: parts,
      pointers: pointers.map { Pointer(id: $0, kind: $1, target: "\($2).xml") },
      sheet: StyleSheetText(ids: ids, sizes: sizes, language: "vi-VN"),
      pages: [portrait, portrait, portrait.lying(.landscape)])
  }()

  private static var styles: String {
    let font = ["ascii", "hAnsi", "eastAsia", "cs"].map { " w:\($0)=\"Times New Roman\"" }.joined()
    let roles = WordRole.allCases.map {
      $0.definition(id: $0.builtInID, basedOn: $0.isTable ? nil : "Normal")
    }
    return "<w:styles xmlns:w=\"\(wordNamespace)\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts\(font)/>"
      + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\" w:eastAsia=\"en-US\" w:bidi=\"ar-SA\"/>"
      + "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
      + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>"
      + "</w:style><w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
      + "<w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr>"
      + "<w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>"
      + "<w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/>"
      + "</w:tblCellMar></w:tblPr></w:style>\(roles.joined())</w:styles>"
  }

  /// Word lays a document out as its version 15 does, and does not take it for one of 2007.
  static let settings =
    "<w:settings xmlns:w=\"\(wordNamespace)\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>"
    + "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" "
    + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
    + "<w:themeFontLang w:val=\"vi-VN\"/><w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/></w:settings>"

  private static let fonts =
    "<w:fonts xmlns:w=\"\(wordNamespace)\"><w:font w:name=\"Times New Roman\"><w:panose1 w:val=\"02020603050405020304\"/>"
    + "<w:charset w:val=\"00\"/><w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/></w:font></w:fonts>"

  private static let pageNumber =
    "<w:hdr xmlns:w=\"\(wordNamespace)\"><w:p><w:pPr><w:pStyle w:val=\"\(WordRole.pageNumber.builtInID)\"/></w:pPr>"
    + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>"
    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>"

  private static let emptyHeader =
    "<w:hdr xmlns:w=\"\(wordNamespace)\"><w:p><w:pPr><w:pStyle w:val=\"\(WordRole.pageNumber.builtInID)\"/></w:pPr>"
    + "</w:p></w:hdr>"
}

/// What every XML part begins with.
let xmlDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
