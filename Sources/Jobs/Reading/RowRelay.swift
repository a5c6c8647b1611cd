package import Diagnostics
package import Tables
internal import Threads

/// Hands what a reader finds to a sink that works on another thread, in the same order.
///
/// Rows are copied into batches, so that reading goes on while the sink works on those before; at most four batches wait.
/// What the sink throws is thrown at the reader's next row, else by `finish`.
package final class RowRelay: TableSink {
  /// What a reader can say, in order; rows of a stretch are one event.
  private enum Event: Sendable {
    case sheet(SheetHeading)
    case rows(RowBatch)
    case merges([CellRange])
    case endSheet
  }

  /// What both threads see.
  ///
  /// `@unchecked` for the sink, which only the other thread uses until it has been joined.
  private final class Relayed: @unchecked Sendable {
    let events = Channel<Event>(capacity: 4)
    let sink: any TableSink
    private(set) var failure: TableError?

    init(_ sink: any TableSink) { self.sink = sink }

    func run() {
      do throws(TableError) {
        while case let events = events.receive(), !events.isEmpty {
          for event in events { try pass(event) }
        }
      } catch {
        failure = error
        events.abandon()
      }
    }

    private func pass(_ event: Event) throws(TableError) {
      switch event {
      case .sheet(let heading): try sink.beginSheet(heading)
      case .rows(let batch): try batch.replay(into: sink)
      case .merges(let ranges): for range in ranges { try sink.merge(range) }
      case .endSheet: try sink.endSheet()
      }
    }
  }

  private let relayed: Relayed
  private var worker: Worker?
  private var batch = RowBatch()
  private var merges: [CellRange] = []

  /// Begins to relay; nil where the system allows no further thread.
  package init?(to sink: any TableSink) {
    let relayed = Relayed(sink)
    self.relayed = relayed
    guard let worker = Worker({ relayed.run() }) else { return nil }
    self.worker = worker
  }

  deinit { join() }

  package func beginSheet(_ heading: SheetHeading) throws(TableError) { try send(.sheet(heading)) }

  package func row(_ row: borrowing Row) throws(TableError) {
    batch.append(row)
    if batch.isFull { try sendBatch() }
  }

  package func merge(_ range: CellRange) throws(TableError) {
    try sendBatch()
    merges.append(range)
    if merges.count == 1024 { try sendMerges() }
  }

  package func endSheet() throws(TableError) {
    try sendBatch()
    try sendMerges()
    try send(.endSheet)
  }

  /// Waits until the sink has had everything; to be called once, also where reading failed.
  package func finish() throws(TableError) {
    if !batch.isEmpty { _ = relayed.events.send(.rows(batch)) }
    join()
    if let failure = relayed.failure { throw failure }
  }

  private func join() {
    relayed.events.end()
    worker?.join()
    worker = nil
  }

  private func sendBatch() throws(TableError) {
    guard !batch.isEmpty else { return }
    try send(.rows(batch))
    batch = RowBatch()
  }

  private func sendMerges() throws(TableError) {
    guard !merges.isEmpty else { return }
    try send(.merges(merges))
    merges.removeAll()
  }

  private func send(_ event: Event) throws(TableError) {
    guard !relayed.events.send(event) else { return }
    join()
    if let failure = relayed.failure { throw failure }
  }
}
