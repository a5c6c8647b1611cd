internal import Diagnostics
internal import Reports

/// Looks up every name of a template before it is rendered.
///
/// Mustache renders an unknown name as nothing, and an official notice with a figure missing is worse than none.
/// Sections that will not be entered are checked as well: the list may be empty only today.
struct TemplateCheck {
  /// What names mean at a place of the template.
  private enum Scope {
    case figures(FigureScope)
    /// The elements of a list of texts, `{{.}}`.
    case words
    /// A section that changes no meanings: over a text, a number, a flag.
    case plain
    /// The elements of an empty list inside an empty list, of which nothing is known.
    case anything
  }

  private let template: String
  private let language: Language
  private let grids: [String]
  private var scopes: [Scope]
  /// Whether the innermost sections are lists, so that one may ask for the first and last element.
  private var listSections: [Bool] = []

  init(template: String, language: Language, figures: Figures, grids: [Grid]) {
    self.template = template
    self.language = language
    self.grids = grids.map(\.name)
    scopes = [.figures(FigureScope(figures, language))]
  }

  /// Follows the tags, which pair up, and stops at the first that names nothing.
  mutating func check(_ tags: [TemplateTag]) throws(TemplateError) {
    for tag in tags {
      switch tag.kind {
      case .value: try checkValue(tag)
      case .grid: try checkGrid(tag)
      case .section(let isInverted): try enter(tag, isInverted: isInverted)
      case .end:
        scopes.removeLast()
        listSections.removeLast()
      }
    }
  }

  private func checkValue(_ tag: TemplateTag) throws(TemplateError) {
    switch try meaning(of: tag) {
    case .value(.text), .value(.integer), .value(.number), nil: break
    case .value, .scope: throw TemplateError(template: template, line: tag.line, .notText(tag.name))
    }
  }

  private func checkGrid(_ tag: TemplateTag) throws(TemplateError) {
    guard grids.contains(tag.name) else {
      let nearest = nearestName(to: tag.name, in: grids)
      throw TemplateError(template: template, line: tag.line, .unknownGrid(tag.name, nearest: nearest))
    }
    guard tag.isAlone else { throw TemplateError(template: template, line: tag.line, .gridNotAlone(tag.name)) }
  }

  private mutating func enter(_ tag: TemplateTag, isInverted: Bool) throws(TemplateError) {
    if tag.isPlace {
      guard listSections.last == true else {
        throw TemplateError(template: template, line: tag.line, .unsupportedTag(tag.name))
      }
      scopes.append(.plain)
      listSections.append(false)
      return
    }
    let child = try meaning(of: tag)
    var isList = false
    switch child {
    case .scope(let scope) where !isInverted: scopes.append(.figures(scope))
    case .value(.texts) where !isInverted:
      scopes.append(.words)
      isList = true
    case .value(.list(let elements, let keys)) where !isInverted:
      scopes.append(.figures(FigureScope(sample(of: elements, keys: keys), language)))
      isList = true
    case nil where !isInverted:
      scopes.append(.anything)
      isList = true
    default: scopes.append(.plain)
    }
    listSections.append(isList)
  }

  /// What a name stands for: nil where nothing can be known.
  private func meaning(of tag: TemplateTag) throws(TemplateError) -> FigureScope.Child? {
    let parts = tag.name.split(separator: ".").map(String.init)
    guard let first = parts.first else { return try current(tag) }
    for scope in scopes.reversed() {
      switch scope {
      case .anything: return nil
      case .words, .plain: continue
      case .figures(let figures):
        guard let child = figures.child(part: first) else { continue }
        guard let found = descend(child, parts.dropFirst()) else { throw unknown(tag) }
        return found
      }
    }
    throw unknown(tag)
  }

  private func descend(_ child: FigureScope.Child, _ parts: ArraySlice<String>) -> FigureScope.Child? {
    guard let part = parts.first else { return child }
    guard case .scope(let scope) = child, let next = scope.child(part: part) else { return nil }
    return descend(next, parts.dropFirst())
  }

  /// `{{.}}`: the element itself, in a list of texts.
  private func current(_ tag: TemplateTag) throws(TemplateError) -> FigureScope.Child? {
    guard case .words = scopes.last else { throw unknown(tag) }
    return .value(.text(""))
  }

  private func unknown(_ tag: TemplateTag) -> TemplateError {
    let known = scopes.reversed().flatMap { scope -> [String] in
      if case .figures(let figures) = scope { figures.figures.entries.map(\.name) } else { [] }
    }
    let nearest = nearestName(to: tag.name, in: known)
    return TemplateError(template: template, line: tag.line, .unknownValue(tag.name, nearest: nearest))
  }

  /// An element that has every key: the first, or empty words on a day without any.
  private func sample(of elements: [Figures], keys: [String]) -> Figures {
    var sample = elements.first ?? [:]
    for key in keys where sample[key] == nil { sample[key] = .text("") }
    return sample
  }
}
