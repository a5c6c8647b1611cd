internal import Diagnostics
internal import Reports

/// How wide the columns of a table are and how high its rows, by what stands in them.
struct SheetLayout {
  /// Characters of Times New Roman 12 across a landscape page of A4 between its margins.
  static let pageWidth = 128.0
  private static let narrowest = 6.0
  private static let widest = 46.0
  private static let lineHeight = 16.5

  let widths: [Double]

  /// - Parameter texts: of each column, what stands in it; its title first.
  init(_ columns: [(texts: [String], isNumeric: Bool)], total: Double? = nil) {
    var widths = columns.map { column in
      let longestWord = column.texts.map(Self.longestWord).max() ?? 0
      let lengths = column.texts.dropFirst().map(\.count).sorted()
      if column.isNumeric {
        return max(Double(lengths.last ?? 0), Double(longestWord)) + 2.5
      }
      // What is longer than most wraps.
      let usual = lengths.isEmpty ? 0 : lengths[(lengths.count - 1) * 9 / 10]
      return min(max(Double(usual), Double(longestWord), Self.narrowest) + 2, Self.widest)
    }
    let sum = widths.reduce(0, +)
    let free = columns.indices.filter { !columns[$0].isNumeric }
    let freeSum = free.reduce(0) { $0 + widths[$1] }
    if let total, freeSum > 0 {
      // The page is filled, and a wide table is made narrower before its letters are made smaller.
      for index in free {
        let least = min(Double(columns[index].texts.map(Self.longestWord).max() ?? 0) + 2, Self.widest)
        widths[index] = max(widths[index] * (freeSum + total - sum) / freeSum, least, 10)
      }
    }
    self.widths = widths.map { ($0 * 10).rounded() / 10 }
  }

  /// The height of a row in points that shows texts of these widths whole; bold letters are wider.
  static func height(_ cells: [(text: String, width: Double)], isBold: Bool = false, size: Int = 12) -> Double {
    let scale = Double(size) / 12
    let share = (isBold ? 0.88 : 0.98) / scale
    let most = cells.map { lines(of: $0.text, width: $0.width * share) }.max() ?? 1
    return min(Double(most) * lineHeight * scale + 3, 400)
  }

  /// The lines a text takes when it is broken between words.
  static func lines(of text: String, width: Double) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { lines, paragraph in
      var (count, used) = (1, 0.0)
      for word in paragraph.split(separator: " ") {
        let length = Double(word.count)
        if used > 0, used + 1 + length > width {
          count += 1
          used = 0
        }
        used += (used > 0 ? 1 : 0) + length
        if used > width {
          count += Int(used / max(width, 1))
          used = used.truncatingRemainder(dividingBy: max(width, 1))
        }
      }
      return lines + count
    }
  }

  private static func longestWord(of text: String) -> Int {
    min(text.split { $0.isWhitespace || $0 == "-" || $0 == "/" }.map(\.count).max() ?? 0, 18)
  }
}
