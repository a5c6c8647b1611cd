/// Understands the words administrative units are called by.
///
/// «TT. Tam Đường» is «Thị trấn Tam Đường».
package struct UnitWords: Sendable {
  private struct Word: Sendable {
    let key: TextKey
    /// The full word, which a shortened one stands for.
    let full: TextKey
    let level: Band.Level
  }

  /// By the first byte of their keys, longest first.
  private let words: [UInt8: [Word]]

  package init(_ profile: Profile) {
    let all = profile.unitKinds.flatMap { kind in
      kind.words.map { Word(key: TextKey($0), full: TextKey(kind.words[0]), level: kind.level) }
    }
    words = Dictionary(grouping: all.sorted { $0.key.bytes.count > $1.key.bytes.count }) { $0.key.bytes.first ?? 0 }
  }

  /// The level of the unit whose word a text begins with.
  package func level(of text: TextKey) -> Band.Level? { word(of: text)?.level }

  /// How many bytes of a key are a unit's word, if it begins with one, the unit's level, and whether the word is in full.
  package func prefix(of text: TextKey) -> (count: Int, level: Band.Level, isFull: Bool)? {
    word(of: text).map { ($0.key.bytes.count, $0.level, $0.key == $0.full) }
  }

  /// The words of a text behind that of a unit; nil if it begins with none.
  package func nameWords(of text: String) -> [Substring]? {
    guard let count = prefix(of: TextKey(text))?.count else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace)
    var kind = ""
    for (index, word) in words.enumerated() {
      kind += (kind.isEmpty ? "" : " ") + word
      let length = TextKey(kind).bytes.count
      guard length >= count else { continue }
      // «TP.Lai Châu»: the name begins behind the dot.
      let joined = length > count + 1 ? word.split(separator: ".").last.map { [$0] } ?? [] : []
      return joined + words[(index + 1)...]
    }
    return []
  }

  /// What a unit's name is compared by: with the full word in front, however it was shortened.
  package func key(of name: String) -> TextKey {
    let key = TextKey(name)
    return word(of: key).map { key.replacing(prefix: $0.key.bytes.count, with: $0.full) } ?? key
  }

  /// The unit in a text that may be an address: its last part that begins with a unit's word, the smallest unit before
  /// larger ones («Bản 1, xã Bản Bo, huyện Tam Đường» is of «xã Bản Bo»); else the text.
  package func unit(in text: String) -> String {
    let parts = text.split(whereSeparator: { ",;–".contains($0) }).map { $0.drop(while: \.isWhitespace) }
    guard var part = smallest(parts) ?? smallest(parts.compactMap(tail)) else { return text }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }

  /// The last of the smallest units among texts that begin with a unit's word.
  private func smallest(_ parts: [Substring]) -> Substring? {
    var found: (level: Band.Level, part: Substring)?
    for part in parts {
      guard let level = level(of: TextKey(String(part))), level >= found?.level ?? .section else { continue }
      found = (level, part)
    }
    return found?.part
  }

  /// A text from the word of a unit on, without a comma before it: «Khu 1 thị trấn Sìn Hồ».
  private func tail(of part: Substring) -> Substring? {
    let words = part.split(whereSeparator: \.isWhitespace)
    for word in words.dropFirst() {
      let rest = part[word.startIndex...]
      guard level(of: TextKey(String(rest))) != nil, rest.split(whereSeparator: \.isWhitespace).count > 1 else {
        continue
      }
      return rest
    }
    return nil
  }

  /// Whether a unit's word may begin with a byte of a key.
  package func mayBegin(with byte: UInt8?) -> Bool { byte.map { words[$0] != nil } ?? false }

  private func word(of text: TextKey) -> Word? {
    words[text.bytes.first ?? 0]?.first { text.hasWordPrefix($0.key) }
  }
}
