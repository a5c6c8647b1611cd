internal import Reports

/// What names mean at a place of a template: the sections around it, the innermost last.
struct TemplateScopes {
  /// What one section adds.
  enum Scope {
    /// The names of a group, or of an element of a list.
    case figures(FigureScope)
    /// `{{.}}`, an element of a list of texts.
    case text(String)
    /// Nothing: it is over a text, a number, a flag, or inverted.
    case plain
  }

  /// Where in its list an element stands.
  private struct Place {
    let isFirst: Bool
    let isLast: Bool
  }

  private var scopes: [(scope: Scope, place: Place?)]

  init(_ figures: Figures) { scopes = [(.figures(FigureScope(figures)), nil)] }

  /// All names there are, the innermost first.
  var names: [String] { figures.flatMap(\.names) }

  /// The innermost first.
  private var figures: [FigureScope] {
    scopes.reversed().compactMap { entry in
      if case .figures(let figures) = entry.scope { figures } else { nil }
    }
  }

  /// What a name stands for, nil if it is unknown: the innermost section that has its first part decides.
  func meaning(of name: String) -> FigureScope.Child? {
    if name == "." {
      guard case .text(let text) = scopes.last?.scope else { return nil }
      return .value(.text(text))
    }
    let parts = name.split(separator: ".").map(String.init)
    guard let first = parts.first else { return nil }
    let child = figures.lazy.compactMap { $0.child(part: first) }.first
    return child?.descendant(parts.dropFirst())
  }

  /// Whether an element stands in that place; nil if the innermost section is not over a list.
  func stands(in place: TemplateTag.Place) -> Bool? {
    switch place {
    case .first: scopes.last?.place?.isFirst
    case .last: scopes.last?.place?.isLast
    }
  }

  /// Inside a section that is not over a list.
  func inside(_ scope: Scope) -> TemplateScopes {
    var inner = self
    inner.scopes.append((scope, nil))
    return inner
  }

  /// Inside a section over a list, once for each of its elements.
  func inside(list elements: [Scope]) -> [TemplateScopes] {
    elements.indices.map { index in
      var inner = self
      inner.scopes.append((elements[index], Place(isFirst: index == 0, isLast: index == elements.count - 1)))
      return inner
    }
  }
}

extension FigureScope.Child {
  /// What further parts of a name lead to.
  fileprivate func descendant(_ parts: ArraySlice<String>) -> FigureScope.Child? {
    guard let part = parts.first else { return self }
    guard case .scope(let scope) = self else { return nil }
    return scope.child(part: part)?.descendant(parts.dropFirst())
  }
}
