internal import Diagnostics
internal import Tables
internal import Terminal
internal import Writing

/// A sink that prints what it takes.
protocol DumpSink: TableSink {
  /// Where it prints to.
  var output: BlockOutput { get }
  /// What it left out.
  var remarks: [Phrase] { get }
  /// Prints what it still holds.
  func flush() throws(CommandFailure)
}

/// Output in blocks of 64 KiB.
final class BlockOutput {
  /// Why the output could not be written; readers only know that their sink refused.
  private(set) var failure: CommandFailure?
  private let write: (ArraySlice<UInt8>) throws(CommandFailure) -> Void

  private static let blockBytes = 64 << 10

  /// - Parameter write: takes a block; standard output, but for tests.
  init(
    write: @escaping (ArraySlice<UInt8>) throws(CommandFailure) -> Void = { bytes throws(CommandFailure) in
      try StandardOutput.write(bytes)
    }
  ) {
    self.write = write
  }

  /// Writes what a writer holds once it is a block; throws to stop the reader when it cannot be written.
  func take(_ writer: inout some ByteWriter) throws(TableError) {
    guard writer.written.count >= Self.blockBytes else { return }
    do throws(CommandFailure) {
      try takeAll(&writer)
    } catch {
      failure = error
      throw TableError(.unavailable, error.message)
    }
  }

  /// Writes all that a writer holds.
  func takeAll(_ writer: inout some ByteWriter) throws(CommandFailure) {
    try write(writer.written)
    writer.removeAll()
  }
}
