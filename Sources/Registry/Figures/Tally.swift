/// Products and the entities behind them, counted from rows: each entity once, wherever its rows stand.
package struct Tally: Sendable {
  package private(set) var products = 0
  /// Distinct entities in the order they are met, each with the first record that names it.
  package private(set) var entities: [(id: Entity.ID, first: Registration.ID)] = []
  /// From the first record counted to the last.
  package private(set) var records: ClosedRange<Registration.ID>?
  private var seen: Set<Entity.ID> = []

  package init() {}

  package mutating func add(_ item: Registration, id: Registration.ID) {
    products += 1
    records = min(records?.lowerBound ?? id, id)...max(records?.upperBound ?? id, id)
    // Rows of one entity stand below one another.
    guard let entity = item.entity, entity != entities.last?.id, seen.insert(entity).inserted else { return }
    entities.append((entity, id))
  }

  /// The first record of each entity of a kind.
  package func firstRecords(of kind: EntityKind, in registry: Registry) -> [Registration.ID] {
    entities.filter { registry.entities[$0.id].kind == kind }.map(\.first)
  }

  /// How many entities are of a kind.
  package func count(of kind: EntityKind, in registry: Registry) -> Int {
    entities.count { registry.entities[$0.id].kind == kind }
  }

  /// How many entities of each kind; those of no known kind are left out.
  package func kinds(in registry: Registry) -> [EntityKind: Int] {
    entities.reduce(into: [:]) { counts, entry in
      if let kind = registry.entities[entry.id].kind { counts[kind, default: 0] += 1 }
    }
  }
}

/// The tally of every heading, the rows of the headings below it included.
package struct BandTallies: Sendable {
  /// By `Band.ID`.
  private var tallies: [Tally]

  /// - Complexity: linear in the records, times the depth of headings; nothing when asked again of the same list.
  package init(_ registry: Registry) {
    self = registry.tallies.value { BandTallies(counting: registry) }
  }

  private init(counting registry: Registry) {
    tallies = Array(repeating: Tally(), count: registry.bands.count)
    let records = registry.registrations.span
    for id in records.indices {
      var band = records[id].band
      while let own = band {
        tallies[own].add(records[id], id: id)
        band = registry.bands[own].parent
      }
    }
  }

  package subscript(band: Band.ID) -> Tally { tallies[band] }
}
