internal import Diagnostics

/// The HTML page around a report: style and frame, with `{{language}}`, `{{title}}` and `{{body}}` to fill in.
///
/// It is a file of its own (`templates/page.html`) that an office may change. It must not load anything from
/// elsewhere: a report is read years later, and offline.
package struct PageShell: Sendable {
  private enum Part {
    case text(Substring)
    case language, title, body
  }

  private let parts: [Part]

  /// Takes the page apart; it must name the body, and nothing that does not exist.
  package init(name: String, text: String) throws(TemplateError) {
    var parts: [Part] = []
    var hasBody = false
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      parts.append(.text(rest[..<open.lowerBound]))
      let tag = String(rest[open.upperBound..<close.lowerBound])
      switch tag {
      case "language": parts.append(.language)
      case "title": parts.append(.title)
      case "body":
        parts.append(.body)
        hasBody = true
      default:
        let line = text[..<open.lowerBound].count(where: \.isNewline) + 1
        let known = nearestName(to: tag, in: ["language", "title", "body"])
        throw TemplateError(template: name, line: line, .unknownValue(tag, nearest: known))
      }
      rest = rest[close.upperBound...]
    }
    guard hasBody else { throw TemplateError(template: name, .pageWithoutBody) }
    self.parts = parts + [.text(rest)]
  }

  /// The page with its parts filled in, once: what a part contains is not looked at again.
  func page(language: Language, titleHTML: String, bodyHTML: String) -> String {
    parts.map { part in
      switch part {
      case .text(let text): String(text)
      case .language: language.rawValue
      case .title: titleHTML
      case .body: bodyHTML
      }
    }.joined()
  }
}
