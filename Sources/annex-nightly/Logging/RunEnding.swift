internal import Diagnostics
internal import Glibc
internal import Nightly
internal import Terminal

/// How a run ends: what it says last, and its status.
struct RunEnding {
  private let events: EventWriter

  init(_ events: EventWriter) { self.events = events }

  /// Prints the folder of a run that published, and ends the process with 3 or 1 where inputs or findings want it.
  func end(_ outcome: RunOutcome) throws(CommandFailure) {
    events.log(.ended(outcome))
    try StandardOutput.write(outcome.folder + "\n")
    if !outcome.failures.isEmpty, events.isText {
      StandardError.line("annex: \(Phrase.runWithFailures(outcome.failures.count).text(.current))")
    }
    if outcome.status != .clean { exit(outcome.status.rawValue) }
  }

  /// Ends the process for a run that came to nothing, with one line.
  func end(_ failure: RunFailure) throws(CommandFailure) -> Never {
    let failure = CommandFailure(failure)
    events.clear()
    guard !events.isText else { throw failure }
    events.write(EventLine(failure))
    exit(failure.status.rawValue)
  }
}

extension RunOutcome {
  /// What the process ends with.
  var status: ExitStatus {
    if !failures.isEmpty { return .input }
    return reachesThreshold ? .findings : .clean
  }
}
