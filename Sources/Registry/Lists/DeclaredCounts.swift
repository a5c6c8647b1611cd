/// The counts a heading or a total declares: «23 sản phẩm của 12 chủ thể (2 Doanh nghiệp, 3 HTX, …)».
package struct DeclaredCounts: Hashable, Sendable {
  /// What a figure counts.
  package enum Subject: Hashable, Sendable {
    case products, entities
    case kind(EntityKind)
  }

  /// One declared figure and the words it stands in, `3 HTX`, as received.
  package struct Count: Hashable, Sendable {
    package let value: Int
    package let fragment: String
    /// The cell it stands in; nil where nobody asked.
    package var cell: SourceCell?

    package init(_ value: Int, fragment: String, cell: SourceCell? = nil) {
      self.value = value
      self.fragment = fragment
      self.cell = cell
    }
  }

  /// A figure of entities of one kind.
  package struct KindCount: Hashable, Sendable {
    package let kind: EntityKind
    package var count: Count
  }

  package private(set) var products: Count?
  package private(set) var entities: Count?
  /// In the order they are named.
  ///
  /// A kind named twice counts with both figures.
  package private(set) var kinds: [KindCount] = []

  package init() {}

  package var isEmpty: Bool { products == nil && entities == nil && kinds.isEmpty }

  /// Products, entities, then the kinds.
  package var counts: [Count] { [products, entities].compactMap(\.self) + kinds.map(\.count) }

  /// The count of a kind; a kind named with two words counts with both.
  ///
  /// Nil if the heading does not name it.
  package func value(of kind: EntityKind) -> Int? {
    let counts = kinds.filter { $0.kind == kind }
    return counts.isEmpty ? nil : counts.reduce(0) { $0 + $1.count.value }
  }

  /// Takes a figure in; of two for products or for entities the first counts.
  package mutating func add(_ count: Count, of subject: Subject) {
    switch subject {
    case .products: if products == nil { products = count }
    case .entities: if entities == nil { entities = count }
    case .kind(let kind): kinds.append(KindCount(kind: kind, count: count))
    }
  }

  /// Takes in what another part of the same heading declares.
  package mutating func add(_ other: DeclaredCounts) {
    if let products = other.products { add(products, of: .products) }
    if let entities = other.entities { add(entities, of: .entities) }
    for entry in other.kinds { add(entry.count, of: .kind(entry.kind)) }
  }

  /// The same counts, all in one cell.
  package func placed(in cell: SourceCell) -> DeclaredCounts {
    var placed = self
    placed.products?.cell = cell
    placed.entities?.cell = cell
    for index in placed.kinds.indices { placed.kinds[index].count.cell = cell }
    return placed
  }
}
