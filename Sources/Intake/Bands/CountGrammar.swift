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
  /// By the first byte of their keys, the bytes of the longest word's, so that most texts need not be looked up.
  private let longestByInitial: [Int]
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
    var longestByInitial = Array(repeating: 0, count: 256)
    for key in words.keys {
      guard let initial = key.bytes.first else { continue }
      longestByInitial[Int(initial)] = max(longestByInitial[Int(initial)], key.bytes.count)
    }
    self.longestByInitial = longestByInitial
    longest = longestByInitial.max() ?? 0
  }

  /// What a text is that is a counting word and nothing else: «chủ thể».
  func subject(of text: TextKey) -> DeclaredCounts.Subject? {
    guard let initial = text.bytes.first, text.bytes.count <= longestByInitial[Int(initial)] else { return nil }
    return words[text]
  }

  /// The counts of a text.
  func read(_ text: String) -> Reading {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return Reading() }
    let characters = CharacterRow(text)
    let found = counts(in: characters)
    var reading = Reading(firstAt: found.first?.range.lowerBound)
    for count in found {
      let fragment = characters.text(count.range)
      reading.declared.add(DeclaredCounts.Count(count.value, fragment: fragment), of: count.subject)
    }
    reading.isWhole = !found.isEmpty && Self.saysNothingElse(characters, found)
    return reading
  }

  private func counts(in characters: CharacterRow) -> [Found] {
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
  private func isCountedBehind(_ end: Int, in characters: CharacterRow) -> Bool {
    guard let (_, wordEnd) = subject(in: characters, from: end) else { return false }
    var next = wordEnd
    while next < characters.count, characters[next] == .space { next += 1 }
    return next == characters.count || !Self.isColon(characters, next)
  }

  /// A number that begins at a position and not in the middle of a word or of another number.
  private static func number(in characters: CharacterRow, at start: Int) -> (value: Int, end: Int)? {
    guard characters[start] == .digit else { return nil }
    if start > 0, characters[start - 1] == .letter || isDigit(characters, start - 1) { return nil }
    var value = 0
    var end = start
    while end < characters.count {
      switch characters[end] {
      case .digit:
        let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, sumOverflow) = tenfold.addingReportingOverflow(characters.digit(at: end))
        guard !overflow, !sumOverflow else { return nil }
        value = sum
      case .markedDigit: return nil
      default: guard isThousandsSeparator(characters, end) else { return (value, end) }
      }
      end += 1
    }
    return (value, end)
  }

  /// Whether a dot stands between a number's thousands: «1.234 sản phẩm».
  private static func isThousandsSeparator(_ characters: CharacterRow, _ index: Int) -> Bool {
    guard index + 3 < characters.count, characters.ascii(at: index) == UInt8(ascii: ".") else { return false }
    return (index + 1...index + 3).allSatisfy { isDigit(characters, $0) }
      && (index + 4 == characters.count || !isDigit(characters, index + 4))
  }

  private static func isDigit(_ characters: CharacterRow, _ index: Int) -> Bool {
    characters[index] == .digit || characters[index] == .markedDigit
  }

  /// Whether a number is a year by the word before it, torn or not.
  private static func isYear(_ value: Int, in characters: CharacterRow, at start: Int) -> Bool {
    guard (1900...2200).contains(value) else { return false }
    var letters = ""
    var index = start
    while index > 0, letters.count < 3 {
      index -= 1
      if characters[index] != .space { letters = characters.text(index..<index + 1) + letters }
    }
    return TextKey(letters) == yearWord
  }

  private static let yearWord = TextKey("năm")

  /// The longest counting word right behind a number, and where it ends.
  private func subject(in characters: CharacterRow, from start: Int) -> (DeclaredCounts.Subject, Int)? {
    // A word does not begin with a sign.
    guard start < characters.count, characters[start] == .letter || characters[start] == .space else { return nil }
    var found: (DeclaredCounts.Subject, Int)?
    var end = start
    while end < characters.count {
      end += 1
      let isTorn = end < characters.count && characters[end].isInWord
      if isTorn || characters[end - 1] == .space { continue }
      let key = characters.key(start..<end, spacing: .removed)
      guard let initial = key.bytes.first else { continue }
      if key.bytes.count > longestByInitial[Int(initial)] { break }
      if let subject = words[key] { found = (subject, end) }
    }
    return found
  }

  /// The longest counting word right before a number, where it begins, and whether a colon stands between them.
  private func subject(
    in characters: CharacterRow, before number: Int, after lowest: Int
  ) -> (subject: DeclaredCounts.Subject, start: Int, hasColon: Bool)? {
    var end = number
    var hasColon = false
    while end > lowest {
      if Self.isColon(characters, end - 1) { hasColon = true } else if characters[end - 1] != .space { break }
      end -= 1
    }
    guard end < number, end > lowest, characters[end - 1] == .letter else { return nil }
    var found: (DeclaredCounts.Subject, Int, Bool)?
    var start = end
    while start > lowest, end - start < 3 * longest {
      start -= 1
      guard characters[start] == .letter || characters[start] == .space else { break }
      let isInWord = start > 0 && characters[start - 1].isInWord
      if isInWord || characters[start] == .space { continue }
      let key = characters.key(start..<end, spacing: .removed)
      if key.bytes.count > longest { break }
      if let subject = subject(of: key) { found = (subject, start, hasColon) }
    }
    return found
  }

  private static func isColon(_ characters: CharacterRow, _ index: Int) -> Bool {
    let byte = characters.ascii(at: index)
    return byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=")
  }

  /// Whether nothing but signs and words that lead to counts stands between the counts.
  private static func saysNothingElse(_ characters: CharacterRow, _ found: [Found]) -> Bool {
    var end = 0
    for count in found {
      guard onlyLeads(characters, end..<count.range.lowerBound) else { return false }
      end = count.range.upperBound
    }
    return onlyLeads(characters, end..<characters.count)
  }

  private static func onlyLeads(_ characters: CharacterRow, _ range: Range<Int>) -> Bool {
    characters.runs(range) { !characters[$0].isInWord }.allSatisfy { leads.contains(characters.key($0)) }
  }

  /// Syllables of «của», «trong đó», «tổng số», «gồm có», «số lượng».
  private static let leads: Set<TextKey> = Set(
    ["của", "trong", "đó", "tổng", "số", "cộng", "gồm", "có", "với", "là", "và", "lượng", "tất", "cả", "bao"]
      .map { TextKey($0) })
}
