internal import Glibc

extension String {
  /// Whether it stands before another in the order of their bytes, which is that of no locale.
  func precedesInBytes(_ other: String) -> Bool {
    let answer = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in
        guard let first = left.baseAddress, let second = right.baseAddress else { return left.count < right.count }
        let order = memcmp(first, second, min(left.count, right.count))
        return order == 0 ? left.count < right.count : order < 0
      }
    }
    return (answer ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension Sequence<String> {
  /// In the order of their bytes.
  func sortedByBytes() -> [String] { sorted { $0.precedesInBytes($1) } }
}

extension String {
  /// The folder of a path, without the slash behind it; empty for a name alone.
  var folder: String {
    let bytes = utf8Span.span
    var end = bytes.count
    while end > 0, bytes[end - 1] != UInt8(ascii: "/") { end -= 1 }
    return end == 0 ? "" : String(self[..<utf8.index(startIndex, offsetBy: end - 1)])
  }
}
