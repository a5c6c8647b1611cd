package import Diagnostics
internal import Mustache
package import Reports

/// A bulletin as a person writes it: Markdown with Mustache tags for what changes.
///
///     {{valid.products}} sản phẩm{{#valid.by_stars}}, {{products}} sản phẩm {{stars}} sao{{/valid.by_stars}}
///
///     {{> valid}}
///
/// `{{> valid}}` puts the table of that name, alone on a line. Values are words, never markup. A section over a text
/// is entered unless it is empty, over a number unless it is zero; in a list, `{{#first()}}` and `{{#last()}}` are
/// entered for its first and last element. A name that does not exist is an error, also in a section that is not
/// entered. What Markdown has to offer beyond CommonMark
/// (letterhead, signatures, pages) is told at `MarkdownParser`.
package struct BulletinTemplate: Sendable {
  /// Its file's name without extension, which is also its reports' name.
  package let name: String
  /// The language it is written in.
  package let language: Language
  private let file: String
  private let title: Part
  private let body: Part

  /// A text with tags, and the tags.
  private struct Part: Sendable {
    let mustache: MustacheTemplate
    let tags: [TemplateTag]
  }

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - file: the file's name, `notice.md`.
  ///   - text: what the file holds.
  /// - Throws: where its form is wrong; whether its names exist shows when it is rendered.
  package init(file: String, text: String) throws(TemplateError) {
    let front = try FrontMatter(of: text, in: file)
    try Self.checkFences(front.body, in: file, firstLine: front.bodyLine)
    self.file = file
    name = file.hasSuffix(".md") ? String(file.dropLast(3)) : file
    language = front.language
    title = try Self.part(front.title, in: file, firstLine: front.titleLine)
    body = try Self.part(front.body, in: file, firstLine: front.bodyLine)
  }

  /// The report these figures and grids make.
  ///
  /// - Throws: for the first name that is none of them.
  package func render(_ figures: Figures, grids: [Grid]) throws(TemplateError) -> Report {
    var check = TemplateCheck(template: file, language: language, figures: figures, grids: grids)
    try check.check(title.tags)
    try check.check(body.tags)
    let values = FigureScope(figures, language)
    let library = try library(of: grids)
    let parser = MarkdownParser(grids: grids)
    let titleText = parser.blocks(title.mustache.render(values)).flatMap(\.inlines).plainText
    let blocks = parser.blocks(body.mustache.render(values, library: library))
    return Report(name: name, title: titleText, language: language, blocks: blocks, figures: figures)
  }

  /// Tables as Mustache partials that become fenced blocks.
  ///
  /// No value can write such a block: backticks and tildes in values are escaped.
  private func library(of grids: [Grid]) throws(TemplateError) -> MustacheLibrary {
    var library = MustacheLibrary()
    for grid in grids {
      library.register(try Self.mustache("\n~~~ grid \(grid.name)\n~~~\n\n", in: file, firstLine: 1), named: grid.name)
    }
    return library
  }

  private static func part(_ text: String, in file: String, firstLine: Int) throws(TemplateError) -> Part {
    let tags = try TemplateTag.tags(of: text, in: file, firstLine: firstLine)
    // Values are escaped as Markdown already; Mustache's own escaping, for HTML, would show.
    return Part(
      mustache: try mustache("{{% CONTENT_TYPE:TEXT}}\n" + text, in: file, firstLine: firstLine - 1), tags: tags)
  }

  private static func mustache(
    _ text: String, in file: String, firstLine: Int
  ) throws(TemplateError) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: text)
    } catch {
      let line = (error as? MustacheTemplate.ParserError).map { $0.context.lineNumber + firstLine - 1 }
      throw TemplateError(template: file, line: line, .notMustache)
    }
  }

  /// A fenced block of an unknown kind would show its source in the report.
  private static func checkFences(_ text: String, in file: String, firstLine: Int) throws(TemplateError) {
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let info = line.drop(while: \.isWhitespace)
      guard let mark = info.first, mark == "`" || mark == "~", info.prefix(while: { $0 == mark }).count >= 3,
        let word = info.drop(while: { $0 == mark }).split(separator: " ").first
      else { continue }
      guard !MarkdownParser.fences.contains(String(word)) else { continue }
      let nearest = nearestName(to: String(word), in: MarkdownParser.fences)
      throw TemplateError(
        template: file, line: firstLine + index, .unknownFence(String(word), nearest: nearest))
    }
  }
}

extension Block {
  /// The words of a heading or paragraph.
  fileprivate var inlines: [Inline] {
    switch self {
    case .heading(_, let parts), .paragraph(let parts, _): parts
    case .list, .columns, .grid, .rule, .pageBreak: []
    }
  }
}
