package import Registry

/// How many products, producers and producers of each kind some rows hold.
package struct LayoutCounts {
  package var products: Int
  package var entities: Int
  /// In the order of the profile; kinds there are none of are left out.
  package var kinds: [(kind: EntityKind, count: Int)]

  /// The counts of products, each producer once.
  package init(_ products: [ListTruth.Product]) {
    self.products = products.count
    let kindOfEntity = Dictionary(products.map { ($0.entityKey, $0.kind) }, uniquingKeysWith: { first, _ in first })
    entities = kindOfEntity.count
    kinds = Profile.ocop.kinds.compactMap { kind in
      let count = kindOfEntity.values.count { $0 == kind.kind }
      return count == 0 ? nil : (kind.kind, count)
    }
  }

  /// What headings add up to; a producer under two of them counts twice.
  package init(addingUp parts: [LayoutCounts]) {
    products = parts.reduce(0) { $0 + $1.products }
    entities = parts.reduce(0) { $0 + $1.entities }
    kinds = Profile.ocop.kinds.compactMap { kind in
      let count = parts.reduce(0) { $0 + ($1[.kind(kind.kind)] ?? 0) }
      return count == 0 ? nil : (kind.kind, count)
    }
  }

  package subscript(subject: DeclaredCounts.Subject) -> Int? {
    get {
      switch subject {
      case .products: products
      case .entities: entities
      case .kind(let kind): kinds.first { $0.kind == kind }?.count
      }
    }
    set {
      guard let newValue else { return }
      switch subject {
      case .products: products = newValue
      case .entities: entities = newValue
      case .kind(let kind):
        if let index = kinds.firstIndex(where: { $0.kind == kind }) { kinds[index].count = newValue }
      }
    }
  }
}

/// Something in a made-up list that counts: a heading, a total, a title.
package struct Statement {
  package enum Place {
    case heading, total, title
  }

  package let place: Place
  /// The products it counts, by their place in the list.
  package var products: [Int]
  package let counts: LayoutCounts
  /// What it declares.
  package let subjects: [DeclaredCounts.Subject]
  /// Its words with some counts in them.
  package let words: @Sendable (LayoutCounts) -> String
  /// A figure in a cell of its own.
  package let figure: @Sendable (DeclaredCounts.Subject, Int) -> String
}

/// The ways counts are put into words.
package enum CountWording {
  /// A sentence: «23 sản phẩm của 12 chủ thể (2 Doanh nghiệp, 3 HTX, 7 hộ kinh doanh)».
  package static func sentence(_ counts: LayoutCounts) -> String {
    let names: [EntityKind: String] = [
      "doanh_nghiep": "Doanh nghiệp", "htx": "HTX", "to_hop_tac": "tổ hợp tác", "ho_kinh_doanh": "hộ kinh doanh",
    ]
    let kinds = counts.kinds.map { "\($0.count) \(names[$0.kind] ?? "")" }.joined(separator: ", ")
    return "\(counts.products) sản phẩm của \(counts.entities) chủ thể (\(kinds))"
  }

  /// Abbreviations: «23 SP/12 CT: 02 DN, 03 HTX, 07 HKD».
  package static func short(_ counts: LayoutCounts) -> String {
    let kinds = counts.kinds.map { "\(padded($0.count)) \(shortNames[$0.kind] ?? "")" }.joined(separator: ", ")
    return "\(counts.products) SP/\(counts.entities) CT: \(kinds)"
  }

  /// Words before their figures: «SP: 23; CT: 12 (DN: 02; HTX: 03; HKD: 07)».
  package static func wordFirst(_ counts: LayoutCounts) -> String {
    let kinds = counts.kinds.map { "\(shortNames[$0.kind] ?? ""): \(padded($0.count))" }.joined(separator: "; ")
    return "SP: \(counts.products); CT: \(counts.entities) (\(kinds))"
  }

  /// One count by itself: «23 sản phẩm», «12 chủ thể», «3 HTX».
  package static func figure(_ subject: DeclaredCounts.Subject, _ value: Int) -> String {
    switch subject {
    case .products: "\(value) sản phẩm"
    case .entities: "\(value) chủ thể"
    case .kind(let kind): "\(value) \(shortNames[kind] ?? "")"
    }
  }

  package static let shortNames: [EntityKind: String] = [
    "doanh_nghiep": "DN", "htx": "HTX", "to_hop_tac": "THT", "ho_kinh_doanh": "HKD",
  ]

  private static func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
