/// Words that mean the same, written one way: «Cty CP» is «Công ty cổ phần».
///
/// The groups are a profile's; of each, all words become the first. Whole words only, the longest first.
package struct WordEquivalences: Sendable {
  private struct Word: Sendable {
    let key: TextKey
    let canonical: TextKey
  }

  /// By the first byte of their keys.
  private let words: [[Word]]

  package init(_ groups: [[String]]) {
    let all = groups.flatMap { group in
      group.dropFirst().map { Word(key: TextKey($0), canonical: TextKey(group[0])) }
    }
    var words = Array(repeating: [Word](), count: 256)
    for word in all.sorted(by: { $0.key.bytes.count > $1.key.bytes.count }) {
      if let first = word.key.bytes.first { words[Int(first)].append(word) }
    }
    self.words = words
  }

  /// The key with every word of a group written as the group's first.
  ///
  /// - Complexity: linear in the key; most bytes are one look-up.
  package func canonical(_ key: TextKey) -> TextKey {
    let bytes = key.bytes
    var result: [UInt8]?
    var position = 0
    while position < bytes.count {
      if let word = word(in: key, at: position) {
        if result == nil { result = Array(bytes[..<position]) }
        result?.append(contentsOf: word.canonical.bytes)
        position += word.key.bytes.count
      } else {
        result?.append(bytes[position])
        position += 1
      }
    }
    return result.map { TextKey(bytes: $0) } ?? key
  }

  private func word(in key: TextKey, at start: Int) -> Word? {
    words[Int(key.bytes[start])].first { key.hasWords($0.key, at: start) }
  }
}
