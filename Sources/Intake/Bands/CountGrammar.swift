internal import Registry

/// Reads the counts a text declares: «23 sản phẩm của 12 chủ thể (2 Doanh nghiệp, 3 HTX, 7 hộ kinh doanh)».
///
/// A count is a number and, right behind it, a word the profile counts with; or the word first and then the number,
/// with a colon between («SP: 23»), or without one where there are several («DN 02, HTX 03»). Spaces inside words do
/// not matter, so that torn letters («39 sả n phẩ m») are read too; a year («năm 2023») and other numbers count nothing.
struct CountGrammar {
  /// What a text declares.
  struct Reading {
    var declared = DeclaredCounts()
    /// Characters before the first count.
    var firstAt: Int?
    /// Whether the text says nothing else.
    var isWhole = false
  }

  /// A count and where it stands, in characters.
  private struct Found {
    let subject: DeclaredCounts.Subject
    let value: Int
    let range: Range<Int>
  }

  private let words: [TextKey: DeclaredCounts.Subject]
  /// Bytes of the longest word's key, so that the search behind a number ends.
  private let longest: Int

  init(_ profile: Profile) {
    var words: [TextKey: DeclaredCounts.Subject] = [:]
    // Kinds last: a word that counts a kind («cơ sở sản xuất») wins over one that counts any entity.
    for word in profile.productWords { words[TextKey(word, spacing: .removed)] = .products }
    for word in profile.entityWords { words[TextKey(word, spacing: .removed)] = .entities }
    for kind in profile.kinds {
      for word in kind.words {
        let key = TextKey(word, spacing: .removed)
        if words[key] == nil { words[key] = .kind(kind.kind) }
      }
    }
    self.words = words
    longest = words.keys.map(\.bytes.count).max() ?? 0
  }

  /// What a text is that is a counting word and nothing else: «chủ thể».
  func subject(of text: TextKey) -> DeclaredCounts.Subject? { words[text] }

  /// The counts of a text.
  func read(_ text: String) -> Reading {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return Reading() }
    let characters = Array(text)
    let found = counts(in: characters)
    var reading = Reading(firstAt: found.first?.range.lowerBound)
    for count in found {
      let fragment = String(characters[count.range])
      reading.declared.add(DeclaredCounts.Count(count.value, fragment: fragment), of: count.subject)
    }
    reading.isWhole = !found.isEmpty && Self.saysNothingElse(characters, found)
    return reading
  }

  private func counts(in characters: [Character]) -> [Found] {
    var found: [Found] = []
    // A word and a number without a colon: read only if the text counts in no other way.
    var loose: [Found] = []
    var position = 0
    while position < characters.count {
      guard let number = Self.number(in: characters, at: position) else {
        position += 1
        continue
      }
      let start = position
      position = number.end
      guard !Self.isYear(number.value, in: characters, at: start) else { continue }
      let lowest = found.last?.range.upperBound ?? 0
      let before = subject(in: characters, before: start, after: lowest)
      if let before, before.hasColon, !isCountedBehind(number.end, in: characters) {
        found.append(Found(subject: before.subject, value: number.value, range: before.start..<number.end))
      } else if let (subject, end) = subject(in: characters, from: number.end) {
        found.append(Found(subject: subject, value: number.value, range: start..<end))
        position = end
      } else if let before {
        loose.append(Found(subject: before.subject, value: number.value, range: before.start..<number.end))
      }
    }
    return found.isEmpty && loose.count > 1 ? loose : found
  }

  /// Whether a number is counted by the word behind it: that of «CT: 12 DN» is, but not the first of «DN: 2 HTX: 3».
  private func isCountedBehind(_ end: Int, in characters: [Character]) -> Bool {
    guard let (_, wordEnd) = subject(in: characters, from: end) else { return false }
    let next = characters[wordEnd...].first { !$0.isWhitespace }
    return next != ":" && next != "="
  }

  /// A number that begins at a position and not in the middle of a word or of another number.
  private static func number(in characters: [Character], at start: Int) -> (value: Int, end: Int)? {
    guard isDigit(characters[start]) else { return nil }
    if start > 0, characters[start - 1].isLetter || isDigit(characters[start - 1]) { return nil }
    var digits = ""
    var end = start
    while end < characters.count {
      if isDigit(characters[end]) {
        digits.append(characters[end])
        end += 1
      } else if characters[end] == ".", end + 3 < characters.count,
        characters[(end + 1)...(end + 3)].allSatisfy(isDigit),
        end + 4 == characters.count || !isDigit(characters[end + 4])
      {
        // A thousands separator: «1.234 sản phẩm».
        end += 1
      } else {
        break
      }
    }
    return Int(digits).map { ($0, end) }
  }

  /// Whether a number is a year by the word before it, torn or not.
  private static func isYear(_ value: Int, in characters: [Character], at start: Int) -> Bool {
    guard (1900...2200).contains(value) else { return false }
    let before = characters[..<start].filter { !$0.isWhitespace }.suffix(3)
    return TextKey(String(before)) == yearWord
  }

  private static let yearWord = TextKey("năm")

  /// The longest counting word right behind a number, and where it ends.
  private func subject(in characters: [Character], from start: Int) -> (DeclaredCounts.Subject, Int)? {
    var found: (DeclaredCounts.Subject, Int)?
    var end = start
    while end < characters.count {
      end += 1
      // A word does not begin with a sign.
      if end == start + 1, !characters[start].isLetter, !characters[start].isWhitespace { return nil }
      let isTorn = end < characters.count && (characters[end].isLetter || characters[end].isNumber)
      if isTorn || characters[end - 1].isWhitespace { continue }
      let key = TextKey(String(characters[start..<end]), spacing: .removed)
      if key.bytes.count > longest { break }
      if let subject = words[key] { found = (subject, end) }
    }
    return found
  }

  /// The longest counting word right before a number, where it begins, and whether a colon stands between them.
  private func subject(
    in characters: [Character], before number: Int, after lowest: Int
  ) -> (subject: DeclaredCounts.Subject, start: Int, hasColon: Bool)? {
    var end = number
    var hasColon = false
    while end > lowest, characters[end - 1].isWhitespace || ":=".contains(characters[end - 1]) {
      if !characters[end - 1].isWhitespace { hasColon = true }
      end -= 1
    }
    guard end < number, end > lowest, characters[end - 1].isLetter else { return nil }
    var found: (DeclaredCounts.Subject, Int, Bool)?
    var start = end
    while start > lowest, end - start < 3 * longest {
      start -= 1
      guard characters[start].isLetter || characters[start].isWhitespace else { break }
      let isInWord = start > 0 && (characters[start - 1].isLetter || characters[start - 1].isNumber)
      if isInWord || characters[start].isWhitespace { continue }
      let key = TextKey(String(characters[start..<end]), spacing: .removed)
      if key.bytes.count > longest { break }
      if let subject = words[key] { found = (subject, start, hasColon) }
    }
    return found
  }

  /// Whether nothing but signs and words that lead to counts stands between the counts.
  private static func saysNothingElse(_ characters: [Character], _ found: [Found]) -> Bool {
    var rest = ""
    var end = 0
    for count in found {
      rest += String(characters[end..<count.range.lowerBound]) + " "
      end = count.range.upperBound
    }
    rest += String(characters[end...])
    return rest.split { !$0.isLetter && !$0.isNumber }.allSatisfy { leads.contains(TextKey(String($0))) }
  }

  /// Syllables of «của», «trong đó», «tổng số», «gồm có», «số lượng».
  private static let leads: Set<TextKey> = Set(
    ["của", "trong", "đó", "tổng", "số", "cộng", "gồm", "có", "với", "là", "và", "lượng", "tất", "cả", "bao"]
      .map { TextKey($0) })

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
