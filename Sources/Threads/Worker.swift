internal import Glibc

/// A thread that does one piece of work.
///
/// For work that never suspends and would hold one of the few threads of Swift's own pool: inflating, parsing, writing.
package struct Worker: Sendable {
  /// What the thread is given through its one pointer.
  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private let thread: pthread_t

  /// Starts the work; nil where the system allows no further thread, and the work is then the caller's to do.
  package init?(_ body: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(body))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { pointer in
        if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body() }
        return nil
      }, work.toOpaque())
    guard code == 0 else {
      work.release()
      return nil
    }
    self.thread = thread
  }

  /// Waits until the work is done; to be called once.
  package func join() { pthread_join(thread, nil) }
}
