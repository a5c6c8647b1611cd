/// The counts a heading declares of the rows below it: «23 sản phẩm của 12 chủ thể (2 Doanh nghiệp, 3 HTX, …)».
package struct DeclaredCounts: Hashable, Sendable {
  /// One declared figure and the words it stands in, `3 HTX`, as received.
  package struct Count: Hashable, Sendable {
    package let value: Int
    package let fragment: String

    package init(_ value: Int, fragment: String) {
      self.value = value
      self.fragment = fragment
    }
  }

  package var products: Count?
  package var entities: Count?
  /// In the order the heading names them.
  ///
  /// A kind named twice counts with both figures.
  package var kinds: [(kind: EntityKind, count: Count)]

  package init(
    products: Count? = nil, entities: Count? = nil, kinds: [(kind: EntityKind, count: Count)] = []
  ) {
    self.products = products
    self.entities = entities
    self.kinds = kinds
  }

  package var isEmpty: Bool { products == nil && entities == nil && kinds.isEmpty }

  package static func == (left: DeclaredCounts, right: DeclaredCounts) -> Bool {
    left.products == right.products && left.entities == right.entities
      && left.kinds.elementsEqual(right.kinds) { $0.kind == $1.kind && $0.count == $1.count }
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(products)
    hasher.combine(entities)
    for (kind, count) in kinds {
      hasher.combine(kind)
      hasher.combine(count)
    }
  }
}
