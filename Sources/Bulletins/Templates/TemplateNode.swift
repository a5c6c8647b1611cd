/// A piece of a template that has been taken apart.
enum TemplateNode: Hashable, Sendable {
  /// Words as they stand.
  case text(String)
  /// A value by its name.
  case value(TemplateTag)
  /// What stands between `{{#name}}`, or `{{^name}}`, and `{{/name}}`.
  case section(TemplateTag, isInverted: Bool, [TemplateNode])
  /// A table by its name, and the blanks before its tag.
  case grid(TemplateTag, indentation: String)

  /// The first parts of the names it asks for; with those inside a section if that is wanted.
  func roots(isDeep: Bool) -> [String] {
    switch self {
    case .text: []
    case .value(let tag), .grid(let tag, _): [tag.root]
    case .section(let tag, _, let inner): [tag.root] + (isDeep ? inner.flatMap { $0.roots(isDeep: true) } : [])
    }
  }
}
