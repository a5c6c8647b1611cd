internal import Diagnostics
internal import Synchronization
internal import Threads

/// What a reader finds, in order, on its way to a sink that works on another thread.
///
/// Reading goes on while the sink works on what came before; a reader that is too far ahead waits.
final class RowQueue: TableSink, Sendable {
  /// What a reader can say, in order.
  private enum Event: Sendable {
    case sheet(SheetHeading)
    case rows(RowBatch)
    case traits(SheetTraits)
    case merges([CellRange])
    case endSheet
    case failure(TableError)
  }

  private let events: Channel<Event>
  /// Why the sink takes no more.
  private let refusal = Mutex<TableError?>(nil)

  /// - Parameter capacity: how many events may wait; a batch of rows is one.
  init(capacity: Int) { events = Channel(capacity: capacity, wakingCount: 2) }

  func beginSheet(_ heading: SheetHeading) throws(TableError) { try send(.sheet(heading)) }

  func rows(_ batch: RowBatch) throws(TableError) { try send(.rows(batch)) }

  func traits(_ traits: SheetTraits) throws(TableError) { try send(.traits(traits)) }

  func merges(_ ranges: [CellRange]) throws(TableError) { try send(.merges(ranges)) }

  func endSheet() throws(TableError) { try send(.endSheet) }

  /// Says that the reader is done, and why if it could not go on.
  func end(_ failure: TableError? = nil) {
    if let failure { _ = events.send(.failure(failure)) }
    events.end()
  }

  /// Hands everything to a sink until the reader is done; throws what the sink throws, else what the reader did.
  func drain(into sink: any TableSink) throws(TableError) {
    do throws(TableError) {
      while case let events = events.receive(), !events.isEmpty {
        for event in events { try pass(event, to: sink) }
      }
    } catch {
      refuse(error)
      throw error
    }
  }

  /// Lets the reader stop at the next thing it finds.
  func refuse(_ error: TableError) {
    refusal.withLock { $0 = error }
    events.abandon()
  }

  private func pass(_ event: Event, to sink: any TableSink) throws(TableError) {
    switch event {
    case .sheet(let heading): try sink.beginSheet(heading)
    case .rows(let batch): try sink.rows(batch)
    case .traits(let traits): try sink.traits(traits)
    case .merges(let ranges): try sink.merges(ranges)
    case .endSheet: try sink.endSheet()
    case .failure(let error): throw error
    }
  }

  private func send(_ event: Event) throws(TableError) {
    guard !events.send(event), let error = refusal.withLock({ $0 }) else { return }
    throw error
  }
}
