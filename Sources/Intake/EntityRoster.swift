internal import Diagnostics
internal import Registry

/// The entities met so far, each once: by kind and name, or by kind and representative or phone where the name is only
/// the kind's («Hộ kinh doanh»).
struct EntityRoster {
  private(set) var entities: [Entity] = []
  private let kindWords: KindWords
  private let equivalences: WordEquivalences
  private var idOfKey: [EntityKey: Entity.ID] = [:]
  /// What is known of a row's texts, so that names are folded once a distinct combination.
  private var known: [Texts: (entity: Entity.ID?, kind: EntityKind?)] = [:]

  /// What the kind column's few texts say.
  private var kindOfText = TextMemo<EntityKind?>()

  private struct EntityKey: Hashable {
    let kind: EntityKind?
    let name: TextKey
    /// Whether `name` is a representative's or a phone, not the entity's own.
    let isByPhone: Bool
  }

  private struct Texts: Hashable {
    let name: TextID
    let kind: TextID
    let representative: TextID
    let phone: TextID
  }

  init(_ kindWords: KindWords, _ equivalences: WordEquivalences) {
    self.kindWords = kindWords
    self.equivalences = equivalences
  }

  /// The entity of a row, entered if it is new, and its kind: from the kind column, else from the name.
  mutating func entity(of row: FilledRow, sheet: SheetID, texts: TextPool) -> (Entity.ID?, EntityKind?) {
    let key = Texts(
      name: row[.entity].text, kind: row[.entityKind].text, representative: row[.representative].text,
      phone: row[.phone].text)
    if let known = known[key] { return known }
    let found = identify(row, sheet: sheet, texts: texts)
    known[key] = found
    return found
  }

  private mutating func identify(_ row: FilledRow, sheet: SheetID, texts: TextPool) -> (Entity.ID?, EntityKind?) {
    let name = equivalences.canonical(TextKey(texts[row[.entity].text]))
    let kind = kindOfColumn(row[.entityKind].text, texts) ?? kindWords.kind(in: name)
    let properName = kindWords.properName(of: name)
    guard let key = key(of: row, kind: kind, properName: properName, texts: texts) else { return (nil, kind) }
    if let id = idOfKey[key] { return (id, kind) }
    let cell = row[.entity].isAbsent ? row[.representative] : row[.entity]
    entities.append(
      Entity(
        name: texts[row[.entity].text], kind: kind, isUnnamed: properName.isEmpty,
        representative: texts[row[.representative].text],
        location: SourceLocation(sheet: sheet, row: Int(cell.row), column: Int(cell.column))))
    idOfKey[key] = entities.count - 1
    return (entities.count - 1, kind)
  }

  private mutating func kindOfColumn(_ text: TextID, _ texts: TextPool) -> EntityKind? {
    let words = kindWords
    return kindOfText.value(of: text) { words.kind(in: TextKey(texts[text])) }
  }

  private func key(
    of row: FilledRow, kind: EntityKind?, properName: TextKey, texts: TextPool
  ) -> EntityKey? {
    if !properName.isEmpty { return EntityKey(kind: kind, name: properName, isByPhone: false) }
    // A row without any entity name has no entity to count, whoever represents it.
    if row[.entity].isAbsent { return nil }
    let representative = TextKey(texts[row[.representative].text])
    if !representative.isEmpty { return EntityKey(kind: kind, name: representative, isByPhone: false) }
    let phone = PhoneNumber.numbers(in: texts[row[.phone].text]).first?.digits ?? ""
    return phone.isEmpty ? nil : EntityKey(kind: kind, name: TextKey(phone), isByPhone: true)
  }
}
