package import Diagnostics

/// What changed between two lists of one programme, as they stand on a day: by product and by entity.
///
/// The products of the old list, those added and without those gone, are those of the new one, always; so are the
/// entities.
package struct Comparison: Sendable {
  /// What can have become of a product that both lists have.
  package enum Change: String, CaseIterable, Sendable {
    /// It goes by another name.
    case renamed
    /// A newer decision recognises it again.
    case renewed
    /// Its recognition ran out after the old list was made, and no newer decision is there.
    case lapsed
    case starsChanged = "stars_changed"
    /// Its producer is in another commune.
    case moved
  }

  /// A product that both lists have, by the records that count on the day.
  package struct Pair: Sendable {
    package let old: Registration.ID
    package let new: Registration.ID
    package let changes: Set<Change>
    /// The last day it was valid, where it lapsed.
    package let lastValidDay: CivilDate?
    /// The names of its units, where it moved.
    package let units: (from: String, to: String)?
  }

  /// An entity that both lists have under different names.
  package struct EntityPair: Hashable, Sendable {
    package let old: Entity.ID
    package let new: Entity.ID
  }

  /// How many of something each list has.
  package struct Count: Hashable, Sendable {
    package let old: Int
    package let new: Int
  }

  /// Of the day the lists are read as of.
  package let asOf: CivilDate
  /// The day the old list goes up to: what ran out later has lapsed.
  package let since: CivilDate?
  package let products: Count
  package let entities: Count
  /// Records that only the new list has, in its order.
  package let added: [Registration.ID]
  /// Records that only the old list has, in its order.
  package let gone: [Registration.ID]
  /// Products of both, in the order of the new list.
  package let pairs: [Pair]
  package let addedEntities: [Entity.ID]
  package let goneEntities: [Entity.ID]
  package let renamedEntities: [EntityPair]
  /// Products of which nothing tells whether they moved.
  package let undecidedMoves: Int
  /// Records of each list that were decided after the day.
  package let future: Count

  /// Compares two lists that were read as one, so that their entities are the same where they are.
  ///
  /// - Parameters:
  ///   - registry: both.
  ///   - sheets: those of the old list; all others are the new one's.
  ///   - asOf: the day; what was decided later does not count.
  ///   - since: the day the old list goes up to; nil for its newest decision's.
  /// - Complexity: linear in the records.
  package init(_ registry: Registry, old sheets: Set<SheetID>, asOf: CivilDate, since: CivilDate? = nil) {
    var names = ComparedProducts(registry)
    let old = ListSide(registry, sheets, asOf: asOf, &names)
    let new = ListSide(registry, Set(registry.sheets.map(\.sheet)).subtracting(sheets), asOf: asOf, &names)
    var renames = EntityRenames(registry)
    let renamed = renames.pairs(old, new, &names)

    self.asOf = asOf
    self.since = since ?? old.newestDay
    products = Count(old: old.keys.count, new: new.keys.count)
    entities = Count(old: old.entities.count, new: new.entities.count)
    future = Count(old: old.future, new: new.future)
    let kept = Set(old.entities.map { renamed[$0] ?? $0 })
    addedEntities = new.entities.filter { !kept.contains($0) }
    let present = Set(new.entities)
    goneEntities = old.entities.filter { renamed[$0] == nil && !present.contains($0) }
    renamedEntities = old.entities.compactMap { id in renamed[id].map { EntityPair(old: id, new: $0) } }
      .filter { registry.differ($0) }

    var matching = ProductMatching(registry, old, new, renamed)
    matching.match()
    added = matching.added
    gone = matching.gone
    let moves = UnitMoves(registry, old, new)
    var undecided = 0
    var pairs: [Pair] = []
    for (before, after, isRenamed) in matching.pairs {
      let verdict = moves.verdict(before.record, after.record)
      if verdict == .undecided { undecided += 1 }
      pairs.append(Self.pair(registry, before, after, isRenamed, verdict, since: self.since))
    }
    self.pairs = pairs.sorted { $0.new < $1.new }
    undecidedMoves = undecided
  }

  /// The products of a change, in the order of the new list.
  package func pairs(_ change: Change) -> [Pair] { pairs.filter { $0.changes.contains(change) } }

  /// Whether nothing differs.
  package var isEmpty: Bool {
    added.isEmpty && gone.isEmpty && addedEntities.isEmpty && goneEntities.isEmpty && renamedEntities.isEmpty
      && pairs.allSatisfy(\.changes.isEmpty)
  }

  private static func pair(
    _ registry: Registry, _ before: ListSide.Entry, _ after: ListSide.Entry, _ isRenamed: Bool,
    _ verdict: UnitMoves.Verdict, since: CivilDate?
  ) -> Pair {
    let (old, new) = (registry.registrations[before.record], registry.registrations[after.record])
    var changes: Set<Change> = isRenamed ? [.renamed] : []
    if let was = old.decided.date, let now = new.decided.date, now > was {
      changes.insert(.renewed)
    } else if after.standing == .expired, let last = before.lastValidDay, let since, last >= since {
      changes.insert(.lapsed)
    }
    if let was = old.stars, let now = new.stars, was != now { changes.insert(.starsChanged) }
    var units: (from: String, to: String)?
    if case .moved(let from, let to) = verdict {
      changes.insert(.moved)
      units = (from, to)
    }
    return Pair(
      old: before.record, new: after.record, changes: changes,
      lastValidDay: changes.contains(.lapsed) ? after.lastValidDay : nil, units: units)
  }
}

extension Registry {
  /// Whether two entities go by different names, not only by another kind.
  fileprivate func differ(_ pair: Comparison.EntityPair) -> Bool {
    let (old, new) = (entities[pair.old], entities[pair.new])
    return TextKey(old.name) != TextKey(new.name) || TextKey(old.representative) != TextKey(new.representative)
  }
}
