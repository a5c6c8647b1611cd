/// A summary as it was published, which of a list that knows no days says its day once, and nothing else of it.
struct DatedSummary {
  private let rest: ArraySlice<UInt8>

  /// Nil for what is no summary of that day, by ISO 8601.
  init?(_ bytes: [UInt8], of day: String) {
    let head = Self.head(day)
    guard bytes.starts(with: head) else { return nil }
    rest = bytes[head.count...]
  }

  /// The summary of another day.
  func bytes(for day: String) -> [UInt8] { Self.head(day) + rest }

  private static func head(_ day: String) -> [UInt8] { Array("{\"version\":1,\"as_of\":\"\(day)\",".utf8) }
}
