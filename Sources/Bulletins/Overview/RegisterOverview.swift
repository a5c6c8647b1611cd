internal import Diagnostics
internal import Registry
internal import Reports

/// The overview of a register: what is valid, what ends soon, what has expired, and the records that count no more.
struct RegisterOverview {
  private let registry: Registry
  private let summary: Summary
  private let rows: TracedRows
  private let charts: OverviewCharts
  private let language: Language

  init(_ registry: Registry, _ summary: Summary, _ rows: TracedRows, _ language: Language) {
    self.registry = registry
    self.summary = summary
    self.rows = rows
    self.language = language
    charts = OverviewCharts(registry, rows, language)
  }

  private var nouns: Nouns { registry.profile.nouns }

  /// Figures and charts; lists and findings are the bulletin's to add.
  func overview() -> Overview {
    var overview = Overview()
    overview.labels = rows.labels
    overview.groups = [
      Overview.FigureGroup(say(.groupValid()), valid),
      Overview.FigureGroup(
        say(.groupEnding()),
        registry.profile.horizons.map {
          Overview.KeyFigure(say(.withinDays($0)), summary.expiring[$0] ?? 0, figure: name("expiring", "\($0)"))
        }),
      Overview.FigureGroup(say(.groupExpired()), extent(summary.expired, "expired")),
      Overview.FigureGroup(say(.groupRecords()), records),
    ]
    overview.charts = [
      charts.units([("valid", .standingValid()), ("expired", .standingExpired())]), charts.stars(),
      charts.kinds("valid"),
      charts.months(from: summary.asOf),
    ].compactMap(\.self)
    return overview
  }

  private var valid: [Overview.KeyFigure] {
    let stars = summary.validByStars.filter { $0.key > 0 }.sorted { $0.key > $1.key }.map {
      Overview.KeyFigure(say(.starsLabel($0.key)), $0.value, figure: name("valid", "stars", "\($0.key)"))
    }
    let unknown = registry.hasColumn(.stars) ? summary.validByStars[0] ?? 0 : 0
    let blank =
      unknown > 0 ? [Overview.KeyFigure(say(.starsLabel(0)), unknown, figure: name("valid", "stars_unknown"))] : []
    var figures = extent(summary.valid, "valid")
    figures.insert(contentsOf: stars + blank, at: 1)
    return figures
  }

  private func extent(_ extent: Summary.Extent, _ part: String) -> [Overview.KeyFigure] {
    [
      Overview.KeyFigure(say(nouns.product.several), extent.products, figure: name(part)),
      Overview.KeyFigure(say(nouns.entity.several), extent.entities, figure: name(part, "entities")),
      Overview.KeyFigure(say(.unitsWord()), extent.units, figure: name(part, "units")),
    ]
  }

  /// All records, and those of each standing the document has no list of.
  private var records: [Overview.KeyFigure] {
    let others = [Standing.superseded, .revoked, .unknown, .future].compactMap { standing -> Overview.KeyFigure? in
      guard let count = summary.countOf[standing], count > 0 else { return nil }
      return Overview.KeyFigure(say(standing.label), count, figure: name(standing.rawValue))
    }
    return [Overview.KeyFigure(say(.records()), summary.records, figure: name("records"))] + others
  }

  private func name(_ parts: String...) -> String { FigureName(parts).description }

  private func say(_ phrase: Phrase) -> String { phrase.text(language) }
}
