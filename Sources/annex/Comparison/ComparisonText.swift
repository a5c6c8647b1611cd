internal import Diagnostics
internal import Intake
internal import Jobs
internal import Registry
internal import Terminal

/// What changed between two lists, for a person: figures that add up, then every change by itself.
struct ComparisonText {
  private let lists: ListPair
  private let language: Language

  private var reading: ListReading { lists.reading }
  private var registry: Registry { lists.reading.registry }
  private var nouns: Nouns { registry.profile.nouns }

  init(_ lists: ListPair, language: Language) {
    self.lists = lists
    self.language = language
  }

  func text(of comparison: Comparison) -> String {
    var lines = [title(comparison)]
    lines.append(
      "  "
        + say(
          .compared(
            nouns.product, comparison.products.old, added: comparison.added.count, gone: comparison.gone.count,
            comparison.products.new)))
    lines.append(
      "  "
        + say(
          .compared(
            nouns.entity, comparison.entities.old, added: comparison.addedEntities.count,
            gone: comparison.goneEntities.count, comparison.entities.new)))
    if comparison.undecidedMoves > 0 {
      lines.append("  " + say(.movesUndecided(nouns.product.counted(comparison.undecidedMoves))))
    }
    if comparison.future.old + comparison.future.new > 0 {
      lines.append("  " + say(.comparedFuture(old: comparison.future.old, new: comparison.future.new)))
    }
    if comparison.isEmpty { lines += ["", say(.comparisonEmpty)] }
    lines += section(.added(nouns.product), comparison.added.map(describe))
    lines += section(.gone(nouns.product), comparison.gone.map(describe))
    lines += section(.renamed(nouns.product), comparison.pairs(.renamed).map { renamed($0) })
    lines += section(.renewed(nouns.product), comparison.pairs(.renewed).map { renewed($0) })
    lines += section(
      .lapsed(nouns.product, since: comparison.since?.slashed ?? ""),
      comparison.pairs(.lapsed).map { pair in
        "\(title(of: pair.new)): \(say(.validUntil(pair.lastValidDay?.slashed ?? "")))\(place(of: pair.new))"
      })
    lines += section(
      .starsChanged(nouns.product),
      comparison.pairs(.starsChanged).map { pair in
        "\(title(of: pair.new)): \(stars(of: pair.old)) → \(stars(of: pair.new))\(place(of: pair.new))"
      })
    lines += section(.productsMoved, moves(comparison))
    lines += section(.added(nouns.entity), comparison.addedEntities.map(entity))
    lines += section(.gone(nouns.entity), comparison.goneEntities.map(entity))
    lines += section(
      .renamed(nouns.entity), comparison.renamedEntities.map { "\(name(of: $0.old)) → \(entity($0.new))" })
    return lines.joined(separator: "\n") + "\n"
  }

  private func title(_ comparison: Comparison) -> String {
    say(
      .comparisonTitle(
        old: oneInertLine(lists.oldName), new: oneInertLine(lists.newName), asOf: comparison.asOf.slashed))
  }

  private func section(_ title: Phrase, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["", "\(say(title)) (\(items.count))"] + items.map { "  " + $0 }
  }

  /// A product with its stars and its decision.
  private func describe(_ id: Registration.ID) -> String {
    let item = registry.registrations[id]
    var parts = [title(of: id)]
    if item.stars != nil { parts.append(stars(of: id)) }
    if let day = item.decided.date { parts.append(say(.decidedOn(day.slashed))) }
    return parts.joined(separator: " · ") + place(of: id)
  }

  private func renamed(_ pair: Comparison.Pair) -> String {
    "\(product(pair.old)) → \(title(of: pair.new))\(place(of: pair.new))"
  }

  private func renewed(_ pair: Comparison.Pair) -> String {
    let days = [pair.old, pair.new].map { registry.registrations[$0].decided.date?.slashed ?? "" }
    return "\(title(of: pair.new)): \(days[0]) → \(days[1])\(place(of: pair.new))"
  }

  /// Moves, those of one producer between the same places together.
  private func moves(_ comparison: Comparison) -> [String] {
    struct Move: Hashable {
      let entity: String
      let from: String
      let to: String
    }
    var order: [Move] = []
    var pairs: [Move: [Comparison.Pair]] = [:]
    for pair in comparison.pairs(.moved) {
      guard let units = pair.units else { continue }
      let move = Move(entity: producer(pair.new), from: oneInertLine(units.from), to: oneInertLine(units.to))
      if pairs[move] == nil { order.append(move) }
      pairs[move, default: []].append(pair)
    }
    return order.map { move in
      let products = pairs[move] ?? []
      let place = products.first.map { self.place(of: $0.new) } ?? ""
      return "\(move.entity): \(move.from) → \(move.to) (\(say(nouns.product.counted(products.count))))\(place)"
    }
  }

  private func title(of id: Registration.ID) -> String {
    [product(id), producer(id)].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func product(_ id: Registration.ID) -> String {
    oneInertLine(maskingPhones(in: registry.text(.product, of: registry.registrations[id])))
  }

  private func producer(_ id: Registration.ID) -> String {
    registry.registrations[id].entity.map { name(of: $0) } ?? ""
  }

  private func stars(of id: Registration.ID) -> String {
    registry.registrations[id].stars.map { say(.starsLabel($0)) } ?? ""
  }

  private func entity(_ id: Entity.ID) -> String {
    "\(name(of: id)) [\(oneInertLine(reading.catalog.describe(registry.entities[id].location)))]"
  }

  private func name(of id: Entity.ID) -> String {
    let entity = registry.entities[id]
    let name = entity.isKnownByRepresentative ? "\(entity.name) (\(entity.representative))" : entity.name
    return oneInertLine(maskingPhones(in: name))
  }

  /// Where the record stands.
  private func place(of id: Registration.ID) -> String {
    let item = registry.registrations[id]
    let location = item.location(of: .product) ?? SourceLocation(sheet: item.sheet, row: item.row, column: 0)
    return " [\(oneInertLine(reading.catalog.describe(location)))]"
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(language) }
}
