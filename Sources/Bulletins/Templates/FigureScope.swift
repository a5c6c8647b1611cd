internal import Diagnostics
internal import Mustache
internal import Reports

/// Figures as Mustache looks names up in them: one part of a dotted name after the other.
///
/// The check before rendering and the rendering itself both ask `child(part:)`, so that they cannot disagree about
/// which names exist.
struct FigureScope {
  /// What a part of a name leads to.
  enum Child {
    case value(Figures.Value)
    /// The names that go on with this part.
    case scope(FigureScope)
  }

  let figures: Figures
  private let language: Language
  /// What the names looked up here begin with: empty, or `valid.`.
  private let prefix: String

  init(_ figures: Figures, _ language: Language) {
    self.init(figures, language, prefix: "")
  }

  private init(_ figures: Figures, _ language: Language, prefix: String) {
    self.figures = figures
    self.language = language
    self.prefix = prefix
  }

  /// What one part of a name leads to, nil if no name has it here.
  func child(part: String) -> Child? {
    if let value = figures[prefix + part] { return .value(value) }
    let longer = prefix + part + "."
    guard figures.entries.contains(where: { $0.name.hasPrefix(longer) }) else { return nil }
    return .scope(FigureScope(figures, language, prefix: longer))
  }
}

extension FigureScope: MustacheParent {
  func child(named part: String) -> Any? {
    switch child(part: part) {
    case .scope(let scope): scope
    case .value(let value): mustache(value)
    case nil: nil
    }
  }

  private func mustache(_ value: Figures.Value) -> Any {
    switch value {
    case .text(let text): MustacheText(text)
    case .integer(let number): MustacheText(language.numeral(number), isNull: number == 0)
    case .number(let number): MustacheText(language.numeral(number), isNull: number == 0)
    case .flag(let flag): flag
    case .texts(let texts): texts.map { MustacheText($0) }
    case .list(let elements, _): elements.map { FigureScope($0, language) }
    }
  }
}

/// Words for a template, as Markdown that reads back as the same words.
///
/// A section over an empty text, or over the number zero, is not entered.
private struct MustacheText: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  let isNull: Bool

  init(_ text: String, isNull: Bool? = nil) {
    renderText = markdownText(text)
    self.isNull = isNull ?? text.isEmpty
  }

  func child(named: String) -> Any? { nil }
}
