internal import Diagnostics
internal import Registry

/// What stands in a list's personal columns, so that a public text that quotes a cell does not tell it.
struct PersonalTexts {
  private let personal: Set<Field>
  private let registry: Registry
  /// By their first word, in whichever form of Unicode, the longest first: one may be the beginning of another.
  private var texts: [String: [String]] = [:]
  /// Whether all of them are of simple letters, as they mostly are: texts that are so too are then equal by their bytes.
  private var areSimple = true
  /// Those, by the hash of the bytes of their first word.
  private var simpleTexts: [Int: [String]] = [:]

  /// Leaves out what is published all the same: who stands for a household without a name, or lends it his.
  init(_ registry: Registry) {
    self.registry = registry
    personal = registry.profile.personal
    var seen: Set<String> = []
    let extras = registry.profile.extraColumns.indices.filter { registry.profile.extraColumns[$0].isPersonal }
    for (id, item) in registry.registrations.enumerated() {
      let cells = personal.map { registry.text($0, of: item) } + extras.map { registry.text(ofExtra: $0, of: id) }
      for text in cells where !text.isEmpty && seen.insert(text).inserted {
        let words = Self.words(of: text)
        guard let first = words.first, words.count > 1 || Self.isTelling(text), !isPublished(text, item) else {
          continue
        }
        texts[first, default: []].append(text)
        areSimple = areSimple && Self.isSimple(text)
      }
    }
    texts = texts.mapValues { $0.sorted { ($0.utf8.count, $1) > ($1.utf8.count, $0) } }
    guard areSimple else { return }
    for (word, secrets) in texts { simpleTexts[Self.hash(word.utf8Span.span), default: []] += secrets }
  }

  /// A text of one short word stands in too many others to be anybody's; one of many digits does not.
  private static func isTelling(_ text: String) -> Bool {
    text.utf8.count(where: { (0x30...0x39).contains($0) }) >= 6
  }

  private func isPublished(_ text: String, _ item: Registration) -> Bool {
    guard let entity = item.entity.map({ registry.entities[$0] }) else { return false }
    if entity.isKnownByRepresentative { return entity.representative == text }
    return TextKey(entity.name).containsWords(TextKey(text))
  }

  /// Whether a cell's column is personal.
  func isPersonal(_ location: SourceLocation) -> Bool {
    personal.contains { field in
      guard let column = registry.sheet(location.sheet)?.column(of: field, atRow: Int(location.row)) else {
        return false
      }
      return column == Int(location.column)
    }
  }

  /// A text without what is personal, telephone numbers masked.
  func hiding(in text: String) -> String {
    var result = maskingPhones(in: text)
    guard !texts.isEmpty else { return result }
    func hide(_ secrets: [String]?) {
      for secret in secrets ?? [] where result.contains(secret) {
        result = result.replacing(secret, with: "…")
      }
    }
    if areSimple, Self.isSimple(text) {
      let bytes = text.utf8Span.span
      for word in Self.wordRanges(of: bytes) { hide(simpleTexts[Self.hash(bytes.extracting(word))]) }
    } else {
      for word in Self.words(of: text) { hide(texts[word]) }
    }
    return result
  }

  private static func words(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return wordRanges(of: bytes.span).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// Runs of letters, digits and the marks on them.
  private static func wordRanges(of bytes: Span<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var (start, index) = (0, 0)
    while index < bytes.count {
      let lead = bytes[index]
      let end = min(index + (lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4), bytes.count)
      if !isOfWord(lead < 0x80 ? Unicode.Scalar(lead) : scalar(bytes, index..<end)) {
        if start < index { words.append(start..<index) }
        start = end
      }
      index = end
    }
    if start < index { words.append(start..<index) }
    return words
  }

  /// Whether every character is of those that are equal to themselves only: U+0000 to U+027F, U+1E00 to U+1EFF and
  /// U+2010 to U+203F, which are letters with their marks on them and signs, but no mark that stands apart.
  private static func isSimple(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0..<0x80: index += 1
      case 0xC2...0xC9: index += 2
      case 0xE1 where index + 2 < bytes.count && (0xB8...0xBB).contains(bytes[index + 1]): index += 3
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] >= 0x90: index += 3
      default: return false
      }
    }
    return true
  }

  /// FNV-1a: a word that has another's hash costs a look, no more.
  private static func hash(_ word: Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in word.indices { hash = (hash ^ UInt64(word[index])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash)
  }

  /// The scalar of the bytes of one, which are a string's.
  private static func scalar(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Unicode.Scalar {
    var value = UInt32(bytes[range.lowerBound]) & (0xFF >> UInt32(range.count + 1))
    for index in range.dropFirst() { value = value << 6 | UInt32(bytes[index] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    // Latin letters with marks, as Vietnamese has them, and the marks where they stand by themselves.
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x300...0x36F, 0x1E00...0x1EFF: true
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}
