internal import Diagnostics
internal import Glibc

/// The time that a thread may take to read one input, from the thread's first step on.
///
/// Processor time, so that a busy machine, a slow pipe or a reader that pauses in a pager does not count. It is the
/// thread's own: each thread that reads has one of these, and they run beside each other.
package struct ReadingTime {
  private let begun = Self.now
  private let limit: Double?

  package init(_ limits: ReadingLimits) { limit = limits.seconds }

  /// Asks whether the time is up; to be called for every block or so, which costs less than a microsecond.
  ///
  /// - Parameters:
  ///   - inputBytes: how large the input is as far as it is known: a large one may take longer, unless a limit was set.
  ///   - part: what is being read, for the message.
  /// - Throws: `.overLimit`.
  package func check(inputBytes: Int, part: String? = nil) throws(TableError) {
    let allowed = limit ?? (10 + Double(inputBytes >> 20))
    guard Self.now - begun > allowed else { return }
    throw TableError(.overLimit, .overTime(seconds: allowed), part: part)
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
