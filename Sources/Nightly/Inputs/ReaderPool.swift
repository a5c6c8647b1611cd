internal import Synchronization
internal import Threads

/// Some threads that do numbered pieces of work, each by whoever is free; the results stand in the order of the pieces.
struct ReaderPool {
  /// Does the work by so many threads, this one among them; after the first piece that throws no more are begun.
  static func map<Result: Sendable>(
    _ count: Int, workers: Int, _ body: @escaping @Sendable (Int) throws(RunFailure) -> Result
  ) throws(RunFailure) -> [Result] {
    let shift = Shift(count, body)
    let others = (1..<max(1, min(workers, count))).compactMap { _ in Worker { shift.run() } }
    shift.run()
    for worker in others { worker.join() }
    return try shift.results()
  }
}

private final class Shift<Result: Sendable>: Sendable {
  private let count: Int
  private let body: @Sendable (Int) throws(RunFailure) -> Result
  private let next = Atomic<Int>(0)
  private let found: Mutex<(results: [Result?], failure: RunFailure?)>

  init(_ count: Int, _ body: @escaping @Sendable (Int) throws(RunFailure) -> Result) {
    self.count = count
    self.body = body
    found = Mutex(([Result?](repeating: nil, count: count), nil))
  }

  func run() {
    while case let turn = next.add(1, ordering: .relaxed).oldValue, turn < count {
      do throws(RunFailure) {
        let result = try body(turn)
        found.withLock { $0.results[turn] = result }
      } catch {
        let failure = error
        found.withLock { $0.failure = $0.failure ?? failure }
        next.store(count, ordering: .relaxed)
      }
    }
  }

  func results() throws(RunFailure) -> [Result] {
    let (results, failure) = found.withLock { ($0.results, $0.failure) }
    if let failure { throw failure }
    return results.compactMap(\.self)
  }
}
