internal import Diagnostics
internal import Glibc
internal import Threads

/// Something that can be read into a sink, on any thread.
package protocol Reading: Sendable {
  func read(into sink: any TableSink) throws(TableError)
}

/// One reading of several, and why it failed.
package struct ReadingFailure: Error {
  /// Which of the readings.
  package let index: Int
  package let error: TableError
}

/// Reads several things, each on a thread of its own, and hands what they hold to one sink as if they had been read one
/// after the other.
///
/// As many are read at once as the machine has processors; the sink stays on the caller's thread. One thing alone is read
/// beside the sink's work as well. Where the system allows no further thread, the caller reads.
///
/// - Parameters:
///   - readings: read into the sink they are given.
///   - sink: takes all.
///   - begin: told, before the sink takes anything of a reading, which it is.
/// - Throws: the first failure in the order of the readings, what the sink throws among them; what was read before it has
///   reached the sink.
package func readAhead(
  _ readings: [any Reading], into sink: any TableSink,
  begin: (Int) -> Void = { _ in }
) throws(ReadingFailure) {
  let width = max(1, min(readings.count, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  // One reading waits for its sink sooner, several may wait for their turn.
  let capacity = readings.count == 1 ? 2 : 32
  var ahead: [(queue: RowQueue, worker: Worker)?] = []
  defer {
    for case (let queue, let worker)? in ahead {
      queue.refuse(TableError(.unavailable, .readingStopped))
      worker.join()
    }
  }
  for index in readings.indices {
    while ahead.count < readings.count, ahead.count < index + width {
      ahead.append(start(readings[ahead.count], capacity: capacity))
    }
    begin(index)
    do throws(TableError) {
      if let (queue, worker) = ahead[index] {
        try queue.drain(into: sink)
        worker.join()
        ahead[index] = nil
      } else {
        try readings[index].read(into: sink)
      }
    } catch {
      throw ReadingFailure(index: index, error: error)
    }
  }
}

private func start(_ reading: any Reading, capacity: Int) -> (queue: RowQueue, worker: Worker)? {
  let queue = RowQueue(capacity: capacity)
  let worker = Worker {
    do throws(TableError) {
      try reading.read(into: queue)
      queue.end()
    } catch {
      queue.end(error)
    }
  }
  return worker.map { (queue, $0) }
}
