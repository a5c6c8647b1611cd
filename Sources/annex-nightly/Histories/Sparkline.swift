/// A row of values as bars of eight heights, one a value; a gap where there is none.
struct Sparkline {
  private static let bars = Array("▁▂▃▄▅▆▇█")

  let text: String

  /// - Parameter values: in their order; nil where a run has no such value.
  init(_ values: [Int?]) {
    let known = values.compactMap(\.self)
    guard let lowest = known.min(), let highest = known.max() else {
      text = String(repeating: " ", count: values.count)
      return
    }
    let steps = Self.bars.count - 1
    text = String(
      values.map { value -> Character in
        guard let value else { return " " }
        // Values that never change stand in the middle.
        guard highest > lowest else { return Self.bars[steps / 2] }
        return Self.bars[((value - lowest) * steps + (highest - lowest) / 2) / (highest - lowest)]
      })
  }
}
