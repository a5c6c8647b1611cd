package import Diagnostics
internal import History

/// A run that ends before its work is done, with nothing published: what stood against it, and what to do.
package struct RunFailure: Error, Hashable, Sendable {
  /// What kind of obstacle, which decides the exit status.
  package enum Kind: Hashable, Sendable {
    /// The job or what it names is wrong.
    case configuration
    /// An input.
    case input
    /// Output or environment.
    case output
    /// Another run holds the lock.
    case busy
    /// The findings are too many by the job's own word.
    case findings
  }

  package let kind: Kind
  package let message: Phrase

  package init(_ kind: Kind, _ message: Phrase) {
    self.kind = kind
    self.message = message
  }
}

extension RunFailure {
  /// Does something with the history, whose failure is the run's.
  static func told<Value>(_ body: () throws(HistoryError) -> Value) throws(RunFailure) -> Value {
    do throws(HistoryError) {
      return try body()
    } catch {
      throw RunFailure(error.isForeign ? .configuration : .output, error.message)
    }
  }
}
