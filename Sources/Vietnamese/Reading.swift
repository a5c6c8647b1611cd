/// A way of reading codes above ASCII as letters.
enum Reading {
  /// As the letters of Western languages they stand for.
  case western
  case tcvn3
  case vni
  /// As Windows-1258, whose tones are codes after their vowels.
  case windows1258

  /// The code of Đ.
  var capitalD: UInt8 {
    switch self {
    case .western, .windows1258: 0xD0
    case .tcvn3: 0xA7
    case .vni: 0xD1
    }
  }

  /// The letters of a word; nil if one of its codes is no Vietnamese letter in this reading.
  func letters(of codes: [UInt8]) -> [Letter]? {
    var letters: [Letter] = []
    letters.reserveCapacity(codes.count)
    for code in codes {
      if let last = letters.last, let marked = letter(last, marked: code) {
        letters[letters.count - 1] = marked
      } else if let letter = letter(code) {
        letters.append(letter)
      } else {
        return nil
      }
    }
    return letters
  }

  /// Whether a code is a tone of Windows-1258 after a vowel.
  static func isTone(after vowel: UInt8, _ code: UInt8) -> Bool {
    guard let letter = Reading.windows1258.letter(vowel) else { return false }
    return Reading.windows1258.letter(letter, marked: code) != nil
  }

  private func letter(_ code: UInt8) -> Letter? {
    switch self {
    case .western: Self.westernLetters[Int(code)]
    case .tcvn3: Self.tcvn3Letters[Int(code)]
    case .vni: VNI.letter(code)
    case .windows1258: Self.windows1258Letters[Int(code)]
    }
  }

  private func letter(_ vowel: Letter, marked code: UInt8) -> Letter? {
    switch self {
    case .western, .tcvn3: nil
    case .vni: VNI.letter(vowel, marked: code)
    case .windows1258:
      if vowel.isVowel, vowel.tone == .level, let tone = Self.tone(code) { Letter(vowel.shape, tone) } else { nil }
    }
  }

  private static func tone(_ code: UInt8) -> Letter.Tone? {
    switch code {
    case 0xCC: .falling
    case 0xD2: .dipping
    case 0xDE: .creaky
    case 0xEC: .rising
    case 0xF2: .heavy
    default: nil
    }
  }

  /// With the Icelandic letter that old converters put in the place of Đ.
  private static let westernLetters: [Letter?] = (0...255).map { code in
    Letter(code == 0xD0 || code == 0xF0 ? "đ" : Unicode.Scalar(UInt8(code)))
  }

  private static let tcvn3Letters: [Letter?] = TCVN3.letters.enumerated().map { code, letter in
    letter.flatMap { Letter($0) } ?? (code < 0x80 ? westernLetters[code] : nil)
  }

  private static let windows1258Letters: [Letter?] = {
    var letters = westernLetters
    // Tones, and ß, ñ and the like, are no letters; ă, đ, ơ and ư stand where Western letters are.
    for code in [0xCC, 0xD2, 0xDE, 0xEC, 0xF2] { letters[code] = nil }
    for (code, letter) in zip([0xC3, 0xE3, 0xD5, 0xF5, 0xDD, 0xFD], "ĂăƠơƯư".unicodeScalars) {
      letters[code] = Letter(letter)
    }
    return letters
  }()
}
