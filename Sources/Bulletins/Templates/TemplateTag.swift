/// A tag of a template and the line it begins on.
///
/// Templates use the plain part of Mustache, which is what one can check before anything is printed: values, sections,
/// inverted sections, comments, and `{{> name}}` for a table. `{{#first()}}` and `{{#last()}}` ask about the place in a
/// list.
struct TemplateTag: Hashable, Sendable {
  /// What the tag asks for.
  enum Kind: Hashable, Sendable {
    case value
    case section(isInverted: Bool)
    case end
    case grid
    case comment
  }

  /// What a tag can ask about the place in a list instead of naming a value.
  enum Place: String {
    case first = "first()"
    case last = "last()"
  }

  let kind: Kind
  /// Of a comment, its text.
  let name: String
  /// 1-based, in the template's file.
  let line: Int

  /// The first part of its name.
  var root: String { String(name.prefix { $0 != "." }) }

  /// What it asks about the place in a list, if it does.
  var place: Place? { Place(rawValue: name) }

  /// The tag with these characters between `{{` and `}}`; nil if templates have no such tag.
  init?(_ inner: Substring, line: Int) {
    let kinds: [Character: Kind] = [
      "#": .section(isInverted: false), "^": .section(isInverted: true), "/": .end, ">": .grid, "&": .value,
      "{": .value, "!": .comment,
    ]
    let marked = inner.first.flatMap { kinds[$0] }
    kind = marked ?? .value
    name = inner.dropFirst(marked == nil ? 0 : 1).dropLast(inner.first == "{" ? 1 : 0).trimmingSpaces()
    self.line = line
    switch kind {
    case .value, .grid: guard Self.isName(name) else { return nil }
    case .section, .end: guard Self.isName(name) || place != nil else { return nil }
    case .comment: break
    }
  }

  private static func isName(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return name == "." || (name.utf8.allSatisfy(isNameByte) && parts.allSatisfy { !$0.isEmpty })
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension StringProtocol {
  /// Without spaces, tabs and line ends on either side.
  func trimmingSpaces() -> String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
