/// Puts the products of two lists side by side: by entity and name first, then those that go by another name.
struct ProductMatching {
  private let registry: Registry
  private let old: ListSide
  private let new: ListSide
  /// By the entity of the old list, that of the new one where it goes by another name there.
  private let renamed: [Entity.ID: Entity.ID]

  private(set) var pairs: [(before: ListSide.Entry, after: ListSide.Entry, isRenamed: Bool)] = []
  /// Records of products that only one of the lists has, in its order.
  private(set) var added: [Registration.ID] = []
  private(set) var gone: [Registration.ID] = []

  init(_ registry: Registry, _ old: ListSide, _ new: ListSide, _ renamed: [Entity.ID: Entity.ID]) {
    self.registry = registry
    self.old = old
    self.new = new
    self.renamed = renamed
  }

  /// - Complexity: linear in the products.
  mutating func match() {
    var known: Set<ComparedProducts.Key> = []
    var missing: [(candidate: ProductRenames.Candidate, entry: ListSide.Entry)] = []
    for key in old.keys {
      guard let before = old.entries[key] else { continue }
      let entity = renamed[key.entity] ?? key.entity
      var own = key
      own.entity = entity
      if let after = new.entries[own], known.insert(own).inserted {
        pairs.append((before, after, false))
      } else {
        missing.append((.init(key: key, entity: entity, record: before.record), before))
      }
    }
    let others = new.keys.filter { !known.contains($0) }
    let candidates = others.compactMap { key in
      new.entries[key].map { ProductRenames.Candidate(key: key, entity: key.entity, record: $0.record) }
    }
    var renames = ProductRenames(registry, old: missing.map(\.candidate), new: candidates)
    var taken: Set<Registration.ID> = []
    for (candidate, other) in renames.found() {
      guard let before = old.entries[candidate.key], let after = new.entries[other.key] else { continue }
      pairs.append((before, after, true))
      taken.formUnion([candidate.record, other.record])
    }
    gone = missing.map(\.candidate.record).filter { !taken.contains($0) }
    added = candidates.map(\.record).filter { !taken.contains($0) }
  }
}
