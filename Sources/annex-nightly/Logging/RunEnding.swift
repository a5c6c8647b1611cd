internal import Diagnostics
internal import Glibc
internal import Nightly
internal import Terminal

/// How a run that published ends: what it says last, and its status.
struct RunEnding {
  private let log: RunLog

  init(_ log: RunLog) { self.log = log }

  /// Prints the folder, and ends the process with 3 or 1 where inputs or findings want it.
  func end(_ outcome: RunOutcome) throws(CommandFailure) {
    try StandardOutput.write(outcome.folder + "\n")
    if !outcome.failures.isEmpty {
      StandardError.line("annex: \(Phrase.runWithFailures(outcome.failures.count).text(.current))")
      exit(ExitStatus.input.rawValue)
    }
    if outcome.reachesThreshold { exit(ExitStatus.findings.rawValue) }
  }
}
