/// The codes of TCVN 5712:1993 VN3, as ABC fonts have them.
enum TCVN3 {
  /// By code from 0 to 255: the letter in Unicode; nil where a code is no letter of the encoding's own.
  static let letters: [Unicode.Scalar?] = {
    var letters = [Unicode.Scalar?](repeating: nil, count: 256)
    for run in runs {
      for (offset, letter) in run.letters.unicodeScalars.enumerated() { letters[run.first + offset] = letter }
    }
    return letters
  }()

  /// The stretches of codes that are letters: seven capitals without a tone, then the small letters.
  private static let runs: [(first: Int, letters: String)] = [
    (0xA1, "ĂÂÊÔƠƯĐ"), (0xA8, "ăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"), (0xCE, "ẻẽéẹềểễếệìỉ"),
    (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
  ]

  /// Appends a text in Unicode.
  static func append(_ text: some Sequence<Unicode.Scalar>, to result: inout String.UnicodeScalarView) {
    var word: [Unicode.Scalar] = []
    for scalar in text {
      if isLetter(scalar) {
        word.append(scalar)
      } else {
        append(word: word, to: &result)
        word.removeAll(keepingCapacity: true)
        result.append(scalar)
      }
    }
    append(word: word, to: &result)
  }

  private static func append(word: [Unicode.Scalar], to result: inout String.UnicodeScalarView) {
    let isOfCapitals = word.dropFirst().contains(where: isCapital) && !word.contains(where: isSmall)
    for scalar in word {
      let letter = scalar.value < 256 ? letters[Int(scalar.value)] : nil
      guard let letter else {
        result.append(scalar)
        continue
      }
      let capital = isOfCapitals ? letter.properties.uppercaseMapping.unicodeScalars.first : nil
      result.append(capital ?? letter)
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    isCapital(scalar) || isSmall(scalar) || (scalar.value < 256 && letters[Int(scalar.value)] != nil)
  }

  /// Whether a code is a capital whatever the font.
  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    ("A"..."Z").contains(scalar) || ("\u{A1}"..."\u{A7}").contains(scalar)
  }

  /// Whether a code is a small letter that has a capital's code beside it.
  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("\u{A8}"..."\u{AE}").contains(scalar)
  }
}
