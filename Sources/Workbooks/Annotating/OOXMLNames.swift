/// The namespaces and types a workbook's parts are written with: transitional, as nearly all are, or strict.
///
/// ECMA-376-1 annex A, ECMA-376-4.
struct OOXMLNames {
  /// Of the elements of sheets, styles and comments.
  let main: String
  /// Of the attributes that name relationships, and what the types of relationships begin with.
  let relationships: String

  init(isStrict: Bool) {
    main = isStrict ? Self.strictMain : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relationships =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  /// Those of a workbook part.
  init(_ workbook: MarkupOutline) {
    self.init(isStrict: workbook.attributes(of: workbook.root).contains { $0.value == Self.strictMain })
  }

  private static let strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main"

  /// What stands at the top of a new part.
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// The content type of a part of a workbook, `comments`, `worksheet`, `styles`.
  static func contentType(_ kind: String) -> String {
    "application/vnd.openxmlformats-officedocument.spreadsheetml.\(kind)+xml"
  }

  static let drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing"
}

/// A text as the value of an attribute in double quotes.
func attributeText(_ text: String) -> String {
  xmlText(text).replacing("\"", with: "&quot;").replacing("\n", with: "&#10;").replacing("\t", with: "&#9;")
}
