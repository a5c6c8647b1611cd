internal import Glibc

/// A queue from one thread to another, in order, of at most so many elements: a sender that is faster waits.
///
/// `@unchecked`, because the compiler cannot see that the stored properties are only touched while `mutex` is held.
package final class Channel<Element: Sendable>: @unchecked Sendable {
  private let capacity: Int
  private var pending: [Element] = []
  private var isEnded = false
  private var isAbandoned = false
  // On the heap, because POSIX wants them to stay where they are.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  package init(capacity: Int) {
    self.capacity = capacity
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// Adds an element, once there is room; false if nobody will take it any more.
  package func send(_ element: Element) -> Bool {
    lock()
    defer { unlock() }
    while pending.count >= capacity, !isAbandoned { wait() }
    guard !isAbandoned else { return false }
    pending.append(element)
    return true
  }

  /// Adds an element if there is room for it now.
  package func offer(_ element: Element) -> Bool {
    lock()
    defer { unlock() }
    guard pending.count < capacity, !isAbandoned else { return false }
    pending.append(element)
    return true
  }

  /// Takes one element if there is one now, the last that came.
  package func poll() -> Element? {
    lock()
    defer { unlock() }
    return pending.popLast()
  }

  /// Says that nothing more will be sent.
  package func end() {
    lock()
    defer { unlock() }
    isEnded = true
  }

  /// Takes all there is, waiting for the first; nothing once the sender has ended.
  package func receive() -> [Element] {
    lock()
    defer { unlock() }
    while pending.isEmpty, !isEnded { wait() }
    let taken = pending
    pending.removeAll()
    return taken
  }

  /// Says that nothing more will be taken, so that the sender stops.
  package func abandon() {
    lock()
    defer { unlock() }
    isAbandoned = true
    pending.removeAll()
  }

  private func lock() { pthread_mutex_lock(mutex) }

  /// Every change may be what the other side waits for.
  private func unlock() {
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(mutex)
  }

  private func wait() { pthread_cond_wait(changed, mutex) }
}
