/// Finds the kind of a producer in its name or in a kind column, and what the name says besides.
package struct KindWords: Sendable {
  /// By the first byte of their keys, longest first.
  private let words: [UInt8: [(key: TextKey, kind: EntityKind)]]

  /// The kind of everybody whose name tells no other, if the profile has one.
  package let rest: EntityKind?

  /// - Parameter kinds: the profile's.
  package init(_ kinds: [Profile.Kind]) {
    rest = kinds.first { $0.words.isEmpty }?.kind
    // Longest first, so that «Hộ sản xuất kinh doanh» is not taken for «Hộ» and a rest.
    let all = kinds.flatMap { kind in kind.words.map { (key: TextKey($0), kind: kind.kind) } }
    words = Dictionary(grouping: all.sorted { $0.key.bytes.count > $1.key.bytes.count }) { $0.key.bytes.first ?? 0 }
  }

  /// The kind a name shows: by the word of a kind that stands first in it, wherever that is («Chi nhánh HTX …»).
  ///
  /// - Complexity: the words times the length of the name. Ask once per distinct name.
  package func kind(in name: TextKey) -> EntityKind? {
    var rest = name
    while !rest.isEmpty {
      if let word = word(before: rest) { return word.kind }
      rest = rest.droppingWord()
    }
    return nil
  }

  /// The name without the word of its kind in front; empty where it says nothing else («Hộ kinh doanh»).
  package func properName(of name: TextKey) -> TextKey {
    guard let word = word(before: name) else { return name }
    return name.dropping(prefix: word.key.bytes.count)
  }

  private func word(before name: TextKey) -> (key: TextKey, kind: EntityKind)? {
    words[name.bytes.first ?? 0]?.first { name.hasWordPrefix($0.key) }
  }
}
