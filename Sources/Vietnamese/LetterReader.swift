internal import Writing

/// Finds out what letters texts are typed in, by their words.
///
/// Lists repeat their words, so that each is judged once.
package struct LetterReader: Sendable {
  /// How many judgements are kept; a list has some thousands of words that are not ASCII.
  private static let mostJudged = 1 << 16

  private var judged: [CodeWord.Key: WordJudgement] = [:]
  private var word = CodeWord()

  package init() {}

  /// What a text in UTF-8 is taken for.
  ///
  /// - Complexity: linear; of ASCII, and of most Vietnamese in Unicode, no more than a look at each byte.
  package mutating func verdict(of utf8: Span<UInt8>) -> LetterEvidence.Verdict {
    let plain = Self.asciiLength(utf8)
    if plain == utf8.count { return .plain }
    for index in plain..<utf8.count where Self.leadsWideLetter(utf8[index]) { return .unicode }
    return evidence(ofNarrow: utf8).verdict
  }

  /// What the words of a text of one byte a character say.
  package mutating func evidence(ofBytes bytes: Span<UInt8>) -> LetterEvidence {
    var evidence = LetterEvidence()
    for index in bytes.indices { take(bytes[index], &evidence) }
    take(0, &evidence)
    return evidence
  }

  /// Whether a text has a letter that is no code of one byte, and so is Unicode.
  package static func hasWideLetter(_ utf8: Span<UInt8>) -> Bool {
    for index in utf8.indices where leadsWideLetter(utf8[index]) { return true }
    return false
  }

  /// How many bytes at the beginning are ASCII, eight at a step.
  private static func asciiLength(_ utf8: Span<UInt8>) -> Int {
    var index = 0
    while index + 8 <= utf8.count {
      let highBits = utf8.eightBytes(at: index) & 0x8080_8080_8080_8080
      if highBits != 0 { return index + highBits.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < utf8.count, utf8[index] < 0x80 { index += 1 }
    return index
  }

  /// Of a text without wide letters.
  private mutating func evidence(ofNarrow utf8: Span<UInt8>) -> LetterEvidence {
    var evidence = LetterEvidence()
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      switch byte {
      case 0..<0x80:
        take(byte, &evidence)
        index += 1
      case 0xC2, 0xC3:
        take(index + 1 < utf8.count ? byte << 6 | utf8[index + 1] & 0x3F : 0, &evidence)
        index += 2
      default:
        take(0, &evidence)
        index += byte >= 0xE0 ? 3 : 1
      }
    }
    take(0, &evidence)
    return evidence
  }

  private mutating func take(_ code: UInt8, _ evidence: inout LetterEvidence) {
    if CodeWord.contains(code) { return word.append(code) }
    let isDigit = (0x30...0x39).contains(code)
    if word.isMarked, !word.isSign(beforeDigit: isDigit) { evidence.add(judgement()) }
    word.removeAll(afterDigit: isDigit)
  }

  private mutating func judgement() -> WordJudgement {
    guard let key = word.key else { return WordJudgement() }
    if let known = judged[key] { return known }
    let judgement = WordJudgement(word)
    if judged.count < Self.mostJudged { judged[key] = judgement }
    return judgement
  }

  /// Whether a byte of UTF-8 leads a character above Latin-1 that is no sign: signs are dashes, quotes, bullets, the euro
  /// and U+FFFD, which may stand in any text.
  private static func leadsWideLetter(_ byte: UInt8) -> Bool { byte >= 0xC4 && byte != 0xE2 && byte != 0xEF }
}
