/// One product of one entity, however often a register names it.
package struct ProductKey: Hashable, Sendable {
  private let entity: Entity.ID
  private let product: Int

  fileprivate init(entity: Entity.ID, product: Int) {
    self.entity = entity
    self.product = product
  }
}

/// Tells which records speak of the same product: the same entity, and a name that is the same when folded.
package struct ProductKeys {
  private let texts: TextPool
  private let cellTexts: [TextID]
  /// The number of each text's folded form; texts that fold alike share it.
  ///
  /// Folded once a distinct text.
  private var numberOfText: [TextID: Int] = [:]
  private var numberOfKey: [TextKey: Int] = [:]

  package init(_ registry: Registry) {
    texts = registry.texts
    cellTexts = registry.registrations.map { $0[.product].text }
  }

  /// The key of a record.
  ///
  /// One whose entity is not known is a product of its own, under a number no entity has.
  package mutating func key(of item: Registration, id: Registration.ID) -> ProductKey {
    ProductKey(entity: item.entity ?? -1 - id, product: number(of: cellTexts[id]))
  }

  private mutating func number(of text: TextID) -> Int {
    if let number = numberOfText[text] { return number }
    let key = texts.key(of: text)
    let number = numberOfKey[key] ?? numberOfKey.count
    numberOfKey[key] = number
    numberOfText[text] = number
    return number
  }
}
