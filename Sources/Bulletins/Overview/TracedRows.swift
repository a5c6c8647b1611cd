internal import Diagnostics
internal import Registry
internal import Reports

/// Which figures of a page every record counts in, by the names the page links to.
struct TracedRows {
  /// All figures of the list and the records behind them.
  let trace: FigureTrace
  /// What figures with rows are called, by name.
  private(set) var labels: [String: String] = [:]
  private let names: [String?]
  private let registry: Registry
  private let language: Language

  init(_ list: AppraisedList, _ language: Language) {
    let registry = list.registry
    let trace = list.trace
    let words = FigureLabels(registry.profile, language)
    var names: [String?] = []
    for (figure, name) in zip(trace.figures, trace.names) {
      let label = words.label(of: figure.name)
      names.append(label == nil ? nil : name)
      if let label { labels[name] = label }
    }
    self.trace = trace
    self.names = names
    self.registry = registry
    self.language = language
  }

  /// The value of a figure.
  func value(_ parts: String...) -> Int { trace.value(FigureName(parts)) }

  /// What is known of a record: its name, its figures, and the kind of its entity.
  func annotation(of record: Registration.ID) -> Grid.Annotation {
    let kind = registry.registrations[record].entity.flatMap { registry.entities[$0].kind }
    return Grid.Annotation(
      anchor: Self.anchor(of: record), figures: trace.figures(of: record).compactMap { names[$0] },
      facets: [kind.map { registry.profile.label(of: $0).text(language) } ?? ""])
  }

  /// What a record's row is called on a page.
  static func anchor(of record: Registration.ID) -> String { "row-\(record + 1)" }
}
