internal import Diagnostics
internal import Writing

/// The HTML page around a report: style, frame and script, with `{{language}}`, `{{title}}` and `{{body}}` to fill in.
///
/// They are files of their own (`templates/page.html`, `page.css`, `page.js`) that an office may change; `{{style}}` and
/// `{{script}}` put the latter two into the page, and `{{script_hash}}` is what a content security policy lets run. A
/// page must not load anything from elsewhere: a report is read years later, and offline.
package struct PageShell: Sendable {
  private enum Part {
    case text(String)
    case language, title, body
  }

  private static let names = ["language", "title", "style", "script", "script_hash", "body"]

  private let parts: [Part]

  /// Takes the page apart; it must name the body, and nothing that does not exist.
  ///
  /// - Parameters:
  ///   - name: the page's file name, for messages.
  ///   - text: the page.
  ///   - style: what stands for `{{style}}`.
  ///   - script: what stands for `{{script}}`.
  /// - Throws: for a name that does not exist, a page without a body, and a style or script that would end its element.
  package init(name: String, text: String, style: String = "", script: String = "") throws(TemplateError) {
    let style = try Self.content(style, of: "style", "page.css")
    let script = try Self.content(script, of: "script", "page.js")
    var parts: [Part] = []
    var hasBody = false
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      parts.append(.text(String(rest[..<open.lowerBound])))
      let tag = String(rest[open.upperBound..<close.lowerBound])
      switch tag {
      case "language": parts.append(.language)
      case "title": parts.append(.title)
      case "style": parts.append(.text(style))
      case "script": parts.append(.text(script))
      case "script_hash": parts.append(.text("sha256-" + base64(sha256(Array(script.utf8)))))
      case "body":
        parts.append(.body)
        hasBody = true
      default:
        let line = text[..<open.lowerBound].count(where: \.isNewline) + 1
        let known = nearestName(to: tag, in: Self.names)
        throw TemplateError(template: name, line: line, .unknownValue(tag, nearest: known))
      }
      rest = rest[close.upperBound...]
    }
    guard hasBody else { throw TemplateError(template: name, .pageWithoutBody) }
    self.parts = parts + [.text(String(rest))]
  }

  /// Whether a page has room for a file: `style` or `script`.
  package static func names(_ part: String, in text: String) -> Bool { text.contains("{{\(part)}}") }

  /// The page with its parts filled in, once: what a part contains is not looked at again.
  func page(language: Language, titleHTML: String, writeBody: (inout HTMLWriter) -> Void) -> [UInt8] {
    var page = HTMLWriter()
    for part in parts {
      switch part {
      case .text(let text): page.markup(text)
      case .language: page.markup(language.rawValue)
      case .title: page.markup(titleHTML)
      case .body: writeBody(&page)
      }
    }
    return page.bytes
  }

  /// What goes between the tags of an element, as a browser reads it; it cannot end that element itself.
  private static func content(_ text: String, of element: String, _ file: String) throws(TemplateError) -> String {
    let lines = text.utf8.filter { $0 != UInt8(ascii: "\r") }
    let end = Array("</\(element)".utf8)
    for start in lines.indices.dropLast(end.count - 1) where lines[start] == UInt8(ascii: "<") {
      // Letters of a tag's name count in either case.
      guard lines[start..<start + end.count].elementsEqual(end, by: { $0 == $1 || $0 | 0x20 == $1 }) else { continue }
      let line = lines[..<start].count { $0 == UInt8(ascii: "\n") } + 1
      throw TemplateError(template: file, line: line, .endsItsElement(element))
    }
    return String(decoding: lines, as: UTF8.self)
  }
}
