internal import Diagnostics
internal import Reports

/// A tag of a template and the line it stands on.
///
/// Templates use the plain part of Mustache, which is what one can check before rendering: values, sections, inverted
/// sections, comments, and `{{> name}}` for a table. `{{#first()}}` and `{{#last()}}` ask about the place in a list.
struct TemplateTag: Hashable {
  /// What the tag asks for.
  enum Kind: Hashable {
    case value
    case section(isInverted: Bool)
    case end
    case grid
  }

  let kind: Kind
  let name: String
  /// 1-based, in the template's file.
  let line: Int
  /// Whether nothing else stands on its line.
  let isAlone: Bool

  /// Whether it asks about the place in a list instead of naming a value.
  var isPlace: Bool { name == "first()" || name == "last()" }

  /// The tags of a text in order, comments left out.
  ///
  /// - Throws: for a tag that is not closed, is of another kind, or does not pair with its section.
  static func tags(of text: String, in template: String, firstLine: Int) throws(TemplateError) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var line = firstLine
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      try checkWords(rest[..<open.lowerBound], in: template, line: line)
      line += rest[..<open.lowerBound].count(where: \.isNewline)
      let isTriple = rest[open.upperBound...].first == "{"
      guard let close = rest[open.upperBound...].firstRange(of: isTriple ? "}}}" : "}}") else {
        throw TemplateError(template: template, line: line, .tagNotClosed)
      }
      let inner = rest[open.upperBound..<close.lowerBound].dropFirst(isTriple ? 1 : 0)
      let isAlone = text.isBlankLine(before: open.lowerBound) && text.isBlankLine(after: close.upperBound)
      if inner.first != "!" {
        guard let tag = TemplateTag(String(inner), line: line, isAlone: isAlone) else {
          throw TemplateError(template: template, line: line, .unsupportedTag(String(inner)))
        }
        tags.append(tag)
      }
      line += inner.count(where: \.isNewline)
      rest = rest[close.upperBound...]
    }
    try checkWords(rest, in: template, line: line)
    try checkPairs(tags, in: template)
    return tags
  }

  /// A `}}` left over is the end of a comment that had a tag in it, and the rest of the comment would be printed.
  private static func checkWords(_ words: Substring, in template: String, line: Int) throws(TemplateError) {
    guard let end = words.firstRange(of: "}}") else { return }
    let lines = words[..<end.lowerBound].count(where: \.isNewline)
    throw TemplateError(template: template, line: line + lines, .tagNotOpened)
  }

  private init?(_ inner: String, line: Int, isAlone: Bool) {
    let kinds: [Character: Kind] = [
      "#": .section(isInverted: false), "^": .section(isInverted: true), "/": .end, ">": .grid, "&": .value,
    ]
    let marked = inner.first.flatMap { kinds[$0] }
    let name = (marked == nil ? inner[...] : inner.dropFirst()).trimmingSpaces()
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let isName = name == "." || (name.utf8.allSatisfy(Self.isNameByte) && parts.allSatisfy { !$0.isEmpty })
    let isPlace = (name == "first()" || name == "last()") && marked != nil && marked != .grid && marked != .value
    guard isName || isPlace else { return nil }
    kind = marked ?? .value
    self.name = name
    self.line = line
    self.isAlone = isAlone
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func checkPairs(_ tags: [TemplateTag], in template: String) throws(TemplateError) {
    var open: [TemplateTag] = []
    for tag in tags {
      switch tag.kind {
      case .section: open.append(tag)
      case .end:
        let section = open.popLast()
        guard section?.name == tag.name else {
          throw TemplateError(template: template, line: tag.line, .unexpectedEnd(tag.name, open: section?.name))
        }
      case .value, .grid: break
      }
    }
    if let section = open.last {
      throw TemplateError(template: template, line: section.line, .sectionNotClosed(section.name))
    }
  }
}

extension StringProtocol {
  /// Without spaces, tabs and line ends on either side.
  func trimmingSpaces() -> String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension String {
  fileprivate func isBlankLine(before index: Index) -> Bool {
    self[..<index].reversed().prefix { !$0.isNewline }.allSatisfy(\.isWhitespace)
  }

  fileprivate func isBlankLine(after index: Index) -> Bool {
    self[index...].prefix { !$0.isNewline }.allSatisfy(\.isWhitespace)
  }
}
