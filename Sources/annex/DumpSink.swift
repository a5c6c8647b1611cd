internal import Diagnostics
internal import Tables

/// A sink that prints what it takes.
protocol DumpSink: TableSink {
  /// Where it prints to.
  var output: BlockOutput { get }
  /// What it left out.
  var remarks: [Phrase] { get }
}

/// Output in blocks of 64 KiB.
final class BlockOutput {
  /// Why the output could not be written; readers only know that their sink refused.
  private(set) var failure: CommandFailure?
  private var pending: [UInt8] = []
  private let write: ([UInt8]) throws(CommandFailure) -> Void

  /// - Parameter write: takes a block; standard output, but for tests.
  init(
    write: @escaping ([UInt8]) throws(CommandFailure) -> Void = { bytes throws(CommandFailure) in
      try StandardOutput.write(bytes)
    }
  ) {
    self.write = write
  }

  /// Adds bytes; throws to stop the reader when they cannot be written.
  func append(_ bytes: [UInt8]) throws(TableError) {
    pending.append(contentsOf: bytes)
    guard pending.count >= 64 << 10 else { return }
    do throws(CommandFailure) {
      try flush()
    } catch {
      failure = error
      throw TableError(.unavailable, error.message)
    }
  }

  /// Writes what is still held.
  func flush() throws(CommandFailure) {
    try write(pending)
    pending.removeAll(keepingCapacity: true)
  }
}
