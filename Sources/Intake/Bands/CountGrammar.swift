internal import Registry

/// Reads the counts a heading declares: «23 sản phẩm của 12 chủ thể (2 Doanh nghiệp, 3 HTX, 7 hộ kinh doanh)».
///
/// A count is a number and, right behind it, a word the profile counts with. Spaces inside words do not matter, so that
/// torn letters («39 sả n phẩ m») are read too; a year («năm 2023») and other numbers count nothing.
struct CountGrammar {
  private enum Subject {
    case products, entities
    case kind(EntityKind)
  }

  private let words: [TextKey: Subject]
  /// Bytes of the longest word's key, so that the search behind a number ends.
  private let longest: Int

  init(_ profile: Profile) {
    var words: [TextKey: Subject] = [:]
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

  /// The counts of a heading and how many characters stand before the first of them.
  func counts(in heading: String) -> (declared: DeclaredCounts, firstAt: Int?) {
    let characters = Array(heading)
    var declared = DeclaredCounts()
    var firstAt: Int?
    var position = 0
    while position < characters.count {
      guard let number = Self.number(in: characters, at: position) else {
        position += 1
        continue
      }
      guard !Self.isYear(number.value, in: characters, at: position),
        let (subject, end) = subject(in: characters, from: number.end)
      else {
        position = number.end
        continue
      }
      let count = DeclaredCounts.Count(number.value, fragment: String(characters[position..<end]))
      switch subject {
      case .products: if declared.products == nil { declared.products = count }
      case .entities: if declared.entities == nil { declared.entities = count }
      case .kind(let kind): declared.kinds.append((kind, count))
      }
      firstAt = firstAt ?? position
      position = end
    }
    return (declared, firstAt)
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
  private func subject(in characters: [Character], from start: Int) -> (Subject, Int)? {
    var found: (Subject, Int)?
    var end = start
    while end < characters.count {
      end += 1
      let key = TextKey(String(characters[start..<end]), spacing: .removed)
      if key.bytes.count > longest { break }
      let isTorn = end < characters.count && (characters[end].isLetter || characters[end].isNumber)
      if isTorn || characters[end - 1].isWhitespace { continue }
      if let subject = words[key] { found = (subject, end) }
    }
    return found
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
