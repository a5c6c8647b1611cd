internal import Glibc

/// A queue from one thread to another, in order, of at most so many elements: a sender that is faster waits.
///
/// Waking a thread takes as long as reading some thousand cells, so nobody is woken for nothing: a receiver that waits can
/// be left waiting until there are a few elements.
///
/// `@unchecked`, because the compiler cannot see that the stored properties are only touched while `mutex` is held.
package final class Channel<Element: Sendable>: @unchecked Sendable {
  private let capacity: Int
  private let wakingCount: Int
  private var pending: [Element] = []
  private var isEnded = false
  private var isAbandoned = false
  // On the heap, because POSIX wants them to stay where they are.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  /// Some elements have come, or the last.
  private let arrival = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  /// There is room again, or nobody takes any more.
  private let room = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  /// - Parameters:
  ///   - capacity: how many elements may wait.
  ///   - wakingCount: for how many of them a receiver is woken; those before the end come in any case.
  package init(capacity: Int, wakingCount: Int = 1) {
    self.capacity = capacity
    self.wakingCount = min(wakingCount, capacity)
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(arrival, nil)
    pthread_cond_init(room, nil)
  }

  deinit {
    pthread_cond_destroy(arrival)
    pthread_cond_destroy(room)
    pthread_mutex_destroy(mutex)
    arrival.deallocate()
    room.deallocate()
    mutex.deallocate()
  }

  /// Adds an element, once there is room; false if nobody will take it any more.
  package func send(_ element: Element) -> Bool {
    lock()
    while pending.count >= capacity, !isAbandoned { pthread_cond_wait(room, mutex) }
    return add(element)
  }

  /// Adds an element if there is room for it now.
  package func offer(_ element: Element) -> Bool {
    lock()
    guard pending.count < capacity else {
      unlock()
      return false
    }
    return add(element)
  }

  /// Adds an element while the lock is held, and gives the lock back.
  private func add(_ element: Element) -> Bool {
    let isWanted = !isAbandoned
    if isWanted { pending.append(element) }
    let isWaking = pending.count >= wakingCount
    unlock()
    if isWaking { pthread_cond_broadcast(arrival) }
    return isWanted
  }

  /// Takes one element if there is one now, the last that came.
  package func poll() -> Element? {
    lock()
    let element = pending.popLast()
    unlock()
    pthread_cond_signal(room)
    return element
  }

  /// Says that nothing more will be sent.
  package func end() {
    lock()
    isEnded = true
    unlock()
    pthread_cond_broadcast(arrival)
  }

  /// Takes all there is, waiting for the first; nothing once the sender has ended.
  package func receive() -> [Element] {
    lock()
    while pending.isEmpty, !isEnded { pthread_cond_wait(arrival, mutex) }
    let taken = pending
    pending.removeAll()
    unlock()
    if taken.count >= capacity { pthread_cond_broadcast(room) }
    return taken
  }

  /// Says that nothing more will be taken, so that the sender stops.
  package func abandon() {
    lock()
    isAbandoned = true
    pending.removeAll()
    unlock()
    pthread_cond_broadcast(room)
  }

  private func lock() { pthread_mutex_lock(mutex) }

  private func unlock() { pthread_mutex_unlock(mutex) }
}
