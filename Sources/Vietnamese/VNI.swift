/// The codes of VNI-Windows: letters of one code, and vowels followed by the code of what stands on them.
enum VNI {
  /// What a code after a vowel puts on it.
  private struct Mark {
    /// The vowels that take it, by their shapes, and the shapes they become.
    let shapes: [UInt8: UInt8]
    let tone: Letter.Tone
  }

  /// A letter of one code; nil where the code is none.
  ///
  /// Codes of capitals are those of the small letters less 32, as in ASCII.
  static func letter(_ code: UInt8) -> Letter? { letters[Int(small(code))] }

  /// A vowel with what a code puts on it; nil where the code is no mark, or none for this vowel.
  static func letter(_ vowel: Letter, marked code: UInt8) -> Letter? {
    guard let mark = marks[Int(small(code))], vowel.tone == .level, let shape = mark.shapes[vowel.shape] else {
      return nil
    }
    return Letter(shape, mark.tone)
  }

  /// Appends a text in Unicode; the vowel says whether a letter is a capital.
  static func append(_ text: some Sequence<Unicode.Scalar>, to result: inout String.UnicodeScalarView) {
    var pending: (letter: Letter, scalar: Unicode.Scalar)?
    for scalar in text {
      let code = UInt8(exactly: scalar.value)
      if let open = pending, let code, let marked = letter(open.letter, marked: code),
        let composed = marked.scalar(isCapital: isCapital(open.scalar))
      {
        result.append(composed)
        pending = nil
        continue
      }
      append(pending, to: &result)
      pending = nil
      if let code, let own = letter(code) { pending = (own, scalar) } else { result.append(scalar) }
    }
    append(pending, to: &result)
  }

  private static func append(
    _ pending: (letter: Letter, scalar: Unicode.Scalar)?, to result: inout String.UnicodeScalarView
  ) {
    guard let pending else { return }
    result.append(pending.letter.scalar(isCapital: isCapital(pending.scalar)) ?? pending.scalar)
  }

  /// Of letters only: codes of capitals lack the bit 0x20.
  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool { scalar.value & 0x20 == 0 }

  private static func small(_ code: UInt8) -> UInt8 {
    switch code {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: code | 0x20
    default: code
    }
  }

  private static let letters: [Letter?] = {
    var letters = [Letter?](repeating: nil, count: 256)
    for code in UInt8(ascii: "a")...UInt8(ascii: "z") { letters[Int(code)] = Letter(Unicode.Scalar(code)) }
    let others: [(code: Unicode.Scalar, letter: Unicode.Scalar)] = [
      ("ô", "ơ"), ("ö", "ư"), ("ñ", "đ"), ("ì", "ì"), ("æ", "ỉ"), ("ó", "ĩ"), ("í", "í"), ("ò", "ị"), ("î", "ỵ"),
    ]
    for (code, letter) in others { letters[Int(code.value)] = Letter(letter) }
    return letters
  }()

  /// By code: tones alone, tones with a circumflex, tones with a breve.
  private static let marks: [Mark?] = {
    let families: [(codes: String, shapes: [(Unicode.Scalar, Unicode.Scalar)])] = [
      ("-øûõùï", [("a", "a"), ("e", "e"), ("o", "o"), ("P", "P"), ("u", "u"), ("U", "U"), ("y", "y")]),
      ("âàåãáä", [("a", "A"), ("e", "E"), ("o", "O")]),
      ("êèúüéë", [("a", "W")]),
    ]
    var marks = [Mark?](repeating: nil, count: 256)
    for family in families {
      let shapes = Dictionary(uniqueKeysWithValues: family.shapes.map { (UInt8(ascii: $0), UInt8(ascii: $1)) })
      for (code, tone) in zip(family.codes.unicodeScalars, Letter.Tone.allCases) where code != "-" {
        marks[Int(code.value)] = Mark(shapes: shapes, tone: tone)
      }
    }
    return marks
  }()
}
