internal import Diagnostics
internal import Reports

/// Takes a text with tags apart.
///
/// Lines are treated as the Mustache specification says: where a tag stands alone on its line, apart from blanks, the
/// line goes with it. That holds for sections, their ends, comments and tables, not for values.
struct TemplateParser {
  private let file: String
  private let text: String
  /// How far the text is taken apart, and the line of the file there.
  private var position: String.Index
  private var line: Int
  /// The pieces so far of the innermost open section.
  private var nodes: [TemplateNode] = []
  /// The open sections, and what stands before each of them in the section around it.
  private var open: [(tag: TemplateTag, isInverted: Bool, before: [TemplateNode])] = []

  /// The pieces of a text that begins on that line of its file.
  ///
  /// - Throws: for a tag that is not closed, is of another kind, or does not pair with its section, and for a table
  ///   that does not stand alone on its line.
  static func nodes(of text: String, in file: String, firstLine: Int) throws(TemplateError) -> [TemplateNode] {
    var parser = TemplateParser(file: file, text: text, firstLine: firstLine)
    while let braces = text.utf8[parser.position...].firstRange(of: "{{".utf8) { try parser.readTag(at: braces) }
    try parser.checkWords(upTo: text.endIndex)
    parser.addWords(upTo: text.endIndex)
    guard let section = parser.open.last?.tag else { return parser.nodes }
    throw parser.error(section, .sectionNotClosed(section.name))
  }

  private init(file: String, text: String, firstLine: Int) {
    self.file = file
    self.text = text
    position = text.startIndex
    line = firstLine
  }

  private mutating func readTag(at braces: Range<String.Index>) throws(TemplateError) {
    try checkWords(upTo: braces.lowerBound)
    let isTriple = text.utf8[braces.upperBound...].first == UInt8(ascii: "{")
    guard let end = text.utf8[braces.upperBound...].firstRange(of: (isTriple ? "}}}" : "}}").utf8)?.upperBound else {
      throw error(.tagNotClosed)
    }
    let inner = text[braces.upperBound..<text.utf8.index(end, offsetBy: -2)]
    guard let tag = TemplateTag(inner, line: line) else { throw error(.unsupportedTag(String(inner))) }
    line += lineEnds(in: braces.upperBound..<end)
    if tag.kind != .value, let start = lineStart(before: braces.lowerBound), let next = nextLine(after: end) {
      addWords(upTo: start)
      try add(tag, indentation: String(text[start..<braces.lowerBound]))
      line += lineEnds(in: end..<next)
      position = next
    } else {
      addWords(upTo: braces.lowerBound)
      try add(tag, indentation: nil)
      position = end
    }
  }

  /// Adds a tag, whose indentation is nil unless it stands alone on its line.
  private mutating func add(_ tag: TemplateTag, indentation: String?) throws(TemplateError) {
    switch tag.kind {
    case .value: nodes.append(.value(tag))
    case .comment: break
    case .grid:
      guard let indentation else { throw error(tag, .gridNotAlone(tag.name)) }
      nodes.append(.grid(tag, indentation: indentation))
    case .section(let isInverted):
      open.append((tag, isInverted, before: nodes))
      nodes = []
    case .end:
      guard let section = open.popLast() else { throw error(tag, .unexpectedEnd(tag.name, open: nil)) }
      guard section.tag.name == tag.name else {
        throw error(tag, .unexpectedEnd(tag.name, open: section.tag.name))
      }
      nodes = section.before + [.section(section.tag, isInverted: section.isInverted, nodes)]
    }
  }

  /// A `}}` left over is the end of a comment that had a tag in it, and the rest of the comment would be printed.
  private mutating func checkWords(upTo end: String.Index) throws(TemplateError) {
    let stray = text.utf8[position..<end].firstRange(of: "}}".utf8)
    line += lineEnds(in: position..<(stray?.lowerBound ?? end))
    if stray != nil { throw error(.tagNotOpened) }
  }

  private mutating func addWords(upTo end: String.Index) {
    if position < end { nodes.append(.text(String(text[position..<end]))) }
  }

  private func error(_ message: Phrase) -> TemplateError { TemplateError(template: file, line: line, message) }

  private func error(_ tag: TemplateTag, _ message: Phrase) -> TemplateError {
    TemplateError(template: file, line: tag.line, message)
  }

  private func lineEnds(in range: Range<String.Index>) -> Int {
    text.utf8[range].count { $0 == UInt8(ascii: "\n") }
  }

  /// Where the line begins, if there are only blanks from there.
  private func lineStart(before index: String.Index) -> String.Index? {
    guard let last = text[..<index].lastIndex(where: { $0.isNewline || !$0.isWhitespace }) else {
      return text.startIndex
    }
    return text[last].isNewline ? text.index(after: last) : nil
  }

  /// Where the next line begins, if there are only blanks up to there.
  private func nextLine(after index: String.Index) -> String.Index? {
    guard let next = text[index...].firstIndex(where: { $0.isNewline || !$0.isWhitespace }) else {
      return text.endIndex
    }
    return text[next].isNewline ? text.index(after: next) : nil
  }
}
