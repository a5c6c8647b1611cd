internal import Diagnostics
internal import Registry

/// The entities met so far, each once: by kind and name, or by kind and representative or phone where the name is only
/// the kind's («Hộ kinh doanh»).
struct EntityRoster {
  private(set) var entities: [Entity] = []
  private let kindWords: KindWords
  /// What tells entities apart, as bytes; their number is the entity's.
  private var identities = BytePool()
  /// The texts of the rows so far that an entity is known by, so that names are folded once a distinct combination.
  private var combinations = BytePool()
  /// By the number of the combination.
  private var known: [(entity: Entity.ID?, kind: EntityKind?)] = []
  /// What the kind column's few texts say.
  private var kindOfText = TextMemo<EntityKind?>()
  private var scratch: [UInt8] = []

  init(_ kindWords: KindWords) { self.kindWords = kindWords }

  /// The entity of a row, entered if it is new, and its kind: from the kind column, else from the name.
  mutating func entity(of row: FilledRow, sheet: SheetID, texts: TextPool) -> (Entity.ID?, EntityKind?) {
    let ids = SIMD4(
      row[.entity].text.rawValue, row[.entityKind].text.rawValue, row[.representative].text.rawValue,
      row[.phone].text.rawValue)
    let (combination, isNew) = withUnsafeBytes(of: ids) { combinations.intern($0.bindMemory(to: UInt8.self).span) }
    guard isNew else { return known[combination] }
    let found = identify(row, sheet: sheet, texts: texts)
    known.append(found)
    return found
  }

  private mutating func identify(_ row: FilledRow, sheet: SheetID, texts: TextPool) -> (Entity.ID?, EntityKind?) {
    let name = texts.key(of: row[.entity].text)
    let rest = row[.entityKind].isAbsent && !name.isEmpty ? kindWords.rest : nil
    let kind = kindOfColumn(row[.entityKind].text, texts) ?? kindWords.kind(in: name) ?? rest
    let properName = kindWords.properName(of: name)
    guard writeIdentity(of: row, kind: kind, properName: properName, texts: texts) else { return (nil, kind) }
    let identity = scratch
    let (id, isNew) = identities.intern(identity.span)
    guard isNew else { return (id, kind) }
    let cell = row[.entity].isAbsent ? row[.representative] : row[.entity]
    entities.append(
      Entity(
        name: texts[row[.entity].text], kind: kind, isUnnamed: properName.isEmpty,
        representative: texts[row[.representative].text],
        location: SourceLocation(sheet: sheet, row: Int(cell.row), column: Int(cell.column))))
    return (id, kind)
  }

  private mutating func kindOfColumn(_ text: TextID, _ texts: TextPool) -> EntityKind? {
    let words = kindWords
    return kindOfText.value(of: text) { words.kind(in: texts.key(of: text)) }
  }

  /// Writes what tells the entity of a row apart; false where nothing does.
  private mutating func writeIdentity(
    of row: FilledRow, kind: EntityKind?, properName: TextKey, texts: TextPool
  ) -> Bool {
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: (kind?.rawValue ?? "").utf8)
    // No key holds a zero: it says where the kind ends, and a second one that a phone follows instead of a name.
    scratch.append(0)
    if !properName.isEmpty {
      scratch.append(contentsOf: properName.bytes)
      return true
    }
    // A row without any entity name has no entity to count, whoever represents it.
    if row[.entity].isAbsent { return false }
    let representative = texts.key(of: row[.representative].text)
    if !representative.isEmpty {
      scratch.append(contentsOf: representative.bytes)
      return true
    }
    let phone = PhoneNumber.numbers(in: texts[row[.phone].text]).first?.digits ?? ""
    scratch.append(0)
    scratch.append(contentsOf: phone.utf8)
    return !phone.isEmpty
  }
}
