internal import AnnexTesting
internal import Diagnostics
internal import Foundation
internal import Office
internal import Reports
internal import Tables
internal import Testing
internal import Workbooks

/// Styles and pages come from a document an office may change.
struct StyleDocumentTests {
  @Test func `the shipped document is the built-in styles, shown`() throws {
    let path = repositoryPath("templates/office/notice.docx")
    let rendered = try DOCXRenderer(style: .builtIn).render(styleGuide)[0].bytes
    if ProcessInfo.processInfo.environment["ANNEX_RECORD"] == "1" {
      try Data(rendered).write(to: URL(filePath: path))
      Issue.record("recorded notice.docx")
    }
    let shipped = try OpenedDocument(bytes: [UInt8](Data(contentsOf: URL(filePath: path))))
    let fresh = try OpenedDocument(bytes: rendered)
    for part in ["word/document.xml", "word/styles.xml", "word/settings.xml", "word/header1.xml", "word/header2.xml"] {
      #expect(try shipped.text(of: part) == fresh.text(of: part), "\(part): run make golden")
    }
  }

  @Test func `what is rendered by the shipped document is what is rendered by the built-in styles`() throws {
    let shipped = try StyleDocument(bytes: shippedBytes())
    #expect(try OpenedDocument(styleGuide, style: shipped).outline() == OpenedDocument(styleGuide).outline())
  }

  @Test func `styles are found by name, whatever their ids`() throws {
    let renamed = try changed { part, text in
      part.hasSuffix(".xml") ? text.replacing("\"annexCountry\"", with: "\"Kiu7\"") : text
    }
    let document = try OpenedDocument(styleGuide, style: StyleDocument(bytes: renamed))
    #expect(try document.outline().contains("Quốc hiệu: Quốc hiệu"))
    #expect(try document.text(of: "word/document.xml").contains("<w:pStyle w:val=\"Kiu7\"/>"))
    #expect(!(try document.text(of: "word/styles.xml").contains("annexCountry")))
  }

  @Test func `a name in another form of Unicode, or an alias, is the same name`() throws {
    for name in ["Quốc hiệu".decomposedStringWithCanonicalMapping, "QH,Quốc hiệu"] {
      let bytes = try changed { _, text in
        text.replacing("<w:name w:val=\"Quốc hiệu\"/>", with: "<w:name w:val=\"\(name)\"/>")
      }
      let document = try OpenedDocument(styleGuide, style: StyleDocument(bytes: bytes))
      #expect(try document.text(of: "word/styles.xml").components(separatedBy: "annexCountry").count == 2)
    }
  }

  @Test func `a style that is missing is built in`() throws {
    let bytes = try changed { _, text in
      text.replacing("<w:name w:val=\"Tiêu ngữ\"/>", with: "<w:name w:val=\"Khác\"/>")
    }
    let document = try OpenedDocument(styleGuide, style: StyleDocument(bytes: bytes))
    #expect(try document.styleNames()["annexMottox"] == "Tiêu ngữ")
    #expect(try document.text(of: "word/styles.xml").hasSuffix("</w:style></w:styles>"))
    #expect(try document.outline().contains("Tiêu ngữ: Tiêu ngữ"))
  }

  @Test func `a changed margin, size and header show in what is rendered`() throws {
    let bytes = try changed { part, text in
      switch part {
      case "word/document.xml": text.replacing("w:left=\"1701\"", with: "w:left=\"1985\"")
      case "word/header1.xml": text.replacing("<w:t>2</w:t>", with: "<w:t>trang</w:t>")
      case "word/styles.xml": text.replacing("<w:sz w:val=\"22\"/>", with: "<w:sz w:val=\"20\"/>")
      default: text
      }
    }
    let document = try OpenedDocument(products([2]), style: StyleDocument(bytes: bytes))
    #expect(document.tree.all("pgMar").map { $0.attributes["left"] } == ["1985"])
    let widths = document.tables[0].all("gridCol").compactMap { $0.attributes["w"].flatMap { Int($0) } }
    #expect(widths.reduce(0, +) == 9070)
    #expect(try document.text(of: "word/header1.xml").contains("<w:t>trang</w:t>"))
    #expect(try document.text(of: "word/styles.xml").contains("<w:sz w:val=\"20\"/>"))
  }

  @Test func `of the text of a style document nothing is taken over`() throws {
    let bytes = try changed { _, text in text.replacing("Nội dung:", with: "BÍ MẬT") }
    let document = try OpenedDocument(products([1]), style: StyleDocument(bytes: bytes))
    #expect(!document.tree.fullText.contains("BÍ MẬT"))
  }

  @Test func `settings that point at their author's folders are left behind`() throws {
    let rels =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
      + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" "
      + "Target=\"file:///C:/Users/nguyen/Mau.dotx\" TargetMode=\"External\"/></Relationships>"
    let bytes = try changed(adding: ("word/_rels/settings.xml.rels", rels)) { $1 }
    let document = try OpenedDocument(products([1]), style: StyleDocument(bytes: bytes))
    #expect(!document.package.has("word/_rels/settings.xml.rels"))
    #expect(try document.text(of: "word/settings.xml").contains("compatibilityMode"))
  }

  @Test func `what is no document of Word says so, and what to do`() throws {
    let notes = try #require(throws: StyleDocumentError.self) { try StyleDocument(bytes: Array("abc".utf8)) }
    #expect(notes.message.en.contains("damaged or cut off") && notes.message.en.contains("put the original file back"))

    let sheet = try changed { part, text in
      part == "word/document.xml" ? text.replacing("wordprocessingml", with: "spreadsheetml") : text
    }
    let other = try #require(throws: StyleDocumentError.self) { try StyleDocument(bytes: sheet) }
    #expect(other.message.en.hasPrefix("the file is no Word document; open it"))
    #expect(other.message.vi.hasPrefix("tệp không phải văn bản Word; hãy mở"))
  }

  @Test func `a torn part is named`() throws {
    let torn = try changed { part, text in part == "word/styles.xml" ? String(text.dropLast(20)) : text }
    let error = try #require(throws: StyleDocumentError.self) { try StyleDocument(bytes: torn) }
    #expect(error.message.en.hasPrefix("word/styles.xml: "))
    let cut = try shippedBytes().dropLast(200)
    #expect(throws: StyleDocumentError.self) { try StyleDocument(bytes: Array(cut)) }
  }

  private func shippedBytes() throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(filePath: repositoryPath("templates/office/notice.docx"))))
  }

  /// The built-in document, its parts changed as somebody with an editor would.
  private func changed(
    adding extra: (String, String)? = nil, _ change: (String, String) -> String
  ) throws -> [UInt8] {
    let document = try OpenedDocument(styleGuide)
    var writer = PackageWriter()
    let parts = [
      "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml",
      "word/settings.xml", "word/fontTable.xml", "word/header1.xml", "word/header2.xml",
    ]
    for part in parts { writer.add(part, change(part, try document.text(of: part))) }
    if let extra { writer.add(extra.0, extra.1) }
    return try writer.bytes()
  }
}
