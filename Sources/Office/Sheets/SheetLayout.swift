internal import Diagnostics
internal import Reports

/// How wide the columns of a table are and how high its rows, by what stands in them.
///
/// Widths are in the unit of spreadsheet programs, a digit of the workbook's letters: of Times New Roman 12, 8 pixels.
struct SheetLayout {
  /// Of a landscape page of A4 between its margins.
  static let pageWidth = 117.0
  private static let narrowest = 8.0
  private static let widest = 46.0
  /// Points, of letters of 12.
  private static let lineHeight = 15.75

  let widths: [Double]

  /// - Parameters:
  ///   - columns: of each, what stands in it, its title first; numbers and dates are not broken.
  ///   - total: the width to fill; nil for as much as is needed.
  init(_ columns: [(texts: [String], isNumeric: Bool)], total: Double? = nil) {
    let longestWords = columns.map { column in column.texts.map(Self.longestWord).max() ?? 0 }
    var widths = zip(columns, longestWords).map { column, longestWord in
      let lengths = column.texts.dropFirst().map { LetterWidths.width(of: $0) }.sorted()
      if column.isNumeric { return max(lengths.last ?? 0, longestWord * 1.08) + 2 }
      // What is longer than most wraps.
      let usual = lengths.isEmpty ? 0 : lengths[(lengths.count - 1) * 9 / 10]
      return min(max(usual, longestWord, Self.narrowest) + 2, Self.widest)
    }
    let sum = widths.reduce(0, +)
    let free = columns.indices.filter { !columns[$0].isNumeric }
    let freeSum = free.reduce(0) { $0 + widths[$1] }
    if let total, freeSum > 0 {
      // The page is filled, and a wide table is made narrower before its letters are made smaller.
      for index in free {
        let least = min(longestWords[index] + 2, Self.widest)
        widths[index] = max(widths[index] * (freeSum + total - sum) / freeSum, least, 10)
      }
    }
    self.widths = widths.map { ($0 * 10).rounded() / 10 }
  }

  /// The height of a row in points that shows texts in columns of these widths whole.
  static func height(_ cells: [(text: String, width: Double)], isBold: Bool = false, size: Int = 12) -> Double {
    let scale = Double(size) / 12
    let share = (isBold ? 0.92 : 1) / scale
    let most = cells.map { lines(of: $0.text, width: ($0.width - 0.7) * share) }.max() ?? 1
    return min(Double(most) * lineHeight * scale + 3, 400)
  }

  /// The lines a text takes when it is broken between words.
  static func lines(of text: String, width: Double) -> Int {
    let width = max(width, 1)
    let space = LetterWidths.width(of: " ")
    var lines = 0
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines += 1
      var used = 0.0
      for word in paragraph.split(separator: " ") {
        let length = LetterWidths.width(of: word)
        if used > 0, used + space + length > width {
          lines += 1
          used = 0
        }
        used += (used > 0 ? space : 0) + length
        if used > width {
          lines += Int(used / width)
          used = used.truncatingRemainder(dividingBy: width)
        }
      }
    }
    return lines
  }

  private static func longestWord(of text: String) -> Double {
    let words = text.split { $0.isWhitespace || $0 == "-" || $0 == "/" }
    return min(words.map { LetterWidths.width(of: $0) }.max() ?? 0, 18)
  }
}

/// How wide the letters of Times New Roman are, by kinds of letters.
enum LetterWidths {
  private static let narrow = Set("iìíỉĩịljtfrsI .,:;'’()[]|/\\-!«»")
  private static let wide = Set("mwMW@%…—ƯỪỨỬỮỰ")
  /// A letter as wide as high, in digits: 16 pixels to 8.
  private static let em = 2.0

  /// The width of a text of 12 points.
  static func width(of text: some StringProtocol) -> Double {
    text.reduce(0) { width, letter in
      let share = narrow.contains(letter) ? 0.3 : wide.contains(letter) ? 0.82 : letter.isUppercase ? 0.69 : 0.475
      return width + share * em
    }
  }
}
