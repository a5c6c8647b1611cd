internal import Registry

/// Recognises the fields of a list by the texts of its header.
struct HeaderWords {
  /// A header text that was recognised.
  struct Match: Equatable {
    let field: Field
    /// How much of the header text the known words are, 0 to 1.
    let coverage: Double
  }

  private let words: [(key: TextKey, field: Field)]

  init(_ profile: Profile) {
    words = profile.columns.flatMap { column in column.headers.map { (TextKey($0), column.field) } }
      .sorted { $0.key.bytes.count > $1.key.bytes.count }
  }

  /// The field whose words stand first in a header text; of two that begin together, the longer.
  ///
  /// «Địa chỉ cơ sở sản xuất» is an address although «cơ sở sản xuất» is in it.
  func match(_ header: TextKey) -> Match? {
    var rest = header
    while !rest.isEmpty {
      if let word = words.first(where: { rest.hasWordPrefix($0.key) }) {
        return Match(field: word.field, coverage: Double(word.key.bytes.count) / Double(header.bytes.count))
      }
      rest = rest.droppingWord()
    }
    return nil
  }
}
