/// A run of codes between spaces and signs: a word in one of the ways of reading it.
///
/// Codes are those of Latin-1. Which of them are letters depends on the reading, so that all stand in the word that are
/// letters in any.
struct CodeWord {
  /// More than the longest syllable has in any reading.
  private static let mostCodes = 12

  /// The codes as a number, to know the word again.
  struct Key: Hashable {
    fileprivate var high: UInt64 = 0
    fileprivate var low: UInt64 = 0
  }

  private(set) var codes: [UInt8] = []
  /// Whether one of the codes is not ASCII, so that readings may differ.
  private(set) var isMarked = false
  /// Whether there are more codes than any syllable has; those are not kept.
  private var isTooLong = false
  /// Whether a digit stands right before.
  private var isAfterDigit = false

  /// Nil for a word with more codes than any syllable has.
  var key: Key? {
    if isTooLong { return nil }
    var key = Key()
    for code in codes {
      key.high = key.high << 8 | key.low >> 56
      key.low = key.low << 8 | UInt64(code)
    }
    return key
  }

  /// Whether a code is a letter in any reading, and so part of a word.
  static func contains(_ code: UInt8) -> Bool {
    switch code {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xFF: true
    default: isSymbol(code)
    }
  }

  mutating func append(_ code: UInt8) {
    if code >= 0x80 { isMarked = true }
    if codes.count < Self.mostCodes { codes.append(code) } else { isTooLong = true }
  }

  mutating func removeAll(afterDigit: Bool) {
    codes.removeAll(keepingCapacity: true)
    isMarked = false
    isTooLong = false
    isAfterDigit = afterDigit
  }

  /// Whether the word says nothing of how it is to be read: «©», «½», «µm», the «×» of «2×3».
  func isSign(beforeDigit: Bool) -> Bool {
    guard let first = codes.first, let last = codes.last else { return true }
    if codes.count <= 2, Self.isOfMeasures(first) { return true }
    if isAfterDigit, Self.isSymbol(first) { return true }
    if beforeDigit, Self.isSymbol(last) { return true }
    return codes.allSatisfy(Self.isSymbol)
  }

  /// Whether the word is Vietnamese by a reading: a syllable, or an abbreviation such as QĐ and ĐT.
  func isVietnamese(in reading: Reading) -> Bool {
    if reading == .western, hasCapitalInside { return false }
    return isAbbreviation(in: reading) || reading.letters(of: codes).map(Syllable.isValid) ?? false
  }

  /// How much a word that is Vietnamese in this reading, and not as it stands, says for the reading.
  ///
  /// Three where no other language writes so; one where French or Danish words may look the same.
  func weight(in reading: Reading) -> UInt8 {
    if isAbbreviation(in: reading) { return codes == [UInt8(ascii: "Q"), reading.capitalD] ? 3 : 1 }
    let isTelling =
      switch reading {
      case .western: false
      case .tcvn3: codes.indices.contains(where: isTellingInTCVN3)
      case .vni: zip(codes, codes.dropFirst()).contains { Self.isTellingInVNI($0, $1) }
      case .windows1258: zip(codes, codes.dropFirst()).contains { Reading.isTone(after: $0, $1) }
      }
    return isTelling ? 3 : 1
  }

  /// Whether the word is of capital consonants, one of them Đ.
  private func isAbbreviation(in reading: Reading) -> Bool {
    (2...5).contains(codes.count) && codes.contains(reading.capitalD)
      && codes.allSatisfy { $0 == reading.capitalD || (Self.isCapital($0) && !Self.capitalVowels.contains($0)) }
  }

  /// Whether a capital above ASCII follows a small letter of ASCII, as nobody writes.
  private var hasCapitalInside: Bool {
    zip(codes, codes.dropFirst()).contains { Self.isSmall($0) && (0xC0...0xDE).contains($1) }
  }

  /// Whether a code stands where only TCVN3 has it: a symbol inside a word, a capital inside small letters, a small
  /// letter inside capitals, a letter after a consonant that follows only vowels elsewhere.
  private func isTellingInTCVN3(at index: Int) -> Bool {
    let (first, last) = (0, codes.count - 1)
    switch codes[index] {
    // «µm», «Bo¹», «N·m», «m×n» are also units, footnotes and formulas.
    case let code where Self.isOfMeasures(code): return index > first
    case 0xAA, 0xB9: return index < last
    case 0xB7: return codes.count > 3 || index == last
    case 0xD7, 0xF7: return codes.count > 3
    // Beside a single letter it is a quote.
    case 0xAB: return codes.count > 2
    case 0xA1...0xBE: return true
    case 0xC0...0xDE: return index > first && codes.contains(where: Self.isSmall)
    case let code where code >= 0xDF:
      if [0xDF, 0xEF, 0xF1].contains(code), index > first, !Self.vowels.contains(codes[index - 1]) { return true }
      return codes.dropFirst().contains(where: Self.isCapital) && !codes.contains(where: Self.isSmall)
    default: return false
    }
  }

  /// Whether two codes are a vowel and its mark that no other language writes side by side, as French does in «haï».
  private static func isTellingInVNI(_ vowel: UInt8, _ mark: UInt8) -> Bool {
    let vowel = vowel | 0x20
    guard mark >= 0xC0, let letter = VNI.letter(vowel), VNI.letter(letter, marked: mark) != nil else { return false }
    switch (Unicode.Scalar(vowel), Unicode.Scalar(mark | 0x20)) {
    case ("a", "ï"), ("a", "é"), ("a", "è"), ("a", "ë"), ("a", "ú"), ("a", "ü"): return false
    case ("o", "ï"), ("o", "ù"), ("u", "ï"), ("a", "õ"), ("e", "á"), ("e", "ä"), ("o", "ä"): return false
    default: return true
    }
  }

  private static let vowels = Set("aeiouyAEIOUY".utf8)
  private static let capitalVowels = Set("AEIOUY".utf8)

  private static func isCapital(_ code: UInt8) -> Bool { (0x41...0x5A).contains(code) }

  private static func isSmall(_ code: UInt8) -> Bool { (0x61...0x7A).contains(code) }

  /// Whether a code is µ, ¼, ½ or ¾, which stand before units.
  private static func isOfMeasures(_ code: UInt8) -> Bool { code == 0xB5 || (0xBC...0xBE).contains(code) }

  /// Whether a code is a letter of TCVN3 and a symbol elsewhere.
  private static func isSymbol(_ code: UInt8) -> Bool {
    (code < 0xC0 || code == 0xD7 || code == 0xF7) && TCVN3.letters[Int(code)] != nil
  }
}
