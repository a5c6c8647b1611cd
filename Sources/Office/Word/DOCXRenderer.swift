internal import Diagnostics
package import Reports
internal import Tables
internal import Workbooks

/// A Word document in the form of Decree 30, in the styles and on the pages of a style document.
///
/// Headings have their depth in the document's outline, tables their head and caption, so that it can be listened to
/// as well as read. It says nothing of when it was made. ECMA-376-1.
package struct DOCXRenderer: Renderer {
  private let style: StyleDocument

  /// A renderer by this style document.
  package init(style: StyleDocument) { self.style = style }

  package func render(_ report: Report) throws(RenderingError) -> [RenderedFile] {
    let folder = style.mainPart.split(separator: "/").dropLast().joined(separator: "/")
    let name = style.mainPart.split(separator: "/").last.map(String.init) ?? style.mainPart
    var package = PackageWriter()
    package.add("[Content_Types].xml", xmlDeclaration + contentTypes)
    package.add("_rels/.rels", xmlDeclaration + packageRelationships)
    package.add("docProps/core.xml", xmlDeclaration + properties(of: report))
    package.add("docProps/app.xml", xmlDeclaration + Self.program)
    package.add(style.mainPart, xmlDeclaration + document(report))
    package.add((folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels", xmlDeclaration + documentRelationships)
    for part in style.parts { package.add(part.name, part.bytes) }
    do throws(TableError) {
      return [RenderedFile(name: "\(report.name).docx", bytes: try package.bytes())]
    } catch {
      throw RenderingError(error.message)
    }
  }

  private func document(_ report: Report) -> String {
    "<w:document xmlns:w=\"\(wordNamespace)\" xmlns:r=\"\(Self.officeNamespace)/relationships\"><w:body>"
      + WordBody(report, style).xml + "</w:body></w:document>"
  }

  // MARK: The package

  private static let officeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let packageNamespace = "http://schemas.openxmlformats.org/package/2006"
  private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  private var contentTypes: String {
    let own = [
      (style.mainPart, Self.wordType + ".document.main+xml"),
      ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]
    let types = own + style.parts.filter { !$0.type.isEmpty }.map { ($0.name, $0.type) }
    return "<Types xmlns=\"\(Self.packageNamespace)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + types.map { "<Override PartName=\"/\(xmlText($0))\" ContentType=\"\(xmlText($1))\"/>" }.joined() + "</Types>"
  }

  private var packageRelationships: String {
    relationships([
      ("rId1", "\(Self.officeNamespace)/relationships/officeDocument", style.mainPart),
      ("rId2", "\(Self.packageNamespace)/relationships/metadata/core-properties", "docProps/core.xml"),
      ("rId3", "\(Self.officeNamespace)/relationships/extended-properties", "docProps/app.xml"),
    ])
  }

  private var documentRelationships: String {
    relationships(style.pointers.map { ($0.id, "\(Self.officeNamespace)/relationships/\($0.kind)", $0.target) })
  }

  private func relationships(_ pointers: [(id: String, type: String, target: String)]) -> String {
    let lines = pointers.map {
      "<Relationship Id=\"\(xmlText($0.id))\" Type=\"\($0.type)\" Target=\"\(xmlText($0.target))\"/>"
    }
    return "<Relationships xmlns=\"\(Self.packageNamespace)/relationships\">\(lines.joined())</Relationships>"
  }

  private func properties(of report: Report) -> String {
    "<cp:coreProperties xmlns:cp=\"\(Self.packageNamespace)/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
      + xmlText(report.title).replacing("\n", with: " ")
      + "</dc:title><dc:language>\(report.language.tag)</dc:language></cp:coreProperties>"
  }

  private static let program =
    "<Properties xmlns=\"\(officeNamespace)/extended-properties\"><Application>annex</Application></Properties>"
}
