internal import Diagnostics

/// Which part of a run: `3/16` is the third of sixteen.
package struct ShardNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// From 1.
  package let number: Int
  package let count: Int

  package static let most = 10_000

  /// Reads `i/n`.
  package init(_ text: String) throws(RunFailure) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], (1...Self.most).contains(count),
      (1...count).contains(number)
    else { throw RunFailure(.configuration, .shardUnclear(text)) }
    self.number = number
    self.count = count
  }

  /// Whether an input is of this part, by its place among all.
  func holds(_ index: Int) -> Bool { index % count == number - 1 }

  package var description: String { "\(number)/\(count)" }

  /// What its file is called.
  package var fileName: String { "\(number)-of-\(count).shard" }

  package static func < (left: ShardNumber, right: ShardNumber) -> Bool {
    (left.count, left.number) < (right.count, right.number)
  }
}
