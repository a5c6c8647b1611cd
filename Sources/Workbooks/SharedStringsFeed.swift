internal import Diagnostics
internal import Synchronization
internal import Tables
internal import Threads

/// The shared strings of a workbook, while another thread may still be reading them.
///
/// Cells may point at a string as soon as it is there; who wants one that is not there yet waits. What is wrong with the
/// part is said where it is first noticed: at a cell that waits, else at the end.
final class SharedStringsFeed: Sendable {
  /// What both threads see.
  private final class Reading: Sendable {
    let strings: SharedStrings
    /// Says that there are more strings, or, by its end, that there will be no more.
    let news = Channel<Void>(capacity: 1)
    let failure = Mutex<TableError?>(nil)
    let isWanted = Atomic(true)

    init(_ strings: SharedStrings) { self.strings = strings }

    func run(_ archive: ZipArchive, _ entry: ZipEntry, _ limits: ReadingLimits, _ mode: ReadingMode) {
      defer { news.end() }
      do throws(TableError) {
        let content = SharedStringsPart(limits: limits) { page throws(TableError) in try self.take(page, limits) }
        var problem: TableError?
        do throws(TableError) {
          try archive.parse(entry, with: content, limits, mode, isBeside: false, ReadingTime(limits))
        } catch {
          problem = error
        }
        // The strings before a fault are good.
        try content.finish()
        if let problem { throw problem }
      } catch {
        failure.withLock { $0 = error }
      }
    }

    private func take(_ page: StringPage, _ limits: ReadingLimits) throws(TableError) {
      guard isWanted.load(ordering: .relaxed), strings.append(page.bytes, ends: page.ends) else {
        throw TableError(.overLimit, .overStringBytes(limits.stringBytes))
      }
      _ = news.offer(())
    }
  }

  private let reading: Reading
  private let worker: Worker?
  private let isComplete = Atomic(false)

  /// The strings so far.
  var strings: SharedStrings { reading.strings }

  /// Begins to read a part: beside the caller if it is long, before this returns if it is short.
  ///
  /// A text is never longer than what stands for it in the part, and a string takes five bytes there, `<si/>`.
  init(_ archive: ZipArchive, _ entry: ZipEntry, limits: ReadingLimits, mode: ReadingMode) throws(TableError) {
    guard !entry.isInflated(over: limits.stringRatio, from: 128 << 20) else {
      throw TableError(.overLimit, .overStringRatio(limits.stringRatio), part: entry.name)
    }
    let byteLimit = min(entry.bytes, limits.stringBytes, Int(UInt32.max))
    guard let strings = SharedStrings(byteLimit: byteLimit, countLimit: min(entry.bytes / 5, limits.strings)) else {
      throw TableError(.overLimit, .overStringBytes(limits.stringBytes))
    }
    let reading = Reading(strings)
    self.reading = reading
    let work: @Sendable () -> Void = { reading.run(archive, entry, limits, mode) }
    worker = entry.bytes > 4 * mode.blockBytes ? Worker(work) : nil
    if worker == nil { work() }
  }

  deinit {
    reading.isWanted.store(false, ordering: .relaxed)
    worker?.join()
  }

  /// Waits until there is a string of this id or there are no more; for any number of threads.
  ///
  /// Throws what is wrong with the part, if all strings before it are not enough.
  func wait(for id: Int) throws(TableError) {
    while strings.count <= id, !isComplete.load(ordering: .relaxed) {
      if reading.news.receive().isEmpty { isComplete.store(true, ordering: .relaxed) }
    }
    guard isComplete.load(ordering: .relaxed), strings.count <= id, let failure = reading.failure.withLock({ $0 })
    else { return }
    throw failure
  }
}
