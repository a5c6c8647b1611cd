/// Where a series of numbers that should go up by one does not, each with the number that should stand there.
///
/// One wrong number is one break: 5, 6, 9, 8 breaks at the 9 only, 5, 6, 8, 9 at the 8 only, and 5, 6, 6, 7 at the
/// second 6. Without `first` a series may begin anywhere, as an extract does; but 3, 2, 3 begins with a break.
///
/// - Parameters:
///   - numbers: the series; nil for a place without a number.
///   - first: the number it must begin with, if it must.
/// - Returns: the places that break the series.
func breaks(in numbers: [Int?], from first: Int? = nil) -> [(index: Int, expected: Int)] {
  guard let before = first.map({ $0 - 1 }) ?? numberBefore(numbers) else { return [] }
  var breaks: [(index: Int, expected: Int)] = []
  var current = before
  for index in numbers.indices {
    let expected = current + 1
    guard numbers[index] != expected else {
      current = expected
      continue
    }
    breaks.append((index, expected))
    let next = index + 1 < numbers.count ? numbers[index + 1] : nil
    current = next == expected + 1 ? expected : numbers[index] ?? expected
  }
  return breaks
}

/// The number before the first of a series, by its first number or, if that is wrong, by the second.
private func numberBefore(_ numbers: [Int?]) -> Int? {
  guard let first = numbers.first else { return nil }
  let second = numbers.dropFirst().first.flatMap(\.self)
  if second == 2 { return 0 }
  return first.map { $0 - 1 } ?? second.map { $0 - 2 }
}
