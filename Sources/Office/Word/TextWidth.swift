/// How wide texts are in Times New Roman, near enough to divide a page into columns.
struct TextWidth {
  /// In half points.
  let size: Int
  var isBold = false

  /// In twentieths of a point.
  func callAsFunction(_ text: some StringProtocol) -> Int {
    let thousandths = text.unicodeScalars.reduce(0) { $0 + Self.width(of: $1) }
    return thousandths * size * 10 * (isBold ? 106 : 100) / 100_000
  }

  /// The widest line of a text that is not broken.
  func ofLine(in text: String) -> Int {
    text.split(whereSeparator: \.isNewline).map { self($0) }.max() ?? 0
  }

  /// The widest word: what a column must hold.
  func ofWord(in text: String) -> Int {
    text.split { $0 == " " || $0 == "-" || $0.isNewline }.map { self($0) }.max() ?? 0
  }

  /// Thousandths of the letter's size.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII {
      return scalar.value < 0x20 || scalar.value > 0x7E ? 0 : Int(ascii[Int(scalar.value) - 0x20]) * 10
    }
    switch scalar {
    case "\u{A0}": return 250
    case "Ư", "Ừ", "Ứ", "Ử", "Ữ", "Ự", "Ơ", "Ờ", "Ớ", "Ở", "Ỡ", "Ợ": return 780
    case "ư", "ừ", "ứ", "ử", "ữ", "ự": return 570
    default: break
    }
    if scalar.properties.generalCategory == .nonspacingMark { return 0 }
    if scalar.value >= 0x1100, scalar.value < 0x1E00 || scalar.value >= 0x2E80 { return 1000 }
    return scalar.properties.isUppercase ? 700 : 480
  }

  /// Widths of the ASCII letters in hundredths, from the space on. Times-Roman, Adobe Font Metrics.
  private static let ascii: [UInt8] = [
    25, 33, 41, 50, 50, 83, 78, 18, 33, 33, 50, 56, 25, 33, 25, 28, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 28, 28, 56,
    56, 56, 44, 92, 72, 67, 67, 72, 61, 56, 72, 72, 33, 39, 72, 61, 89, 72, 72, 56, 72, 67, 56, 61, 72, 72, 94, 72, 72,
    61, 33, 28, 33, 47, 50, 33, 44, 50, 44, 50, 44, 33, 50, 50, 28, 28, 50, 28, 78, 50, 50, 50, 50, 33, 39, 28, 50, 50,
    72, 50, 50, 44, 48, 20, 48, 54,
  ]
}
