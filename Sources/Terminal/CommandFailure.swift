package import Diagnostics
internal import Glibc
package import Tables

/// How the process ends.
///
/// The numbers are a contract: scripts and timers act on them.
package enum ExitStatus: Int32 {
  case clean = 0
  /// Findings at or above `--fail-on`.
  case findings = 1
  /// Wrong use or configuration.
  case usage = 2
  /// An input could not be read or is over a limit.
  case input = 3
  /// Output or environment: disk full, permission. Worth another try.
  case output = 4
  /// Another run holds the lock. Worth another try.
  case busy = 75
}

/// A command that ends before its work is done: the status and the one line that says why and what to do.
package struct CommandFailure: Error {
  package let status: ExitStatus
  package let message: Phrase

  package init(_ status: ExitStatus, _ message: Phrase) {
    self.status = status
    self.message = message
  }

  /// An input that could not be read.
  package init(_ error: TableError, file: String) {
    self.init(.input, .cannotRead(file: file, part: error.part, place: error.place, why: error.message))
  }

  /// Prints the line on stderr and ends the process.
  package func report() -> Never {
    StandardError.line("annex: \(message.text(.current))")
    exit(status.rawValue)
  }
}
