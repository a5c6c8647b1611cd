/// What a column of a list can say of a product, in the order `annex convert` writes it.
package enum Field: Int, CaseIterable, Sendable {
  case number, product, productGroup, entity, entityKind, representative, address, commune, district, province, phone
  case stars, score, decisionNumber, decisionDate, note

  /// Whether the value belongs to the producer, so that one cell may stand for several products.
  package var isOfEntity: Bool {
    switch self {
    case .entity, .entityKind, .representative, .address, .commune, .district, .province, .phone: true
    case .number, .product, .productGroup, .stars, .score, .decisionNumber, .decisionDate, .note: false
    }
  }

  /// The name in the output contracts and in configuration.
  package var name: String {
    switch self {
    case .number: "no"
    case .product: "product"
    case .productGroup: "product_group"
    case .entity: "entity"
    case .entityKind: "entity_kind"
    case .representative: "representative"
    case .address: "address"
    case .commune: "commune"
    case .district: "district"
    case .province: "province"
    case .phone: "phone"
    case .stars: "stars"
    case .score: "score"
    case .decisionNumber: "decision_no"
    case .decisionDate: "decision_date"
    case .note: "note"
    }
  }
}
