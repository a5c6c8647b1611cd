/// Finds the kind of a producer in its name or in a kind column, and what the name says besides.
package struct KindWords: Sendable {
  private let words: [(key: TextKey, kind: EntityKind)]

  /// - Parameter kinds: the profile's.
  package init(_ kinds: [Profile.Kind]) {
    // Longest first, so that «Hộ sản xuất kinh doanh» is not taken for «Hộ» and a rest.
    words = kinds.flatMap { kind in kind.words.map { (TextKey($0), kind.kind) } }
      .sorted { $0.key.bytes.count > $1.key.bytes.count }
  }

  /// The kind a name shows: by the word of a kind that stands first in it, wherever that is («Chi nhánh HTX …»).
  ///
  /// - Complexity: the words times the length of the name. Ask once per distinct name.
  package func kind(in name: TextKey) -> EntityKind? {
    var rest = name
    while !rest.isEmpty {
      if let word = words.first(where: { rest.hasWordPrefix($0.key) }) { return word.kind }
      rest = rest.droppingWord()
    }
    return nil
  }

  /// The name without the word of its kind in front; empty where it says nothing else («Hộ kinh doanh»).
  package func properName(of name: TextKey) -> TextKey {
    guard let word = words.first(where: { name.hasWordPrefix($0.key) }) else { return name }
    return name.dropping(prefix: word.key.bytes.count)
  }
}
