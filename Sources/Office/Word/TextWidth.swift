/// How wide texts are in Times New Roman, near enough to divide a page into columns.
struct TextWidth {
  /// In half points.
  let size: Int
  var isBold = false

  /// In twentieths of a point.
  func callAsFunction(_ text: some StringProtocol) -> Int {
    let hundredths = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    return hundredths * size / 10
  }

  /// The widest line of a text that is not broken.
  func ofLine(in text: String) -> Int {
    text.split(whereSeparator: \.isNewline).map { self($0) }.max() ?? 0
  }

  /// The widest word: what a column must hold.
  func ofWord(in text: String) -> Int {
    text.split { $0 == " " || $0.isNewline }.map { self($0) }.max() ?? 0
  }

  /// Hundredths of the letter's size.
  private func width(of scalar: Unicode.Scalar) -> Int {
    guard let letter = Self.plainLetter(of: scalar) else {
      if scalar.properties.generalCategory == .nonspacingMark { return 0 }
      return scalar.value >= 0x1100 && scalar.value < 0x1E00 || scalar.value >= 0x2E80 ? 100 : 56
    }
    let horn = "ƠơƯưỚớỜờỞởỠỡỢợỨứỪừỬửỮữỰự".unicodeScalars.contains(scalar) ? 6 : 0
    return Int((isBold ? Self.bold : Self.upright)[Int(letter) - 0x20]) + horn
  }

  /// The letter without its marks, as ASCII; nil for what is no letter of Vietnamese.
  private static func plainLetter(of scalar: Unicode.Scalar) -> UInt8? {
    let value = scalar.value
    let small: UInt8
    let isCapital: Bool
    switch value {
    case 0x20...0x7E: return UInt8(value)
    case 0xA0: return UInt8(ascii: " ")
    case 0xC0...0xFF:
      guard let letter = latin[value & 0x1F] else { return nil }
      (small, isCapital) = (letter, value < 0xE0)
    case 0x102, 0x103: (small, isCapital) = (UInt8(ascii: "a"), value == 0x102)
    case 0x110, 0x111: (small, isCapital) = (UInt8(ascii: "d"), value == 0x110)
    case 0x128, 0x129: (small, isCapital) = (UInt8(ascii: "i"), value == 0x128)
    case 0x168, 0x169: (small, isCapital) = (UInt8(ascii: "u"), value == 0x168)
    case 0x1A0, 0x1A1: (small, isCapital) = (UInt8(ascii: "o"), value == 0x1A0)
    case 0x1AF, 0x1B0: (small, isCapital) = (UInt8(ascii: "u"), value == 0x1AF)
    case 0x1EA0...0x1EB7: (small, isCapital) = (UInt8(ascii: "a"), value % 2 == 0)
    case 0x1EB8...0x1EC7: (small, isCapital) = (UInt8(ascii: "e"), value % 2 == 0)
    case 0x1EC8...0x1ECB: (small, isCapital) = (UInt8(ascii: "i"), value % 2 == 0)
    case 0x1ECC...0x1EE3: (small, isCapital) = (UInt8(ascii: "o"), value % 2 == 0)
    case 0x1EE4...0x1EF1: (small, isCapital) = (UInt8(ascii: "u"), value % 2 == 0)
    case 0x1EF2...0x1EF9: (small, isCapital) = (UInt8(ascii: "y"), value % 2 == 0)
    default: return nil
    }
    return isCapital ? small - 0x20 : small
  }

  /// The letters of U+00C0 to U+00DF.
  private static let latin: [UInt32: UInt8] = {
    var letters: [UInt32: UInt8] = [0x1D: UInt8(ascii: "y"), 0x11: UInt8(ascii: "n"), 0x07: UInt8(ascii: "c")]
    for value: UInt32 in 0x00...0x05 { letters[value] = UInt8(ascii: "a") }
    for value: UInt32 in 0x08...0x0B { letters[value] = UInt8(ascii: "e") }
    for value: UInt32 in 0x0C...0x0F { letters[value] = UInt8(ascii: "i") }
    for value: UInt32 in 0x12...0x16 { letters[value] = UInt8(ascii: "o") }
    for value: UInt32 in 0x19...0x1C { letters[value] = UInt8(ascii: "u") }
    return letters
  }()

  /// Widths of the ASCII letters from the space on, by the metrics that Times, Liberation Serif and Tinos share.
  private static let upright: [UInt8] = [
    25, 33, 41, 50, 50, 83, 78, 18, 33, 33, 50, 56, 25, 33, 25, 28, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 28, 28, 56,
    56, 56, 44, 92, 72, 67, 67, 72, 61, 56, 72, 72, 33, 39, 72, 61, 89, 72, 72, 56, 72, 67, 56, 61, 72, 72, 94, 72, 72,
    61, 33, 28, 33, 47, 50, 33, 44, 50, 44, 50, 44, 33, 50, 50, 28, 28, 50, 28, 78, 50, 50, 50, 50, 33, 39, 28, 50, 50,
    72, 50, 50, 44, 48, 20, 48, 54,
  ]
  private static let bold: [UInt8] = [
    25, 33, 56, 50, 50, 100, 83, 28, 33, 33, 50, 57, 25, 33, 25, 28, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 33, 33, 57,
    57, 57, 50, 93, 72, 67, 72, 72, 67, 61, 78, 78, 39, 50, 78, 67, 94, 72, 78, 61, 78, 72, 56, 67, 72, 72, 100, 72, 72,
    67, 33, 28, 33, 58, 50, 33, 50, 56, 44, 56, 44, 33, 50, 56, 28, 33, 56, 28, 83, 56, 50, 56, 56, 44, 39, 33, 56, 50,
    72, 50, 50, 44, 39, 22, 39, 52,
  ]
}
