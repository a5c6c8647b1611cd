/// The course of a figure as a line in a drawing 100 wide and 40 high.
struct HistoryCourse {
  /// A value on a day.
  struct Point {
    /// By ISO 8601.
    let day: String
    let value: Int
  }

  let lowest: Int
  let highest: Int
  /// What the upper and the lower end of the drawing stand for.
  let top: Int
  let base: Int
  /// The points, from left to right.
  let line: String

  /// - Parameter points: in the order of the runs.
  init(_ points: [Point]) {
    let values = points.map(\.value)
    lowest = values.min() ?? 0
    highest = values.max() ?? 0
    // From zero on, unless the values are so large that their course would be a flat line.
    let base = lowest * 2 > highest && highest > lowest ? max(0, lowest - max(1, (highest - lowest) / 4)) : 0
    let top = max(highest, base + 1)
    self.base = base
    self.top = top
    var ends = values
    // One run is a level line.
    if ends.count == 1 { ends += values }
    let (height, last) = (top - base, max(1, ends.count - 1))
    line = ends.enumerated().map { index, value in
      let (x, y) = (index * 10_000 / last, 4_000 - (value - base) * 4_000 / height)
      return "\(Self.decimal(x)),\(Self.decimal(y))"
    }.joined(separator: " ")
  }

  /// A number of hundredths, without a library for it.
  private static func decimal(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
