package import Diagnostics
package import Reports

/// A bulletin as a person writes it: Markdown with Mustache tags for what changes.
///
///     {{valid.products}} sản phẩm{{#valid.by_stars}}, {{products}} sản phẩm {{stars}} sao{{/valid.by_stars}}
///
///     {{> valid}}
///
/// `{{> valid}}` puts the table of that name, alone on a line. Values are words, never markup. A section over a text
/// is printed unless it is empty, over a number unless it is zero; in a list, `{{#first()}}` and `{{#last()}}` are
/// printed for its first and last element. A name that does not exist is an error, also in a section that is not
/// printed. What Markdown has to offer beyond CommonMark (letterhead, signatures, pages) is told at `MarkdownParser`.
package struct BulletinTemplate: Sendable {
  /// Its file's name without extension, which is also its reports' name.
  package let name: String
  /// The language it is written in.
  package let language: Language
  /// What the names in it begin with: `valid` of `{{valid.products}}` and of `{{> valid}}`.
  let roots: Set<String>
  /// Those of them that stand in no section, so that no list around them can be what they are of.
  let outerRoots: Set<String>
  private let file: String
  private let title: [TemplateNode]
  private let body: [TemplateNode]

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
    title = try TemplateParser.nodes(of: front.title, in: file, firstLine: front.titleLine)
    body = try TemplateParser.nodes(of: front.body, in: file, firstLine: front.bodyLine)
    roots = Set((title + body).flatMap { $0.roots(isDeep: true) })
    outerRoots = Set((title + body).flatMap { $0.roots(isDeep: false) })
  }

  /// The report these figures and grids make.
  ///
  /// - Throws: for the first name that is none of them.
  package func render(_ figures: Figures, grids: [Grid]) throws(TemplateError) -> Report {
    let rendering = TemplateRendering(file: file, language: language, figures: figures, grids: grids)
    let parser = MarkdownParser(grids: grids)
    let titleText = try parser.blocks(rendering.text(of: title)).flatMap(\.inlines).plainText
    let blocks = try parser.blocks(rendering.text(of: body))
    return Report(name: name, title: titleText, language: language, blocks: blocks, figures: figures)
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
