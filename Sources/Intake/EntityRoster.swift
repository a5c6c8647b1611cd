internal import Diagnostics
internal import Registry

/// The entities met so far, each once: by kind and name, or by kind and representative or phone where the name is only
/// the kind's («Hộ kinh doanh»).
struct EntityRoster: Sendable {
  private var entities: [Entity] = []
  private let kindWords: KindWords
  private let equivalences: WordEquivalences
  /// What tells entities apart, as bytes.
  private var identities = BytePool()
  /// By the number of the identity.
  private var entityOfIdentity: [Entity.ID] = []
  /// The texts of the rows so far that an entity is known by, so that names are folded once a distinct combination.
  private var combinations = BytePool()
  /// By the number of the combination.
  private var known: [Owner] = []
  /// By the order of the rows.
  private var owners: [Owner] = []
  private var kinds: [EntityKind] = []
  /// What the kind column's few texts say.
  private var kindOfText: [TextID: EntityKind?] = [:]
  private var scratch: [UInt8] = []

  init(_ kindWords: KindWords, _ equivalences: WordEquivalences) {
    self.kindWords = kindWords
    self.equivalences = equivalences
  }

  /// Whose product a row is.
  struct Owner: Sendable {
    fileprivate let entityNumber: Int32
    fileprivate let kindNumber: Int32

    /// Nil where nothing tells.
    var entity: Entity.ID? { entityNumber < 0 ? nil : Int(entityNumber) }

    /// Of the roster's kinds, the producer's: from the kind column, else from the name.
    var kind: Int? { kindNumber < 0 ? nil : Int(kindNumber) }
  }

  /// What was found so far.
  var result: EntityQueue.Result { EntityQueue.Result(entities: entities, owners: owners, kinds: kinds) }

  /// Tells the entities of the next rows apart.
  mutating func enter(_ rows: [EntityCells], _ texts: TextPool) {
    for row in rows { owners.append(owner(of: row, texts)) }
  }

  private mutating func owner(of row: EntityCells, _ texts: TextPool) -> Owner {
    let (combination, isNew) = withUnsafeBytes(of: row.texts) {
      combinations.intern($0.bindMemory(to: UInt8.self).span)
    }
    guard isNew else { return known[combination] }
    let (entity, kind) = identify(row, texts)
    let owner = Owner(entityNumber: Int32(entity ?? -1), kindNumber: Int32(kind.map { number(of: $0) } ?? -1))
    known.append(owner)
    return owner
  }

  private mutating func number(of kind: EntityKind) -> Int {
    if let known = kinds.firstIndex(of: kind) { return known }
    kinds.append(kind)
    return kinds.count - 1
  }

  private mutating func identify(_ row: EntityCells, _ texts: TextPool) -> (Entity.ID?, EntityKind?) {
    let name = equivalences.canonical(texts.key(of: row.name.text))
    let rest = row.kind.isAbsent && !name.isEmpty ? kindWords.rest : nil
    let kind = kindOfColumn(row.kind.text, texts) ?? kindWords.kind(in: name) ?? rest
    let properName = kindWords.properName(of: name)
    guard writeIdentity(of: row, kind: kind, properName: properName, texts: texts) else { return (nil, kind) }
    let identity = scratch
    let (number, isNew) = identities.intern(identity.span)
    guard isNew else { return (entityOfIdentity[number], kind) }
    entityOfIdentity.append(entities.count)
    if properName.isEmpty, let known = entityByPhone(of: row, kind: kind, texts) {
      entityOfIdentity[number] = known
      return (known, kind)
    }
    let id = entities.count
    let cell = row.name.isAbsent ? row.representative : row.name
    entities.append(
      Entity(
        name: texts[row.name.text], kind: kind, isUnnamed: properName.isEmpty,
        representative: texts[row.representative.text],
        location: SourceLocation(sheet: row.sheet, row: Int(cell.row), column: Int(cell.column))))
    return (id, kind)
  }

  private mutating func kindOfColumn(_ text: TextID, _ texts: TextPool) -> EntityKind? {
    if let known = kindOfText[text] { return known }
    let kind = kindWords.kind(in: texts.key(of: text))
    kindOfText[text] = .some(kind)
    return kind
  }

  /// Writes what tells the entity of a row apart; false where nothing does.
  private mutating func writeIdentity(
    of row: EntityCells, kind: EntityKind?, properName: TextKey, texts: TextPool
  ) -> Bool {
    beginIdentity(kind)
    if !properName.isEmpty {
      scratch.append(contentsOf: properName.bytes)
      return true
    }
    // A row without any entity name has no entity to count, whoever represents it.
    if row.name.isAbsent { return false }
    let representative = texts.key(of: row.representative.text)
    if !representative.isEmpty {
      scratch.append(contentsOf: representative.bytes)
      return true
    }
    return writePhone(of: row, texts)
  }

  /// The entity without a name that a telephone number is known to be of, where the new row has no representative or
  /// the known one had none; the number is kept for the rows to come.
  private mutating func entityByPhone(of row: EntityCells, kind: EntityKind?, _ texts: TextPool) -> Entity.ID? {
    guard !row.representative.isAbsent else { return nil }
    beginIdentity(kind)
    guard writePhone(of: row, texts) else { return nil }
    let identity = scratch
    let (number, isNew) = identities.intern(identity.span)
    if isNew {
      entityOfIdentity.append(entities.count)
      return nil
    }
    let known = entityOfIdentity[number]
    guard entities[known].representative.isEmpty else { return nil }
    let entity = entities[known]
    entities[known] = Entity(
      name: entity.name, kind: entity.kind, isUnnamed: entity.isUnnamed,
      representative: texts[row.representative.text], location: entity.location)
    return known
  }

  private mutating func beginIdentity(_ kind: EntityKind?) {
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: (kind?.rawValue ?? "").utf8)
    // No key holds a zero: it says where the kind ends, and a second one that a phone follows instead of a name.
    scratch.append(0)
  }

  private mutating func writePhone(of row: EntityCells, _ texts: TextPool) -> Bool {
    let phone = PhoneNumber.numbers(in: texts[row.phone.text]).first?.digits ?? ""
    scratch.append(0)
    scratch.append(contentsOf: phone.utf8)
    return !phone.isEmpty
  }
}
