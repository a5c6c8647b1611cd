internal import Diagnostics

/// The rows every total adds up, and what they hold.
///
/// A total does not say which rows it means, nor whether it counts an entity once or adds up headings, where one under
/// two of them counts twice. Of what its place allows, the first reading is taken that agrees with what it declares; if
/// none does, the one it misses by least.
package struct TotalTallies: Sendable {
  /// The rows of one total.
  package struct Entry: Sendable {
    package let tally: Tally
    /// The outermost headings among the rows.
    package let parts: [Band.ID]
    /// What the rows hold, or the headings among them add up to.
    fileprivate let figures: [DeclaredCounts.Subject: Int]

    /// What should be declared.
    package func figure(of subject: DeclaredCounts.Subject) -> Int { figures[subject, default: 0] }
  }

  /// By `Total.ID`.
  private let entries: [Entry]

  /// - Complexity: linear in the records and headings for each distinct range of rows; ranges of totals on one level do
  ///   not overlap.
  package init(_ registry: Registry, _ bands: BandTallies) {
    var readingsOfScope: [Range<Registration.ID>: [Entry]] = [:]
    let tree = BandTree(registry, bands)
    entries = registry.totals.map { total in
      let hasEntities = registry.sheet(total.location.sheet)?.hasColumn(.entity) ?? false
      var best: (entry: Entry, misses: Int)?
      for scope in total.scopes {
        let readings = readingsOfScope[scope] ?? Self.readings(of: scope, registry, bands, tree)
        readingsOfScope[scope] = readings
        for entry in readings {
          let misses = Self.misses(total.declared, entry, hasEntities: hasEntities)
          if misses < best?.misses ?? .max { best = (entry, misses) }
        }
        if best?.misses == 0 { break }
      }
      return best?.entry ?? Entry(tally: Tally(), parts: [], figures: [:])
    }
  }

  package subscript(total: Total.ID) -> Entry { entries[total] }

  /// An entity counted once, then added up over the outermost headings, then over the innermost.
  private static func readings(
    of scope: Range<Registration.ID>, _ registry: Registry, _ bands: BandTallies, _ tree: BandTree
  ) -> [Entry] {
    var tally = Tally()
    for id in scope { tally.add(registry.registrations[id], id: id) }
    let (outer, leaves) = tree.bands(in: scope)
    return [[tally], outer.map { bands[$0] }, leaves.map { bands[$0] }].filter { !$0.isEmpty }.map { parts in
      var figures: [DeclaredCounts.Subject: Int] = [.products: tally.products]
      figures[.entities] = parts.reduce(0) { $0 + $1.entities.count }
      for kind in registry.profile.kinds.map(\.kind) {
        figures[.kind(kind)] = parts.reduce(0) { $0 + $1.count(of: kind, in: registry) }
      }
      return Entry(tally: tally, parts: outer, figures: figures)
    }
  }

  /// How far a total is from a reading: the figures that are wrong, then by how much.
  private static func misses(_ declared: DeclaredCounts, _ entry: Entry, hasEntities: Bool) -> Int {
    var wrong = 0
    var distance = 0
    func compare(_ value: Int, _ subject: DeclaredCounts.Subject) {
      let difference = abs(value - entry.figure(of: subject))
      guard difference > 0 else { return }
      wrong += 1
      distance = min(distance + difference, 1 << 30)
    }
    if let products = declared.products { compare(products.value, .products) }
    guard hasEntities else { return wrong << 40 + distance }
    if let entities = declared.entities { compare(entities.value, .entities) }
    for kind in Set(declared.kinds.map(\.kind)) { compare(declared.value(of: kind) ?? 0, .kind(kind)) }
    return wrong << 40 + distance
  }
}

/// The headings in the order of their rows.
private struct BandTree {
  private let registry: Registry
  private let tallies: BandTallies
  /// Headings with rows, by the first of these; an outer one before those inside it.
  private let ordered: [Band.ID]
  private let isParent: Set<Band.ID>

  init(_ registry: Registry, _ tallies: BandTallies) {
    self.registry = registry
    self.tallies = tallies
    ordered = registry.bands.indices.filter { tallies[$0].records != nil }
    isParent = Set(ordered.compactMap { registry.bands[$0].parent })
  }

  /// The outermost and the innermost headings whose rows all lie in a range.
  func bands(in scope: Range<Registration.ID>) -> (outer: [Band.ID], leaves: [Band.ID]) {
    var low = 0
    var high = ordered.count
    while low < high {
      let middle = (low + high) / 2
      if first(ordered[middle]) < scope.lowerBound { low = middle + 1 } else { high = middle }
    }
    var outer: [Band.ID] = []
    var leaves: [Band.ID] = []
    for band in ordered[low...] {
      guard first(band) < scope.upperBound else { break }
      guard let records = tallies[band].records, scope.contains(records.upperBound) else { continue }
      if !isParent.contains(band) { leaves.append(band) }
      let isInside = outer.last.flatMap { tallies[$0].records }.map { $0.contains(records.lowerBound) } ?? false
      if !isInside { outer.append(band) }
    }
    return (outer, leaves)
  }

  private func first(_ band: Band.ID) -> Registration.ID { tallies[band].records?.lowerBound ?? 0 }
}
