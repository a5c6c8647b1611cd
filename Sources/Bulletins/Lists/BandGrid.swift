internal import Diagnostics
internal import Registry
internal import Reports

/// The headings of a list with what their rows hold, and where that is not what they declare.
struct BandGrid {
  private let registry: Registry
  private let language: Language
  private let tallies: BandTallies
  private let total: Tally

  init(_ registry: Registry, _ language: Language) {
    self.registry = registry
    self.language = language
    tallies = BandTallies(registry)
    total = registry.registrations.enumerated().reduce(into: Tally()) { $0.add($1.element, id: $1.offset) }
  }

  private var nouns: Nouns { registry.profile.nouns }

  /// Sections as bands, the headings under them as rows, a total at the end.
  func bands() -> Grid {
    let kinds = registry.profile.kinds
    var grid = Grid(
      name: "bands", title: say(.bandsTitle()),
      columns: [
        Grid.Column("no", say(.columnNumber()), alignment: .center, isNumeric: true),
        Grid.Column("name", say(.columnBandName())),
        Grid.Column("products", title(nouns.product.several), alignment: .trailing, isNumeric: true),
        Grid.Column("entities", title(nouns.entity.several), alignment: .trailing, isNumeric: true),
      ]
        + kinds.map { kind in
          Grid.Column(kind.kind.rawValue, title(kind.label), alignment: .trailing, isNumeric: true)
        } + [Grid.Column("difference", say(.columnDifference()))])
    for (id, band) in registry.bands.enumerated() {
      grid.append(
        [.value(.text(number(of: id))), .value(.text(band.name))] + counts(of: tallies[id])
          + [.value(.text(difference(of: band, tallies[id])))])
    }
    grid.append([.value(.empty), .value(.text(say(.total())))] + counts(of: total) + [.value(.empty)])
    return grid
  }

  /// Kinds of entities, each with what the outermost headings declare of it together and what the rows hold.
  func kinds() -> Grid {
    var grid = Grid(
      name: "kinds", title: say(.kindsTitle(nouns.entity)),
      columns: [
        Grid.Column("kind", say(registry.profile.title(of: .entityKind) ?? .columnEntityKind())),
        Grid.Column("counted", say(.columnCounted(nouns.entity)), alignment: .trailing, isNumeric: true),
      ])
    let counted = total.kinds(in: registry)
    for kind in registry.profile.kinds where counted[kind.kind] != nil {
      grid.append([.value(.text(title(kind.label))), .value(.integer(counted[kind.kind] ?? 0))])
    }
    let known = counted.values.reduce(0, +)
    if known < total.entities.count {
      grid.append([.value(.text(title(.kindNotKnown()))), .value(.integer(total.entities.count - known))])
    }
    grid.append([.value(.text(say(.total()))), .value(.integer(total.entities.count))])
    return grid
  }

  private func counts(of tally: Tally) -> [Grid.Cell] {
    let counted = tally.kinds(in: registry)
    return [.value(.integer(tally.products)), .value(.integer(tally.entities.count))]
      + registry.profile.kinds.map { .value(counted[$0.kind].map { .integer($0) } ?? .empty) }
  }

  /// What headings declare otherwise than their rows have it, each with its numbering and name.
  func differences() -> [String] {
    registry.bands.enumerated().compactMap { id, band in
      let difference = difference(of: band, tallies[id])
      let number = number(of: id)
      return difference.isEmpty ? nil : "\(number)\(number.isEmpty ? "" : ". ")\(band.name): \(difference)"
    }
  }

  /// What the heading declares otherwise: «khai 3 HTX, 7 hộ kinh doanh»; empty where all agrees.
  private func difference(of band: Band, _ tally: Tally) -> String {
    let counted = tally.kinds(in: registry)
    var parts: [String] = []
    if let products = band.declared.products, products.value != tally.products { parts.append(products.fragment) }
    if let entities = band.declared.entities, entities.value != tally.entities.count { parts.append(entities.fragment) }
    for entry in band.declared.kinds where entry.count.value != counted[entry.kind] ?? 0 {
      parts.append(entry.count.fragment)
    }
    return parts.isEmpty ? "" : say(.declaredOtherwise(parts.joined(separator: ", ")))
  }

  /// The numbering with that of the headings above, `A.IV`.
  private func number(of id: Band.ID) -> String {
    registry.path(to: id).compactMap { registry.bands[$0].number?.text }.joined(separator: ".")
  }

  /// A label as the title of a column.
  private func title(_ label: Phrase) -> String { say(label).prefix(1).uppercased() + say(label).dropFirst() }

  private func say(_ phrase: Phrase) -> String { phrase.text(language) }
}
