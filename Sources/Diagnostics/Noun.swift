/// What a programme calls something it counts: «sản phẩm», `product`, `products`.
///
/// Vietnamese nouns do not change with the number.
package struct Noun: Hashable, Sendable {
  package let vi: String
  package let en: String
  package let plural: String

  package init(vi: String, en: String, plural: String) {
    self.vi = vi
    self.en = en
    self.plural = plural
  }

  /// Any number of them: «sản phẩm», `products`.
  package var several: Phrase { Phrase(vi: vi, en: plural) }

  /// So many of them: «3 sản phẩm», `3 products`.
  package func counted(_ count: Int) -> Phrase {
    Phrase(vi: "\(count) \(vi)", en: english(count, en, plural))
  }
}

/// What a programme calls its products and those who have them.
package struct Nouns: Hashable, Sendable {
  package let product: Noun
  package let entity: Noun

  package init(product: Noun, entity: Noun) {
    self.product = product
    self.entity = entity
  }

  /// Where no programme says otherwise.
  package static let standard = Nouns(
    product: Noun(vi: "sản phẩm", en: "product", plural: "products"),
    entity: Noun(vi: "chủ thể", en: "producer", plural: "producers"))
}
