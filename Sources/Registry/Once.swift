internal import Synchronization

/// A value that several ask for and one reckons: the first that asks, while others wait for it.
package final class Once<Value: Sendable>: Sendable {
  private let known: Mutex<Value?> = Mutex(nil)

  package init() {}

  /// The value, reckoned by `reckon` if nobody asked for it before.
  package func value(_ reckon: () -> Value) -> Value {
    known.withLock { known in
      if let known { return known }
      let value = reckon()
      known = value
      return value
    }
  }
}
