/// Tells which records of two lists, read as one, speak of the same product: the same entity, and a name that is the same
/// when folded.
struct ComparedProducts {
  /// A product of an entity; of an entity that is not known, one of several of the name.
  struct Key: Hashable {
    /// Negative where it is not known.
    var entity: Int
    let name: Int
    let ordinal: Int
  }

  /// How often a list has named products of no known entity so far.
  struct Occurrences {
    fileprivate var ofName: [Int: Int] = [:]
  }

  private let texts: TextPool
  private var numberOfText: [TextID: Int] = [:]
  private var numberOfKey: [TextKey: Int] = [:]

  init(_ registry: Registry) { texts = registry.texts }

  mutating func key(of item: Registration, _ nameless: inout Occurrences) -> Key {
    let name = number(of: item[.product].text)
    guard let entity = item.entity else {
      let ordinal = nameless.ofName[name, default: 0]
      nameless.ofName[name] = ordinal + 1
      return Key(entity: -1, name: name, ordinal: ordinal)
    }
    return Key(entity: entity, name: name, ordinal: 0)
  }

  /// The number of a text's folded form; texts that fold alike share it.
  mutating func number(of text: TextID) -> Int {
    if let number = numberOfText[text] { return number }
    let key = texts.key(of: text)
    let number = numberOfKey[key] ?? numberOfKey.count
    numberOfKey[key] = number
    numberOfText[text] = number
    return number
  }
}
