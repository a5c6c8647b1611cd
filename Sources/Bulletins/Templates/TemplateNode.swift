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
}
