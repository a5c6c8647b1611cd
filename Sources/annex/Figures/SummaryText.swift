internal import Bulletins
internal import Diagnostics
internal import Registry
internal import Terminal

/// Figures for a person at the terminal.
struct SummaryText {
  private let registry: Registry
  private let language: Language

  init(_ registry: Registry, language: Language) {
    self.registry = registry
    self.language = language
  }

  private var nouns: Nouns { registry.profile.nouns }

  /// Certificates if the list has decisions, headings if it has headings.
  func text(of summary: Summary) -> String {
    var lines = [say(.summaryTitle(summary.asOf.slashed, records: summary.records))]
    if registry.hasDecisions {
      lines += standings(of: summary) + units(of: summary)
    }
    if !registry.bands.isEmpty { lines += bands() }
    if !registry.hasDecisions, summary.basis == .since2025 { lines += listedUnits(of: summary) }
    lines += undecided(in: summary)
    if !registry.hasDecisions && registry.bands.isEmpty {
      lines += [say(.listed(registry.registrations.count, registry.entities.count, nouns))]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func standings(of summary: Summary) -> [String] {
    let stars = summary.validByStars.sorted { $0.key > $1.key }
    let kinds = registry.profile.kinds.compactMap { kind in summary.validByKind[kind.kind].map { (kind.label, $0) } }
    var lines = [
      row(
        Standing.valid.label, summary.valid.products, .extent(summary.valid.entities, summary.valid.units, nouns.entity)
      )
    ]
    lines += stars.map { row(.starsLabel($0.key), $0.value, nil, indent: 4) }
    lines += kinds.map { row($0.0, $0.1, nouns.entity.several, indent: 4) }
    lines.append(
      row(
        Standing.expired.label, summary.expired.products,
        .extent(summary.expired.entities, summary.expired.units, nouns.entity)))
    for standing in [Standing.superseded, .unknown, .revoked, .future] {
      guard let count = summary.countOf[standing], count > 0 else { continue }
      lines.append(row(standing.label, count, nil))
    }
    lines += registry.profile.horizons.map { row(.endsWithin($0), summary.expiring[$0] ?? 0, nil) }
    return lines
  }

  private func units(of summary: Summary) -> [String] {
    table(
      [Standing.valid.label, Standing.expired.label, nouns.entity.several],
      summary.byUnit.map { ($0.unit, [$0.valid, $0.expired, $0.entitiesValid]) })
  }

  /// What is listed of every unit, for a list without certificates.
  private func listedUnits(of summary: Summary) -> [String] {
    table(
      [nouns.product.several, nouns.entity.several], summary.allUnits.map { ($0.unit, [$0.records, $0.entities]) })
  }

  private func table(_ heads: [Phrase], _ rows: [(unit: NamedUnit, figures: [Int])]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let names = rows.map { oneInertLine($0.unit.name) + ($0.unit.isUndecided ? " (*)" : "") }
    let width = names.map(\.count).max() ?? 0
    let heads = heads.map(say)
    var lines = ["", pad(say(.unit()), width) + "  " + heads.joined(separator: "  ")]
    for (name, row) in zip(names, rows) {
      lines.append(
        pad(name, width) + "  " + zip(row.figures, heads).map { right("\($0)", $1.count) }.joined(separator: "  "))
    }
    return lines
  }

  /// The units that should be new communes and are not known to be one, each with what it can be.
  private func undecided(in summary: Summary) -> [String] {
    let units = summary.allUnits.filter(\.unit.isUndecided)
    if units.isEmpty { return [] }
    return ["", say(.unitsUndecided())]
      + units.map { unit in
        let candidates = unit.unit.candidates?.map(\.name) ?? []
        return "  " + say(.unitUndecided(oneInertLine(unit.unit.name), records: unit.records, candidates: candidates))
      }
  }

  private func bands() -> [String] {
    let tallies = BandTallies(registry)
    let counts = BandCounts(registry, language)
    return [""]
      + registry.bands.enumerated().map { id, band in
        let indent = String(repeating: "  ", count: registry.path(to: id).count - 1)
        let number = band.number.map { "\($0.text). " } ?? ""
        return "\(indent)\(number)\(oneInertLine(band.name)): \(counts.text(of: tallies[id]))"
      }
  }

  private func row(_ label: Phrase, _ value: Int, _ detail: Phrase?, indent: Int = 2) -> String {
    let head = pad(String(repeating: " ", count: indent) + say(label), 34)
    return head + right("\(value)", 6) + (detail.map { "  " + say($0) } ?? "")
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(language) }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
