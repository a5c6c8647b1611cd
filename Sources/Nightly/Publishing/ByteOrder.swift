internal import Glibc

extension String {
  /// Whether it stands before another in the order of their bytes, which is that of no locale.
  func precedesInBytes(_ other: String) -> Bool {
    var (left, right) = (self, other)
    return left.withUTF8 { left in
      right.withUTF8 { right in
        guard let first = left.baseAddress, let second = right.baseAddress else { return left.count < right.count }
        let order = memcmp(first, second, min(left.count, right.count))
        return order == 0 ? left.count < right.count : order < 0
      }
    }
  }
}

extension Sequence<String> {
  /// In the order of their bytes.
  func sortedByBytes() -> [String] { sorted { $0.precedesInBytes($1) } }
}
