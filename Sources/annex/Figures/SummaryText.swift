internal import Bulletins
internal import Diagnostics
internal import Registry

/// Figures for a person at the terminal.
struct SummaryText {
  private let registry: Registry
  private let language: Language

  init(_ registry: Registry, language: Language) {
    self.registry = registry
    self.language = language
  }

  /// Certificates if the list has decisions, headings if it has headings.
  func text(of summary: Summary) -> String {
    var lines = [say(.summaryTitle(summary.asOf.slashed, records: summary.records))]
    if registry.hasDecisions {
      lines += standings(of: summary) + units(of: summary)
    }
    if !registry.bands.isEmpty { lines += bands() }
    if !registry.hasDecisions && registry.bands.isEmpty {
      lines += [say(.listed(registry.registrations.count, registry.entities.count))]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func standings(of summary: Summary) -> [String] {
    let stars = summary.validByStars.sorted { $0.key > $1.key }
    let kinds = registry.profile.kinds.compactMap { kind in summary.validByKind[kind.kind].map { (kind.label, $0) } }
    var lines = [
      row(Standing.valid.label, summary.valid.products, .extent(summary.valid.entities, summary.valid.units))
    ]
    lines += stars.map { row(.starsLabel($0.key), $0.value, nil, indent: 4) }
    lines += kinds.map { row($0.0, $0.1, .entities(), indent: 4) }
    lines.append(
      row(Standing.expired.label, summary.expired.products, .extent(summary.expired.entities, summary.expired.units)))
    for standing in [Standing.superseded, .unknown, .revoked, .future] {
      guard let count = summary.countOf[standing], count > 0 else { continue }
      lines.append(row(standing.label, count, nil))
    }
    lines += registry.profile.horizons.map { row(.endsWithin($0), summary.expiring[$0] ?? 0, nil) }
    return lines
  }

  private func units(of summary: Summary) -> [String] {
    guard !summary.byUnit.isEmpty else { return [] }
    let width = summary.byUnit.map(\.unit.count).max() ?? 0
    let heads = [Standing.valid.label, Standing.expired.label, .entities()].map(say)
    var lines = ["", pad(say(.unit()), width) + "  " + heads.joined(separator: "  ")]
    for unit in summary.byUnit {
      let figures = zip([unit.valid, unit.expired, unit.entitiesValid], heads).map { right("\($0)", $1.count) }
      lines.append(pad(oneInertLine(unit.unit), width) + "  " + figures.joined(separator: "  "))
    }
    return lines
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
