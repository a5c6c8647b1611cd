/// Folds one text into a `TextKey`, scalar by scalar.
struct TextFolder {
  private let spacing: TextKey.Spacing
  private var bytes: [UInt8] = []
  /// The last letter, held back while marks may still change it.
  private var pending: Unicode.Scalar?
  /// Tones met in the current run of vowels; they are written after it, wherever in it they stood.
  private var tones: [Tone] = []
  private var spaceDue = false

  init(spacing: TextKey.Spacing) { self.spacing = spacing }

  mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A: letter(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case 0x61...0x7A: letter(scalar)
    case 0x20, 0x09...0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: space()
    case 0x00...0x1F, 0x7F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: break
    case 0x21...0x7E: other(scalar)
    case 0x2010...0x2015, 0x2212: other("-")
    case 0x2018, 0x2019: other("'")
    case 0x201C, 0x201D, 0xAB, 0xBB: other("\"")
    // Đ and đ, and the Icelandic letter that old converters put in their place.
    case 0x110, 0x111, 0xD0, 0xF0: letter("đ")
    default: marked(scalar)
    }
  }

  mutating func finish() -> [UInt8] {
    flushLetter()
    flushTones()
    return bytes
  }

  private mutating func marked(_ scalar: Unicode.Scalar) {
    if let vowel = VietnameseLetter(scalar) {
      letter(vowel.base)
      if vowel.tone != .level { tones.append(vowel.tone) }
    } else if let tone = Tone(mark: scalar) {
      tones.append(tone)
    } else if let base = pending, let shaped = VietnameseLetter.shaped(base, by: scalar) {
      pending = shaped
    } else {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars { other(lower) }
    }
  }

  private mutating func letter(_ base: Unicode.Scalar) {
    flushLetter()
    if !VietnameseLetter.isVowel(base) { flushTones() }
    writeSpace()
    pending = base
  }

  private mutating func other(_ scalar: Unicode.Scalar) {
    flushLetter()
    flushTones()
    writeSpace()
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func space() {
    guard spacing == .folded else { return }
    flushLetter()
    flushTones()
    spaceDue = !bytes.isEmpty
  }

  private mutating func writeSpace() {
    guard spaceDue else { return }
    bytes.append(0x20)
    spaceDue = false
  }

  private mutating func flushLetter() {
    guard let base = pending else { return }
    pending = nil
    bytes.append(Self.code(of: base))
  }

  private mutating func flushTones() {
    bytes.append(contentsOf: tones.map(\.rawValue))
    tones.removeAll(keepingCapacity: true)
  }

  private static func code(of base: Unicode.Scalar) -> UInt8 {
    switch base {
    case "ă": UInt8(ascii: "W")
    case "â": UInt8(ascii: "A")
    case "ê": UInt8(ascii: "E")
    case "ô": UInt8(ascii: "O")
    case "ơ": UInt8(ascii: "P")
    case "ư": UInt8(ascii: "U")
    case "đ": UInt8(ascii: "D")
    default: UInt8(truncatingIfNeeded: base.value)
    }
  }
}
