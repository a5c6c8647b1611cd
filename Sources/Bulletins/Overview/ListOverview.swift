internal import Diagnostics
internal import Registry
internal import Reports

/// The overview of a list without certificates: what is registered, by whom, and under which headings.
struct ListOverview {
  private let registry: Registry
  private let tallies: BandTallies
  private let rows: TracedRows
  private let language: Language

  init(_ registry: Registry, _ tallies: BandTallies, _ rows: TracedRows, _ language: Language) {
    self.registry = registry
    self.tallies = tallies
    self.rows = rows
    self.language = language
  }

  private var nouns: Nouns { registry.profile.nouns }

  /// Figures and charts; lists and findings are the bulletin's to add.
  func overview() -> Overview {
    let charts = OverviewCharts(registry, rows, language)
    var overview = Overview()
    overview.labels = rows.labels
    overview.groups = [
      Overview.FigureGroup(say(.groupRegistered()), registered),
      Overview.FigureGroup(say(.groupHeadings()), sections, hasMain: false),
    ]
    overview.charts = [charts.units([(nil, nouns.product.several)]), charts.kinds(nil)].compactMap(\.self)
    return overview
  }

  private var registered: [Overview.KeyFigure] {
    [
      figure(say(nouns.product.several), "products"), figure(say(nouns.entity.several), "entities"),
      figure(say(.unitsWord()), "units"),
    ].filter { $0.value > 0 || $0.figure == "products" }
  }

  /// The outermost headings, with what they declare where that is something else.
  private var sections: [Overview.KeyFigure] {
    let outermost = registry.bands.indices.filter { registry.bands[$0].parent == nil }
    guard outermost.count <= Self.mostSections else { return [] }
    return outermost.map { id in
      let band = registry.bands[id]
      let number = band.number.map(\.text) ?? band.name
      let name = FigureName([band.level == .section ? "section" : "band", number])
      let counted = tallies[id].products
      let title = (band.number.map { "\($0.text). " } ?? "") + band.name
      let declared = band.declared.products?.value ?? counted
      // Of two headings of one number the name is the first one's.
      let isOwn = rows.trace.value(name) == counted
      return Overview.KeyFigure(
        declared == counted ? title : say(.declaredHere(title, declared)), counted,
        figure: isOwn ? name.description : nil)
    }
  }

  /// More headings than this are a list, which the bulletin has.
  private static let mostSections = 8

  private func figure(_ label: String, _ name: String) -> Overview.KeyFigure {
    Overview.KeyFigure(label, rows.value(name), figure: name)
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(language) }
}
