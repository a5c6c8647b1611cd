/// What a row gives of who was recognised for what by which decision, however it is written.
struct RevocationClaim: Hashable, Sendable {
  /// Which of the three a row gives.
  struct Shape: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let entity = Shape(rawValue: 1)
    static let product = Shape(rawValue: 2)
    static let decision = Shape(rawValue: 4)

    /// Whether it says whose recognition is meant.
    var isEnough: Bool { contains(.entity) || contains(.decision) }
  }

  /// The kind its name shows and its own name, or who represents it; empty where neither is given.
  var entity = ""
  var product = TextKey("")
  var decision = TextKey("")

  var shape: Shape {
    var shape: Shape = []
    if !entity.isEmpty { shape.insert(.entity) }
    if !product.isEmpty { shape.insert(.product) }
    if !decision.isEmpty { shape.insert(.decision) }
    return shape
  }

  /// The claim without what a shape does not have.
  func reduced(to shape: Shape) -> RevocationClaim {
    RevocationClaim(
      entity: shape.contains(.entity) ? entity : "", product: shape.contains(.product) ? product : TextKey(""),
      decision: shape.contains(.decision) ? decision : TextKey(""))
  }
}

/// The claims of a list's records; each distinct text is folded once.
struct RevocationClaims {
  private let list: Registry
  private let kindWords: KindWords
  private var keys: [TextID: TextKey] = [:]
  private var decisions: [TextID: TextKey] = [:]
  private var entities: [SIMD4<UInt32>: String] = [:]

  init(_ list: Registry) {
    self.list = list
    kindWords = KindWords(list.profile.kinds)
  }

  mutating func claim(of id: Registration.ID) -> RevocationClaim {
    let item = list.registrations[id]
    return RevocationClaim(
      entity: entity(of: item), product: key(of: item[.product].text), decision: decision(item[.decisionNumber].text))
  }

  private mutating func key(of text: TextID) -> TextKey {
    if let key = keys[text] { return key }
    let key = list.texts.key(of: text)
    keys[text] = key
    return key
  }

  /// A decision's number from its first digit on: «Số 377/QĐ-UBND» is «377/QĐ-UBND».
  private mutating func decision(_ text: TextID) -> TextKey {
    if let key = decisions[text] { return key }
    let key = TextKey(String(list.texts[text].drop { !$0.isASCII || !$0.isNumber }), spacing: .removed)
    decisions[text] = key
    return key
  }

  /// By its name alone, never by a column of kinds, which one of two lists may have.
  private mutating func entity(of item: Registration) -> String {
    let texts = SIMD4(
      item[.entity].text.rawValue, item[.representative].text.rawValue, item[.phone].text.rawValue, 0)
    if let known = entities[texts] { return known }
    let name = key(of: item[.entity].text)
    let kind = kindWords.kind(in: name)?.rawValue ?? ""
    let proper = kindWords.properName(of: name)
    var identity = ""
    if !proper.isEmpty {
      identity = "\(kind)|\(proper.text)"
    } else if !name.isEmpty {
      let representative = key(of: item[.representative].text)
      let phone = PhoneNumber.numbers(in: list.text(.phone, of: item)).first?.digits ?? ""
      if !representative.isEmpty {
        identity = "\(kind)||\(representative.text)"
      } else if !phone.isEmpty {
        identity = "\(kind)|||\(phone)"
      }
    }
    entities[texts] = identity
    return identity
  }
}

extension TextKey {
  /// The key as a text, to be put together with others.
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}
