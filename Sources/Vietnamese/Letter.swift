/// A letter of a Vietnamese word taken apart: its shape and the tone on it.
struct Letter: Hashable {
  /// The six tones.
  enum Tone: UInt8, CaseIterable {
    case level, falling, dipping, creaky, rising, heavy
  }

  /// ASCII in lower case; ă â ê ô ơ ư đ are capitals, which no shape is otherwise: W A E O P U D.
  let shape: UInt8
  let tone: Tone

  init(_ shape: UInt8, _ tone: Tone = .level) {
    self.shape = shape
    self.tone = tone
  }

  /// Whether it is a vowel.
  var isVowel: Bool { Self.vowelShapes[Int(shape)] }

  /// Whether it is a vowel with a mark of its own, which a tone goes to before any other.
  var isMarkedVowel: Bool { shape < 0x60 && isVowel }

  /// The letter a scalar is; nil for anything that is no Vietnamese letter.
  init?(_ scalar: Unicode.Scalar) {
    guard let letter = Self.letters[scalar] else { return nil }
    self = letter
  }

  /// The letter as a small scalar, or as a capital.
  func scalar(isCapital: Bool) -> Unicode.Scalar? { (isCapital ? Self.capitals : Self.smalls)[self] }

  private static let vowels: [(shape: Unicode.Scalar, inToneOrder: String)] = [
    ("a", "aàảãáạ"), ("W", "ăằẳẵắặ"), ("A", "âầẩẫấậ"), ("e", "eèẻẽéẹ"), ("E", "êềểễếệ"), ("i", "iìỉĩíị"),
    ("o", "oòỏõóọ"), ("O", "ôồổỗốộ"), ("P", "ơờởỡớợ"), ("u", "uùủũúụ"), ("U", "ưừửữứự"), ("y", "yỳỷỹýỵ"),
  ]

  private static let vowelShapes: [Bool] = {
    var isVowel = [Bool](repeating: false, count: 256)
    for vowel in vowels { isVowel[Int(UInt8(ascii: vowel.shape))] = true }
    return isVowel
  }()

  private static let smalls: [Letter: Unicode.Scalar] = {
    var smalls: [Letter: Unicode.Scalar] = [Letter(UInt8(ascii: "D")): "đ"]
    for consonant in "bcdghklmnpqrstvx".unicodeScalars { smalls[Letter(UInt8(ascii: consonant))] = consonant }
    for vowel in vowels {
      for (scalar, tone) in zip(vowel.inToneOrder.unicodeScalars, Tone.allCases) {
        smalls[Letter(UInt8(ascii: vowel.shape), tone)] = scalar
      }
    }
    return smalls
  }()

  private static let capitals: [Letter: Unicode.Scalar] = smalls.compactMapValues {
    $0.properties.uppercaseMapping.unicodeScalars.first
  }

  private static let letters: [Unicode.Scalar: Letter] = {
    let both = smalls.map { ($1, $0) } + capitals.map { ($1, $0) }
    return Dictionary(both, uniquingKeysWith: { first, _ in first })
  }()
}
