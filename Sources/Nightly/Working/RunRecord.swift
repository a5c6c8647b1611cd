internal import History
internal import Synchronization

/// What a run tells the history, list by list as they are done, so that a thousand lists need not be held.
final class RunRecord: Sendable {
  private static let most = 64

  private let history: History
  private let number: Int
  private let waiting: Mutex<[HistoryList]> = Mutex([])

  /// Begins a run that is not published yet.
  init(_ run: HistoryRun, _ history: History) throws(HistoryError) {
    self.history = history
    number = run.number
    try history.begin(run)
  }

  /// Takes a list, from any thread, and writes when some have come together.
  func take(_ list: HistoryList) throws(HistoryError) {
    let full: [HistoryList] = waiting.withLock { lists in
      lists.append(list)
      guard lists.count >= Self.most else { return [] }
      defer { lists = [] }
      return lists
    }
    if !full.isEmpty { try history.add(full, to: number) }
  }

  /// Writes what waits, after the last list.
  func flush() throws(HistoryError) {
    let rest = waiting.withLock { lists in
      defer { lists = [] }
      return lists
    }
    if !rest.isEmpty { try history.add(rest, to: number) }
  }

  /// Ends what the run before had of other lists than these, which are all that this one has.
  func close(allBut lists: Set<String>) throws(HistoryError) { try history.finish(number: number, lists: lists) }
}
