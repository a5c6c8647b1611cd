internal import Diagnostics
internal import Registry

/// What stands in a list's personal columns, so that a public text that quotes a cell does not tell it.
struct PersonalTexts {
  private let personal: Set<Field>
  private let registry: Registry

  init(_ registry: Registry) {
    self.registry = registry
    personal = registry.profile.personal
  }

  /// Texts without what is personal, telephone numbers masked.
  ///
  /// All at once: a list has a hundred personal texts for each that is quoted, and only those are looked into that begin
  /// with a word of these texts.
  func hiding(in texts: [String]) -> [String] {
    var words: Set<String> = []
    for text in texts { Self.eachWord(of: text) { words.insert($0) } }
    let secrets = secrets(beginningIn: words)
    return texts.map { text in
      var result = maskingPhones(in: text)
      guard !secrets.isEmpty else { return result }
      for word in Self.words(of: text) {
        for secret in secrets[word] ?? [] where result.contains(secret) {
          result = result.replacing(secret, with: "…")
        }
      }
      return result
    }
  }

  /// What is personal and begins with one of these words, by it, in whichever form of Unicode, the longest first: one may
  /// be the beginning of another.
  ///
  /// Leaves out what is published all the same: who stands for a household without a name, or lends it his.
  private func secrets(beginningIn words: Set<String>) -> [String: [String]] {
    let extras = registry.profile.extraColumns.indices.filter { registry.profile.extraColumns[$0].isPersonal }
    let fields = Array(personal)
    var secrets: [String: [String]] = [:]
    var seen: Set<String> = []
    // Whole columns repeat what the row above has: a producer's representative.
    var above = Array(repeating: "", count: fields.count + extras.count)
    for id in registry.registrations.indices {
      for column in above.indices {
        let text =
          column < fields.count
          ? registry.text(fields[column], of: registry.registrations[id])
          : registry.text(ofExtra: extras[column - fields.count], of: id)
        guard !text.isEmpty, text != above[column] else { continue }
        above[column] = text
        guard let first = Self.firstWord(of: text), words.contains(first), seen.insert(text).inserted else { continue }
        if isSecret(text, of: registry.registrations[id]) { secrets[first, default: []].append(text) }
      }
    }
    for (first, all) in secrets where all.count > 1 {
      secrets[first] = all.sorted { ($0.utf8.count, $1) > ($1.utf8.count, $0) }
    }
    return secrets
  }

  private func isSecret(_ text: String, of item: Registration) -> Bool {
    (Self.words(of: text).count > 1 || Self.isTelling(text)) && !isPublished(text, item)
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

  /// Runs of letters, digits and the marks on them.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    eachWord(of: text) { words.append($0) }
    return words
  }

  private static func firstWord(of text: String) -> String? {
    var first: String?
    eachWord(of: text, most: 1) { first = $0 }
    return first
  }

  private static func eachWord(of text: String, most: Int = .max, _ body: (String) -> Void) {
    let bytes = Array(text.utf8)
    var found = 0
    var (start, index) = (0, 0)
    while index < bytes.count, found < most {
      let length = bytes[index] < 0x80 ? 1 : bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
      let end = min(index + length, bytes.count)
      if !isOfWord(scalar(of: bytes[index..<end])) {
        if start < index {
          body(String(decoding: bytes[start..<index], as: UTF8.self))
          found += 1
        }
        start = end
      }
      index = end
    }
    if start < index, found < most { body(String(decoding: bytes[start..<index], as: UTF8.self)) }
  }

  /// The scalar of the bytes of one, which are a string's.
  private static func scalar(of bytes: ArraySlice<UInt8>) -> Unicode.Scalar {
    let lead = bytes[bytes.startIndex]
    guard bytes.count > 1 else { return Unicode.Scalar(lead) }
    let head = UInt32(lead) & (0xFF >> UInt32(bytes.count + 1))
    let value = bytes.dropFirst().reduce(head) { $0 << 6 | UInt32($1 & 0x3F) }
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
