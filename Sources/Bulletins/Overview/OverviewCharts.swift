internal import Diagnostics
internal import Registry
internal import Reports

/// The charts of a list's figures, each bar with the figure it shows.
struct OverviewCharts {
  private let registry: Registry
  private let rows: TracedRows
  private let language: Language

  init(_ registry: Registry, _ rows: TracedRows, _ language: Language) {
    self.registry = registry
    self.rows = rows
    self.language = language
  }

  private var nouns: Nouns { registry.profile.nouns }

  /// Products by unit, a series for each part a unit's figures stand under: valid and expired, or none.
  func units(_ series: [(part: String?, label: Phrase)]) -> Chart? {
    let prefixes = series.map { $0.part.map { [$0] } ?? [] }
    var counts: [String: [Int]] = [:]
    for (place, prefix) in prefixes.enumerated() {
      for figure in rows.trace.figures {
        let parts = figure.name.parts
        guard parts.count == prefix.count + 2, parts.starts(with: prefix), parts[prefix.count] == "unit" else {
          continue
        }
        counts[parts[prefix.count + 1], default: Array(repeating: 0, count: series.count)][place] = figure.value
      }
    }
    let names = counts.keys.map { (name: $0, key: CollationKey($0)) }.sorted { $0.key < $1.key }.map(\.name)
    let bars = names.map { unit in
      Chart.Bar(
        unit,
        prefixes.indices.map { Chart.Count(counts[unit]?[$0] ?? 0, figure: name(prefixes[$0] + ["unit", unit])) })
    }
    return chart("units", .chartUnits(nouns.product), .unit(), series.map { say($0.label) }, bars)
  }

  /// Valid products by stars, the most first.
  func stars() -> Chart? {
    var bars = registry.profile.stars.reversed().map { stars in
      bar(say(.starsLabel(stars)), ["valid", "stars", "\(stars)"])
    }
    bars.append(bar(say(.starsLabel(0)), ["valid", "stars_unknown"]))
    let shown = bars.filter { $0.total > 0 }
    return registry.hasColumn(.stars)
      ? chart("stars", .chartStars(nouns.product), .starsWord(), [say(nouns.product.several)], shown) : nil
  }

  /// Entities by kind, under a part or of the whole list.
  func kinds(_ part: String?) -> Chart? {
    let prefix = part.map { [$0] } ?? []
    var bars = registry.profile.kinds.map { kind in
      bar(say(kind.label), prefix + ["kind", kind.kind.rawValue])
    }
    bars.append(bar(say(.kindNotKnown()), prefix + ["kind_unknown"]))
    return chart(
      "kinds", part == nil ? .chartKinds(nouns.entity) : .chartValidKinds(nouns), .kindWord(),
      [say(nouns.entity.several)], bars.filter { $0.total > 0 })
  }

  /// Valid products by the month of their last valid day, also the months in which none ends.
  func months(from asOf: CivilDate) -> Chart? {
    let ends = rows.trace.figures.filter { $0.name.parts.starts(with: ["valid", "ends"]) && $0.value > 0 }
    guard let last = ends.compactMap({ $0.name.parts.last }).max() else { return nil }
    var (year, month) = (asOf.year, asOf.month)
    var bars: [Chart.Bar] = []
    while bars.count < Self.mostMonths {
      let digits = month < 10 ? "0\(month)" : "\(month)"
      // A quarter's first month has room for its number, and the year where it begins.
      let isYear = month == 1 || bars.count < 3
      let tick = month % 3 != 1 ? nil : isYear ? "\(month)/\(year)" : "\(month)"
      bars.append(bar(say(.month("\(month)/\(year)")), ["valid", "ends", "\(year)-\(digits)"], tick: tick))
      if "\(year)-\(digits)" >= last { break }
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return chart(
      "months", .chartMonths(nouns.product), .monthWord(), [say(nouns.product.several)], bars, form: .columns)
  }

  /// Terms of ten years: more would be too narrow to see.
  private static let mostMonths = 120

  private func bar(_ label: String, _ parts: [String], tick: String? = nil) -> Chart.Bar {
    let figure = FigureName(parts)
    return Chart.Bar(label, tick: tick, [Chart.Count(rows.trace.value(figure), figure: figure.description)])
  }

  /// Nil where there is nothing to compare.
  private func chart(
    _ name: String, _ title: Phrase, _ subject: Phrase, _ series: [String], _ bars: [Chart.Bar],
    form: Chart.Form = .bars
  ) -> Chart? {
    guard bars.count > 1, let most = bars.max(by: { $0.total < $1.total }) else { return nil }
    return Chart(
      name: name, title: say(title),
      summary: say(.chartSummary(bars: bars.count, subject: say(subject), most: most.label, count: most.total)),
      form: form, subject: say(subject), series: series, bars: bars)
  }

  private func name(_ parts: [String]) -> String { FigureName(parts).description }

  private func say(_ phrase: Phrase) -> String { phrase.text(language) }
}
