internal import Registry

/// What was understood of each distinct text, reckoned when it is first asked for.
///
/// A register repeats its dates, stars, kinds and units in row after row; reading them once a distinct text keeps the
/// work of a long list near that of its distinct values. One array look-up a repetition.
struct TextMemo<Value> {
  private var values: [Value?] = []

  /// The value of a text; `reckon` is called the first time.
  mutating func value(of text: TextID, _ reckon: () -> Value) -> Value {
    let index = Int(text.rawValue)
    if index < values.count, let known = values[index] { return known }
    let value = reckon()
    if index >= values.count {
      values += repeatElement(nil, count: max(index + 1 - values.count, values.count))
    }
    values[index] = value
    return value
  }
}
