internal import ArgumentParser

/// The commands that `Handover` takes before they are parsed; here for the list of commands and for completions.
struct RunJobCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Runs a nightly job: reads what is new, publishes all of it or nothing.")
}

struct MergePartsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Publishes what the parts of a run have read, as one run.")
}

struct JobHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Shows what the runs of a job found, and its course.")
}
