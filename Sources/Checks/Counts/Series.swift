/// Where a series of numbers that should go up by one does not, each with the number that should stand there.
///
/// One wrong number is one break: 5, 6, 9, 8 breaks at the 9 only, 5, 6, 8, 9 at the 8 only, and 5, 6, 6, 7 at the
/// second 6. A series may begin anywhere, as an extract does; but 3, 2, 3 begins with a break.
func breaks(in numbers: [Int?]) -> [(index: Int, expected: Int)] {
  var breaks: [(index: Int, expected: Int)] = []
  var current: Int
  if let second = numbers.dropFirst().first, second == 2, numbers[0] != 1 {
    breaks.append((0, 1))
    current = 1
  } else {
    guard let first = numbers.first.flatMap(\.self) else { return [] }
    current = first
  }
  for index in numbers.indices.dropFirst() {
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
