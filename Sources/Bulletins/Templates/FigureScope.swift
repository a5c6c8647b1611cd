internal import Reports

/// Figures as a template looks names up in them: one part of a dotted name after the other.
struct FigureScope {
  /// What a part of a name leads to.
  enum Child {
    /// With the figure whose rows make it up, where that is known.
    case value(Figures.Value, rows: String? = nil)
    /// The names that go on with this part.
    case scope(FigureScope)
  }

  private let figures: Figures
  /// What the names looked up here begin with: empty, or `valid.`.
  private let prefix: String

  init(_ figures: Figures) { self.init(figures, prefix: "") }

  private init(_ figures: Figures, prefix: String) {
    self.figures = figures
    self.prefix = prefix
  }

  /// All names of the figures, also those that cannot be reached from here.
  var names: [String] { figures.entries.map(\.name) }

  /// What one part of a name leads to, nil if no name has it here.
  func child(part: String) -> Child? {
    if let value = figures[prefix + part] { return .value(value, rows: figures.rows(of: prefix + part)) }
    let longer = prefix + part + "."
    guard figures.entries.contains(where: { $0.name.hasPrefix(longer) }) else { return nil }
    return .scope(FigureScope(figures, prefix: longer))
  }
}
