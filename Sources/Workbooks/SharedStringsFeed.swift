internal import Synchronization
internal import Tables
internal import Threads

/// The shared strings of a workbook, while another thread may still be reading them.
///
/// Cells may point at a string as soon as its page is there; who wants one that is not there yet waits. What is wrong
/// with the part is said where it is first noticed: at a cell that waits, else at the end.
final class SharedStringsFeed {
  /// What both threads see.
  private final class Reading: Sendable {
    let pages: Channel<SharedStrings>
    let failure = Mutex<TableError?>(nil)

    init(capacity: Int) { pages = Channel(capacity: capacity) }

    func run(_ archive: ZipArchive, _ entry: ZipEntry, _ limits: ReadingLimits, _ mode: ReadingMode) {
      defer { pages.end() }
      do throws(TableError) {
        let pages = pages
        let content = SharedStringsPart(limits: limits) { _ = pages.send($0) }
        defer { content.finish() }
        try archive.parse(entry, with: content, limits, mode, isBeside: false)
      } catch {
        failure.withLock { $0 = error }
      }
    }
  }

  private let reading: Reading
  private let worker: Worker?
  private let claimedBytes: Int
  private var isComplete = false

  /// Begins to read a part: beside the caller if it is long, before this returns if it is short.
  init(_ archive: ZipArchive, _ entry: ZipEntry, limits: ReadingLimits, mode: ReadingMode) {
    claimedBytes = min(entry.bytes, limits.stringBytes)
    // A thread of its own may be 4 MB ahead, so that pages are used again as they are read; what is read before this
    // returns must all be held.
    let isBeside = entry.bytes > 4 * mode.blockBytes
    let reading = Reading(capacity: isBeside ? 64 : .max)
    self.reading = reading
    let work: @Sendable () -> Void = { reading.run(archive, entry, limits, mode) }
    worker = isBeside ? Worker(work) : nil
    if worker == nil { work() }
  }

  deinit {
    reading.pages.abandon()
    worker?.join()
  }

  /// Moves strings to where cells look for them, until there is one of this id or there are no more.
  ///
  /// Throws what is wrong with the part, once all strings before it have been moved.
  func fill(_ strings: inout SharedStrings, toHold id: Int) throws(TableError) {
    while strings.count <= id, !isComplete {
      if strings.count == 0 { strings.reserve(bytes: claimedBytes) }
      let pages = reading.pages.receive()
      for page in pages { strings.append(contentsOf: page) }
      isComplete = pages.isEmpty
    }
    guard isComplete, strings.count <= id, let failure = reading.failure.withLock({ $0 }) else { return }
    throw failure
  }
}
