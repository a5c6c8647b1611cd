/// What a column of a list can say of a product, in the order `annex convert` writes it.
///
/// Public for `Registration`.
public enum Field: Int, CaseIterable, Sendable {
  case number, product, productGroup, entity, entityKind, representative, address, commune, district, province, phone
  case stars, score, decisionNumber, decisionDate, note

  /// The place of the field's cell in a record: its raw value, known to the compiler where the field is.
  @inlinable public var place: Int {
    switch self {
    case .number: 0
    case .product: 1
    case .productGroup: 2
    case .entity: 3
    case .entityKind: 4
    case .representative: 5
    case .address: 6
    case .commune: 7
    case .district: 8
    case .province: 9
    case .phone: 10
    case .stars: 11
    case .score: 12
    case .decisionNumber: 13
    case .decisionDate: 14
    case .note: 15
    }
  }

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
