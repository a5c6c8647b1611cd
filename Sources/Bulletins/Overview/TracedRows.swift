internal import Diagnostics
internal import Registry
internal import Reports

/// Which figures of a page every record counts in, by the names the page links to.
struct TracedRows {
  /// All figures of the list and the records behind them.
  let trace: FigureTrace
  /// What figures with rows are called, by name.
  private(set) var labels: [String: String] = [:]
  /// What figures are called, by their numbers.
  let names: [String]
  /// Whether a page has a word for a figure, and so rows that lead to it.
  private let isShown: [Bool]
  private let registry: Registry
  private let language: Language

  init(_ list: AppraisedList, _ language: Language) {
    let registry = list.registry
    let trace = list.trace
    let words = FigureLabels(registry.profile, language)
    var isShown: [Bool] = []
    for (figure, name) in zip(trace.figures, trace.names) {
      let label = words.label(of: figure.name)
      isShown.append(label != nil)
      if let label { labels[name] = label }
    }
    self.trace = trace
    self.isShown = isShown
    names = trace.names
    self.registry = registry
    self.language = language
  }

  /// The value of a figure.
  func value(_ parts: String...) -> Int { trace.value(FigureName(parts)) }

  /// What is known of a record: its name, its figures, and the kind of its entity.
  func annotation(of record: Registration.ID) -> Grid.Annotation {
    let kind = registry.registrations[record].entity.flatMap { registry.entities[$0].kind }
    return Grid.Annotation(
      anchor: Self.anchor(of: record), figures: trace.figures(of: record).filter { isShown[$0] },
      facets: [kind.map { registry.profile.label(of: $0).text(language) } ?? ""])
  }

  /// What a record's row is called on a page.
  static func anchor(of record: Registration.ID) -> String { "row-\(record + 1)" }
}
