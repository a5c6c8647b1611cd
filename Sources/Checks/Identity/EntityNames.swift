internal import Registry

/// Compares the names of entities: of their own, or of their representatives where they have none.
struct EntityNames {
  /// How two entities' names stand to each other.
  enum Likeness {
    /// The same words, so that only the kind column tells them apart.
    case same
    /// The same but for spaces, marks, tones or a letter or two.
    case near
    case other
  }

  private let registry: Registry
  /// Made when first two entities are compared, which in most lists none are.
  private lazy var kindWords = KindWords(registry.profile.kinds)
  private var known: [Entity.ID: Name] = [:]

  init(_ registry: Registry) {
    self.registry = registry
  }

  mutating func likeness(_ left: Entity.ID, _ right: Entity.ID) -> Likeness {
    let (left, right) = (name(of: left), name(of: right))
    if left.proper.isEmpty || right.proper.isEmpty { return .other }
    if left.key == right.key { return left.kind == right.kind ? .same : .other }
    let isNear = left.proper.isNear(right.proper) || left.whole.isNear(right.whole)
    // Another kind is another entity, unless the word for it is what is written wrongly.
    return isNear && (left.kind == right.kind || left.kind == nil || right.kind == nil) ? .near : .other
  }

  private mutating func name(of id: Entity.ID) -> Name {
    if let name = known[id] { return name }
    let entity = registry.entities[id]
    let whole = TextKey(entity.isUnnamed ? entity.representative : entity.name)
    let proper = entity.isUnnamed ? whole : kindWords.properName(of: whole)
    let name = Name(
      key: proper, proper: Letters(proper), whole: Letters(whole),
      kind: kindWords.kind(in: TextKey(entity.name)) ?? (entity.isUnnamed ? entity.kind : nil))
    known[id] = name
    return name
  }
}

private struct Name {
  /// Without the word for its kind.
  let key: TextKey
  let proper: Letters
  let whole: Letters
  /// The kind the name itself shows.
  let kind: EntityKind?
}

/// A name without spaces and punctuation.
private struct Letters {
  /// Letters, tones and digits.
  let bytes: [UInt8]

  init(_ key: TextKey) { bytes = key.bytes.filter { $0 <= 0x05 || isDigit($0) || isLetter($0) } }

  var isEmpty: Bool { bytes.isEmpty }

  /// Whether two names of the same numbers differ in marks and tones only, or in a letter; in two if they are long.
  func isNear(_ other: Letters) -> Bool {
    guard bytes.filter(isDigit) == other.bytes.filter(isDigit) else { return false }
    let (left, right) = (plain, other.plain)
    if left == right { return true }
    let most = [4, 9].count { min(left.count, right.count) >= $0 }
    return abs(left.count - right.count) <= most && distance(left, right) <= most
  }

  /// Letters without marks and tones, and digits.
  private var plain: [UInt8] {
    bytes.filter { $0 > 0x05 }.map { byte in
      switch Unicode.Scalar(byte) {
      case "W", "A": UInt8(ascii: "a")
      case "E": UInt8(ascii: "e")
      case "O", "P": UInt8(ascii: "o")
      case "U": UInt8(ascii: "u")
      case "D": UInt8(ascii: "d")
      default: byte
      }
    }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

private func isLetter(_ byte: UInt8) -> Bool {
  byte >= 0x41 && byte != 0x7F && !(0x5B...0x60).contains(byte) && !(0x7B...0x7E).contains(byte)
}

/// Letters to insert, remove, replace or exchange with their neighbours.
private func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var before: [Int] = []
  var row = Array(0...right.count)
  for i in left.indices {
    var next = [i + 1]
    for j in right.indices {
      var best = min(row[j] + (left[i] == right[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { best = min(best, before[j - 1] + 1) }
      next.append(best)
    }
    (before, row) = (row, next)
  }
  return row[right.count]
}
