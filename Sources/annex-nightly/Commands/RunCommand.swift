internal import ArgumentParser
internal import Diagnostics
internal import Jobs
internal import Nightly
internal import Terminal

/// `annex run`: a job, end to end.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Runs a job: reads what is new, checks, reports, publishes all of it or nothing.",
    discussion: """
      Prints the folder of the published set. Ends with 1 if findings reach the job's fail-on or stop the run, 3 if an \
      input could not be read (the others are published), 4 if nothing could be written, 75 if another run holds the \
      lock.
      """)

  @OptionGroup var arguments: JobArguments

  @Flag(help: "Say what would be done and why; do nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("Only read the i-th of n parts of the inputs, into --output.", valueName: "i/n"))
  var shard: String?

  @Option(name: .shortAndLong, help: "The folder for what --shard reads.")
  var output: String?

  @OptionGroup var logging: LogArguments

  func run() throws {
    let events = logging.events()
    let run = try arguments.run(events.log)
    do {
      if let shard { return try read(ShardNumber(shard), run) }
      guard !dryRun else { return try StandardOutput.write(PlanText(language: .current).text(of: run.plan())) }
      try RunEnding(events).end(run.run())
    } catch let failure as RunFailure {
      try RunEnding(events).end(failure)
    }
  }

  private func read(_ number: ShardNumber, _ run: NightlyRun) throws {
    guard let output else { throw CommandFailure(.usage, .shardWithoutFolder) }
    let shard = try run.shard(number)
    do throws(OutputError) {
      try Publication.publish([(number.fileName, shard.bytes)], in: output)
    } catch {
      throw CommandFailure(.output, error.message)
    }
    try StandardOutput.write("\(output)/\(number.fileName)\n")
  }
}
