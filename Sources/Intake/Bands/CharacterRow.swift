internal import Registry

/// A text as the characters a reader sees, each with what it is and where its bytes begin.
///
/// The characters and what they are taken for are those of `Character`, which costs fifty times as much: here letters
/// of ASCII and Vietnamese are told by their bytes, and only what else there is has `Character` asked for it.
struct CharacterRow {
  enum Kind: UInt8 {
    case letter, digit, space, sign
    /// A number that is no digit: «½».
    case number
    /// A digit with a mark on it, which makes no number readable.
    case markedDigit

    var isNumber: Bool { self == .digit || self == .number || self == .markedDigit }
    var isInWord: Bool { self == .letter || isNumber }
  }

  private struct Place {
    let start: UInt32
    let kind: Kind
  }

  private let bytes: [UInt8]
  private var places: [Place] = []

  /// - Complexity: linear in the text; a few instructions a byte.
  init(_ text: String) {
    bytes = Array(text.utf8)
    places.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if let (kind, length) = Self.plain(bytes, at: index), Self.isEdge(bytes, index + length) {
        places.append(Place(start: UInt32(index), kind: kind))
        index += length
      } else {
        let start = text.utf8.index(text.startIndex, offsetBy: index)
        places.append(Place(start: UInt32(index), kind: Kind(text[start])))
        index = text.utf8.distance(from: text.startIndex, to: text.index(after: start))
      }
    }
  }

  var count: Int { places.count }

  subscript(index: Int) -> Kind { places[index].kind }

  /// The byte of a character of ASCII without marks; nil for any other.
  func ascii(at index: Int) -> UInt8? {
    let range = byteRange(index..<index + 1)
    return range.count == 1 ? bytes[range.lowerBound] : nil
  }

  /// The value of a digit.
  func digit(at index: Int) -> Int { Int(bytes[Int(places[index].start)] & 0x0F) }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[byteRange(range)], as: UTF8.self) }

  func key(_ range: Range<Int>, spacing: TextKey.Spacing = .folded) -> TextKey {
    TextKey(utf8: bytes.span.extracting(byteRange(range)), spacing: spacing)
  }

  /// The runs of characters between others, none of them empty.
  func runs(_ range: Range<Int>, between isBetween: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where isBetween(index) {
      if index > start { runs.append(start..<index) }
      start = index + 1
    }
    if range.upperBound > start { runs.append(start..<range.upperBound) }
    return runs
  }

  /// Where characters lie in the text's UTF-8.
  func byteRange(_ range: Range<Int>) -> Range<Int> { start(of: range.lowerBound)..<start(of: range.upperBound) }

  private func start(of index: Int) -> Int { index < places.count ? Int(places[index].start) : bytes.count }

  /// What begins at a byte and how long it is; nil where `Character` must be asked.
  private static func plain(_ bytes: [UInt8], at index: Int) -> (Kind, length: Int)? {
    switch bytes[index] {
    case 0x41...0x5A, 0x61...0x7A: return (.letter, 1)
    case 0x30...0x39: return (.digit, 1)
    case 0x20, 0x09...0x0D: return (.space, 1)
    case 0x00..<0x80: return (.sign, 1)
    // ×, ÷.
    case 0xC3 where bytes[index + 1] & 0xDF == 0x97: return (.sign, 2)
    case 0xC3...0xC6: return (.letter, 2)
    // U+1E00 to U+1EFF.
    case 0xE1 where 0xB8...0xBB ~= bytes[index + 1]: return (.letter, 3)
    // Dashes, quotes, bullets.
    case 0xE2 where bytes[index + 1] == 0x80 && 0x90...0xA7 ~= bytes[index + 2]: return (.sign, 3)
    default: return nil
    }
  }

  /// Whether what begins at a byte is surely no mark on the character before it, nor joined to it in another way.
  private static func isEdge(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index < bytes.count else { return true }
    return switch bytes[index] {
    case 0x00..<0x80, 0xC2...0xC6: true
    case 0xE1: 0xB8...0xBB ~= bytes[index + 1]
    case 0xE2: bytes[index + 1] == 0x80 && 0x90...0xA7 ~= bytes[index + 2]
    default: false
    }
  }
}

extension CharacterRow.Kind {
  /// What a character is that is not plain.
  fileprivate init(_ character: Character) {
    let isOfDigit = character.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    self =
      if isOfDigit, ("0"..."9").contains(character) {
        character.isASCII ? .digit : .markedDigit
      } else if character.isLetter {
        .letter
      } else if character.isNumber {
        .number
      } else if character.isWhitespace {
        .space
      } else {
        .sign
      }
  }
}
