internal import Diagnostics
internal import Registry
internal import Synchronization
internal import Threads

/// Rows on their way to the roster, which in a long list tells their entities apart on a thread of its own: that takes as
/// long as all else about the rows together, and nothing of them waits for it.
struct EntityQueue {
  /// What the roster found, by the order of the rows.
  struct Result: Sendable {
    var entities: [Entity] = []
    var owners: [EntityRoster.Owner] = []
    var kinds: [EntityKind] = []
  }

  private struct Batch: Sendable {
    let rows: [EntityCells]
    let texts: TextPool
  }

  /// A thread with a roster.
  private final class Desk: Sendable {
    let batches = Channel<Batch>(capacity: 4)
    let result = Mutex(Result())

    func run(_ roster: EntityRoster) {
      var roster = roster
      while case let batches = batches.receive(), !batches.isEmpty {
        for batch in batches { roster.enter(batch.rows, batch.texts) }
      }
      let done = roster.result
      result.withLock { $0 = done }
    }
  }

  private static let batchRows = 4096

  private var roster: EntityRoster
  private var rows: [EntityCells] = []
  private var desk: (desk: Desk, worker: Worker)?
  /// What the other thread reads the rows by.
  ///
  /// Texts that come later are not in it, and copying them all is no small matter: it is renewed only for rows that have
  /// such.
  private var texts: TextPool?
  private var latestText: UInt32 = 0

  init(_ roster: EntityRoster) { self.roster = roster }

  /// Adds the next row.
  mutating func add(_ row: EntityCells, _ texts: TextPool) {
    rows.append(row)
    latestText = max(latestText, row.texts.max())
    if rows.count == Self.batchRows { send(texts) }
  }

  /// Waits until all rows have been told apart; `texts` are those of all.
  mutating func finish(_ texts: TextPool) -> Result {
    guard let (desk, worker) = desk else {
      roster.enter(rows, texts)
      rows = []
      return roster.result
    }
    if !rows.isEmpty { send(texts) }
    desk.batches.end()
    worker.join()
    self.desk = nil
    self.texts = nil
    return desk.result.withLock { $0 }
  }

  private mutating func send(_ texts: TextPool) {
    if desk == nil {
      let desk = Desk()
      let roster = roster
      self.desk = Worker { desk.run(roster) }.map { (desk, $0) }
    }
    if let desk {
      let known = self.texts.flatMap { $0.count > Int(latestText) ? $0 : nil } ?? texts
      self.texts = known
      _ = desk.desk.batches.send(Batch(rows: rows, texts: known))
    } else {
      roster.enter(rows, texts)
    }
    rows = []
    rows.reserveCapacity(Self.batchRows)
  }
}
