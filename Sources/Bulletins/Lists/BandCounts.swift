package import Diagnostics
package import Registry

/// The counts of a heading's rows in words: «23 sản phẩm của 12 chủ thể (2 doanh nghiệp, 2 HTX, 8 hộ kinh doanh)».
package struct BandCounts {
  private let registry: Registry
  private let language: Language

  package init(_ registry: Registry, _ language: Language) {
    self.registry = registry
    self.language = language
  }

  /// Products and entities, then the entities of each kind there is.
  package func text(of tally: Tally) -> String {
    let counted = tally.kinds(in: registry)
    let kinds = registry.profile.kinds.compactMap { kind in
      counted[kind.kind].map { Phrase.count($0, kind.label).text(language) }
    }
    let listed = Phrase.listed(tally.products, tally.entities.count, registry.profile.nouns).text(language)
    return kinds.isEmpty ? listed : "\(listed) (\(kinds.joined(separator: ", ")))"
  }
}
