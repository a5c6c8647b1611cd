internal import ArgumentParser
internal import Diagnostics
internal import Jobs
internal import Nightly
internal import Tables
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

  @Flag(help: "Say what would be done and why; do nothing. With --shard: name the part's inputs.")
  var dryRun = false

  @Option(help: ArgumentHelp("Only read the i-th of n parts of the inputs, into --output.", valueName: "i/n"))
  var shard: String?

  @Option(name: .shortAndLong, help: "The folder for what --shard reads.")
  var output: String?

  @Option(
    help: ArgumentHelp(
      "With --shard: a file that names all inputs of the run, one a line, where only the part's own lie here.",
      valueName: "list"))
  var inputs: String?

  @OptionGroup var logging: LogArguments

  func run() throws {
    let events = logging.events()
    let run = try arguments.run(events.log)
    do {
      if let shard { return try read(ShardNumber(shard), run) }
      guard inputs == nil else { throw CommandFailure(.usage, .inputsWithoutShard) }
      guard !dryRun else { return try StandardOutput.write(PlanText(language: .current).text(of: run.plan())) }
      try RunEnding(events).end(run.run())
    } catch let failure as RunFailure {
      try RunEnding(events).end(failure)
    }
  }

  private func read(_ number: ShardNumber, _ run: NightlyRun) throws {
    var names: [String]?
    if let inputs { names = try Self.names(inputs) }
    guard !dryRun else {
      return try StandardOutput.write(run.inputs(of: number, among: names).map { $0 + "\n" }.joined())
    }
    guard let output else { throw CommandFailure(.usage, .shardWithoutFolder) }
    let shard = try run.shard(number, among: names)
    do throws(OutputError) {
      try Publication.publish([(number.fileName, shard.bytes)], in: output)
    } catch {
      throw CommandFailure(.output, error.message)
    }
    try StandardOutput.write("\(output)/\(number.fileName)\n")
  }

  /// The lines of a file.
  private static func names(_ path: String) throws(CommandFailure) -> [String] {
    do throws(TableError) {
      let text = String(decoding: try InputSnapshot(path: path, limit: 1 << 30).bytes, as: UTF8.self)
      return text.split(separator: "\n").map(String.init)
    } catch {
      throw CommandFailure(error, file: path)
    }
  }
}
