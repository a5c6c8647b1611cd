internal import Diagnostics
internal import Reports

/// How wide the columns of a table are, in twentieths of a point: all of the page, divided by what stands in them.
///
/// Numbers and dates get what they need to stay on one line; words share the rest by how much there is of them. A merged
/// cell has several rows to break into, so that a column of merged cells may need less: how much less, the length of the
/// whole list decides.
struct ColumnWidths {
  let widths: [Int]

  init(_ grid: Grid, _ language: Language, head: TextWidth, text width: TextWidth, margin: Int, total: Int) {
    var needs = grid.columns.map { column in
      // Words get a head of one line, numbers one of two.
      let line = head.ofLine(in: column.title)
      return Need(
        least: head.ofWord(in: column.title), enough: column.isNumeric ? line * 6 / 10 : line, lines: [])
    }
    let spans = grid.rowSpans()
    /// The texts of each record: how wide, and over how many rows.
    var rows: [[(width: Int, span: Int)]] = []
    for (number, row) in grid.rows.enumerated() {
      guard case .record(let cells) = row else { continue }
      rows.append(spans[number].map { (0, $0) })
      for (index, cell) in cells.enumerated() {
        guard let text = cell.value?.text(language), !text.isEmpty else { continue }
        rows[rows.count - 1][index].width = width.ofLine(in: text)
        needs[index].take(text, width, isOneLine: grid.columns[index].isNumeric)
      }
    }
    // A little more than is reckoned, since letters differ from font to font.
    let around = 2 * margin + 40
    let least = needs.map { $0.least * 103 / 100 + around }
    let enough = zip(needs, least).map { max($1, $0.ample * 103 / 100 + around) }
    let most = max(1, needs.map(\.lines.count).max() ?? 0)
    let candidates = [100, 75, 50, 25, 0].map { lightness in
      Self.divide(
        total, least: least, enough: enough,
        weights: needs.map { 101 - lightness + $0.lines.count * lightness / most },
        isWordy: grid.columns.map { !$0.isNumeric })
    }
    let lengths = candidates.map { widths in Self.length(of: rows, in: widths.map { max(1, $0 - around) }) }
    widths = zip(candidates, lengths).min { $0.1 < $1.1 }?.0 ?? []
  }

  /// About how many lines a list takes; a merged cell spreads over its rows.
  private static func length(of rows: [[(width: Int, span: Int)]], in widths: [Int]) -> Int {
    rows.reduce(0) { sum, row in
      let lines = zip(row, widths).map { cell, width in
        let lines = (cell.width * 105 / 100 + width - 1) / width
        return (lines + max(1, cell.span) - 1) / max(1, cell.span)
      }
      return sum + max(1, lines.max() ?? 1)
    }
  }

  /// What a column needs.
  private struct Need {
    /// So that no word breaks.
    var least: Int
    /// So that no cell breaks.
    var enough: Int
    /// How long the texts are.
    var lines: [Int]

    mutating func take(_ text: String, _ width: TextWidth, isOneLine: Bool) {
      let line = width.ofLine(in: text)
      // What is too long for any column will break, whatever the others have.
      least = max(least, min(isOneLine ? line : width.ofWord(in: text), 4000))
      lines.append(line)
    }

    /// Enough for nine texts of ten: the rest may take a second line.
    var ample: Int { max(enough, lines.isEmpty ? 0 : lines.sorted()[(lines.count - 1) * 9 / 10]) }
  }

  private static func divide(
    _ total: Int, least: [Int], enough: [Int], weights: [Int], isWordy: [Bool]
  ) -> [Int] {
    let sum = least.reduce(0, +)
    guard sum < total, sum > 0 else {
      return settled(least.map { max(1, $0 * total / max(sum, 1)) }, to: total)
    }
    let wanted = zip(enough, least).map { $0 - $1 }
    let wish = wanted.reduce(0, +)
    let spare = total - sum
    if wish > spare {
      return settled(zip(least, portions(of: spare, wanted, weights)).map { $0 + $1 }, to: total)
    }
    // All fits: words spread over what is left, or all columns where there are only numbers.
    let spread = isWordy.contains(true) ? isWordy : isWordy.map { _ in true }
    let weight = zip(enough, spread).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    let left = spare - wish
    return settled(
      zip(enough, spread).map { $0 + ($1 ? $0 * left / max(weight, 1) : 0) }, to: total)
  }

  /// Portions by wish and weight, none more than is wished.
  private static func portions(of spare: Int, _ wanted: [Int], _ weights: [Int]) -> [Int] {
    var portions = wanted.map { _ in 0 }
    // What some do not take up goes to the others, until next to nothing is left.
    for _ in wanted {
      let open = wanted.indices.filter { portions[$0] < wanted[$0] }
      let left = spare - portions.reduce(0, +)
      let claims = open.map { (wanted[$0] - portions[$0]) * weights[$0] }
      let sum = claims.reduce(0, +)
      guard left > 0, sum > 0 else { break }
      for (column, claim) in zip(open, claims) {
        portions[column] = min(wanted[column], portions[column] + left * claim / sum)
      }
    }
    return portions
  }

  /// What rounding left goes to the widest.
  private static func settled(_ widths: [Int], to total: Int) -> [Int] {
    guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) else { return [] }
    var widths = widths
    widths[widest] = max(1, widths[widest] + total - widths.reduce(0, +))
    return widths
  }
}
