internal import Diagnostics
internal import Reports

/// Fills a template in, and checks it on the way.
///
/// Mustache prints an unknown name as nothing, and an official notice with a figure missing is worse than none. A
/// section that is not to be printed is gone through as well, and its words are dropped: the list may be empty only
/// today.
struct TemplateRendering {
  private let file: String
  private let language: Language
  private let figures: Figures
  private let grids: [String]

  init(file: String, language: Language, figures: Figures, grids: [Grid]) {
    self.file = file
    self.language = language
    self.figures = figures
    self.grids = grids.map(\.name)
  }

  /// The Markdown these pieces make.
  ///
  /// - Throws: for the first name that stands for nothing there.
  func text(of nodes: [TemplateNode]) throws(TemplateError) -> String {
    try text(of: nodes, in: TemplateScopes(figures))
  }

  private func text(of nodes: [TemplateNode], in scopes: TemplateScopes) throws(TemplateError) -> String {
    var text = ""
    for node in nodes {
      switch node {
      case .text(let words): text += words
      case .value(let tag): text += try words(of: tag, in: scopes)
      case .grid(let tag, let indentation): text += try fence(of: tag, indentation: indentation)
      case .section(let tag, let isInverted, let inner):
        let isPrinted = try isPrinted(tag, isInverted: isInverted, in: scopes)
        for turn in try turns(of: tag, isInverted: isInverted, in: scopes) {
          let words = try self.text(of: inner, in: turn)
          if isPrinted { text += words }
        }
      }
    }
    return text
  }

  /// A value as Markdown; a number whose rows are known as a link to them.
  private func words(of tag: TemplateTag, in scopes: TemplateScopes) throws(TemplateError) -> String {
    switch try meaning(of: tag, in: scopes) {
    case .value(.text(let text), _): return markdownText(text)
    case .value(.integer(let number), let rows?):
      return "[\(markdownText(language.numeral(number)))](<figure:\(percentEncoded(rows))>)"
    case .value(.integer(let number), nil): return markdownText(language.numeral(number))
    case .value(.number(let number), _): return markdownText(language.numeral(number))
    case .value(.flag, _), .value(.texts, _), .value(.list, _), .scope: throw error(tag, .notText(tag.name))
    }
  }

  /// A fenced block, which `MarkdownParser` takes for the table.
  ///
  /// No value can write such a block: backticks and tildes in values are escaped.
  private func fence(of tag: TemplateTag, indentation: String) throws(TemplateError) -> String {
    guard grids.contains(tag.name) else {
      throw error(tag, .unknownGrid(tag.name, nearest: nearestName(to: tag.name, in: grids)))
    }
    return "\n\(indentation)~~~ grid \(tag.name)\n\(indentation)~~~\n\n"
  }

  private func isPrinted(_ tag: TemplateTag, isInverted: Bool, in scopes: TemplateScopes) throws(TemplateError) -> Bool
  {
    guard let place = tag.place else { return try meaning(of: tag, in: scopes).isFilled != isInverted }
    guard let stands = scopes.stands(in: place) else { throw error(tag, .unsupportedTag(tag.name)) }
    return stands != isInverted
  }

  /// What names mean in a section, each time it is printed; once, with empty words, over an empty list.
  private func turns(
    of tag: TemplateTag, isInverted: Bool, in scopes: TemplateScopes
  ) throws(TemplateError) -> [TemplateScopes] {
    if tag.place != nil { return [scopes] }
    if isInverted { return [scopes.inside(.plain)] }
    switch try meaning(of: tag, in: scopes) {
    case .scope(let scope): return [scopes.inside(.figures(scope))]
    case .value(.texts(let texts), _): return scopes.inside(list: (texts.isEmpty ? [""] : texts).map { .text($0) })
    case .value(.list(let elements, let keys), _):
      let elements = elements.isEmpty ? [Figures(withoutWords: keys)] : elements
      return scopes.inside(list: elements.map { .figures(FigureScope($0)) })
    case .value: return [scopes.inside(.plain)]
    }
  }

  private func meaning(of tag: TemplateTag, in scopes: TemplateScopes) throws(TemplateError) -> FigureScope.Child {
    if let meaning = scopes.meaning(of: tag.name) { return meaning }
    throw error(tag, .unknownValue(tag.name, nearest: nearestName(to: tag.name, in: scopes.names)))
  }

  private func error(_ tag: TemplateTag, _ message: Phrase) -> TemplateError {
    TemplateError(template: file, line: tag.line, message)
  }
}

extension Figures {
  /// An element of a list that has none: every key, and nothing to print.
  fileprivate init(withoutWords keys: [String]) {
    self.init()
    for key in keys { self[key] = .text("") }
  }
}

extension FigureScope.Child {
  /// Whether a section over it is printed: not over an empty text or list, zero, or a flag that is not set.
  fileprivate var isFilled: Bool {
    switch self {
    case .scope: true
    case .value(.text(let text), _): !text.isEmpty
    case .value(.integer(let number), _): number != 0
    case .value(.number(let number), _): number != 0
    case .value(.flag(let flag), _): flag
    case .value(.texts(let texts), _): !texts.isEmpty
    case .value(.list(let elements, _), _): !elements.isEmpty
    }
  }
}
