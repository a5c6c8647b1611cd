internal import Synchronization
internal import Threads

/// Some threads that do numbered pieces of work, each by whoever is free; the results stand in the order of the pieces.
struct ReaderPool {
  /// Does the work by so many threads, this one among them; after the first piece that throws no more are begun.
  static func map<Result: Sendable>(
    _ count: Int, workers: Int, _ body: @escaping @Sendable (Int) throws(RunFailure) -> Result
  ) throws(RunFailure) -> [Result] {
    let shift = Shift(count, workers: max(1, workers), body)
    let others = (1..<max(1, min(workers, count))).compactMap { _ in Worker { shift.run() } }
    shift.run()
    for worker in others { worker.join() }
    return try shift.results()
  }
}

private final class Shift<Result: Sendable>: Sendable {
  private let count: Int
  private let workers: Int
  private let body: @Sendable (Int) throws(RunFailure) -> Result
  private let next = Atomic<Int>(0)
  private let found: Mutex<(results: [Result?], failure: RunFailure?)>

  init(_ count: Int, workers: Int, _ body: @escaping @Sendable (Int) throws(RunFailure) -> Result) {
    self.count = count
    self.workers = workers
    self.body = body
    found = Mutex(([Result?](repeating: nil, count: count), nil))
  }

  func run() {
    while let pieces = turn() {
      do throws(RunFailure) {
        var results: [Result] = []
        for piece in pieces { results.append(try body(piece)) }
        found.withLock { [results] in
          for (piece, result) in zip(pieces, results) { $0.results[piece] = result }
        }
      } catch {
        let failure = error
        found.withLock { $0.failure = $0.failure ?? failure }
        next.store(count, ordering: .relaxed)
      }
    }
  }

  /// The next pieces for a thread: several while there are many, since some take less time than to ask for the next, and
  /// one by one near the end, so that no thread waits for another's last ones.
  private func turn() -> Range<Int>? {
    var begin = next.load(ordering: .relaxed)
    while begin < count {
      let end = begin + max(1, min(16, (count - begin) / (8 * workers)))
      let (isMine, found) = next.compareExchange(expected: begin, desired: end, ordering: .relaxed)
      if isMine { return begin..<end }
      begin = found
    }
    return nil
  }

  func results() throws(RunFailure) -> [Result] {
    let (results, failure) = found.withLock { ($0.results, $0.failure) }
    if let failure { throw failure }
    return results.compactMap(\.self)
  }
}
