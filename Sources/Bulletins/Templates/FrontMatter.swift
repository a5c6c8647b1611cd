internal import Diagnostics
internal import Reports

/// The lines at the top of a template: what the report is called, and its language.
///
///     ---
///     title: Danh sách sản phẩm đến hết ngày {{as_of}}
///     language: vi
///     ---
struct FrontMatter {
  let title: String
  let titleLine: Int
  let language: Language
  /// The template below it.
  let body: String
  let bodyLine: Int

  /// Takes a template apart.
  ///
  /// - Throws: if a key is missing or unknown.
  init(of text: String, in template: String) throws(TemplateError) {
    // Editors on Windows put a byte order mark before the first line.
    let marked = text.unicodeScalars.first == "\u{FEFF}"
    let plain = marked ? String(text.unicodeScalars.dropFirst()) : text
    let lines = plain.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
      throw TemplateError(template: template, line: 1, .frontMatterMissing)
    }
    var values: [String: (text: String, line: Int)] = [:]
    for (index, line) in lines[..<end].enumerated().dropFirst() {
      let pair = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let key = String(pair.first ?? "")
      guard ["title", "language"].contains(key), let value = pair.last, pair.count == 2 else {
        let nearest = nearestName(to: key, in: ["title", "language"])
        throw TemplateError(template: template, line: index + 1, .unknownFrontMatter(key, nearest: nearest))
      }
      values[key] = (value.trimmingSpaces(), index + 1)
    }
    guard let title = values["title"], let language = values["language"] else {
      throw TemplateError(template: template, line: 1, .frontMatterMissing)
    }
    guard let spoken = Language(rawValue: language.text) else {
      throw TemplateError(template: template, line: language.line, .unknownLanguage(language.text))
    }
    self.title = title.text
    titleLine = title.line
    self.language = spoken
    body = lines[(end + 1)...].joined(separator: "\n")
    bodyLine = end + 2
  }
}
