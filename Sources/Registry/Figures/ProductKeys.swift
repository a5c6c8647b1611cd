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
  /// By the number of the text, 0 until it is folded, else the number of its key and 1; empty until one is asked for.
  ///
  /// Texts that fold alike share it.
  private var numberOfText: [Int32] = []
  private var keys = BytePool()

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
    if numberOfText.isEmpty { numberOfText = Array(repeating: 0, count: texts.count) }
    let index = Int(text.rawValue)
    if numberOfText[index] == 0 { numberOfText[index] = Int32(keys.intern(texts.key(of: text).bytes.span).id + 1) }
    return Int(numberOfText[index]) - 1
  }
}
