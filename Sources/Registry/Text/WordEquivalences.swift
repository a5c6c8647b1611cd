/// Words that mean the same, written one way: «Cty CP» is «Công ty cổ phần».
///
/// The groups are a profile's; of each, all words become the first. Whole words only, the longest first.
package struct WordEquivalences: Sendable {
  private struct Word: Sendable {
    let key: TextKey
    let canonical: TextKey
  }

  /// By the first byte of their keys, 256 of them.
  private let words: [[Word]]

  package init(_ groups: [[String]]) {
    let all = groups.flatMap { group in
      group.dropFirst().map { Word(key: TextKey($0), canonical: TextKey(group[0])) }
    }
    var words: [[Word]] = Array(repeating: [], count: 256)
    for word in all.sorted(by: { $0.key.bytes.count > $1.key.bytes.count }) {
      if let first = word.key.bytes.first { words[Int(first)].append(word) }
    }
    self.words = words
  }

  /// The key with every word of a group written as the group's first.
  ///
  /// - Complexity: linear in the key; only where a word begins is anything looked up.
  package func canonical(_ key: TextKey) -> TextKey {
    let bytes = key.bytes
    var result: [UInt8] = []
    // What is copied already.
    var copied = 0
    var position = 0
    while position < bytes.count {
      if let word = word(in: key, at: position) {
        result += bytes[copied..<position]
        result += word.canonical.bytes
        position += word.key.bytes.count
        copied = position
      } else {
        position += 1
        while position < bytes.count, bytes[position - 1] != 0x20, TextKey.isInWord(bytes[position - 1]) {
          position += 1
        }
      }
    }
    return copied == 0 ? key : TextKey(bytes: result + bytes[copied...])
  }

  private func word(in key: TextKey, at start: Int) -> Word? {
    let candidates = words[Int(key.bytes[start])]
    return candidates.isEmpty ? nil : candidates.first { key.hasWords($0.key, at: start) }
  }
}
