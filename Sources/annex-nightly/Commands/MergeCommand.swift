internal import ArgumentParser
internal import Diagnostics
internal import Nightly
internal import Tables
internal import Terminal

/// `annex merge`: what the parts of a run have read, as one run.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Publishes what the parts of a run have read: the same as one run, byte for byte.",
    discussion: "The parts are the files of annex run --shard, in any order. One missing or there twice is an error.")

  @OptionGroup var arguments: JobArguments

  @Argument(help: ArgumentHelp("The files of the parts.", valueName: "shard"))
  var shards: [String] = []

  @OptionGroup var logging: LogArguments

  func run() throws {
    let events = logging.events()
    let run = try arguments.run(events.log)
    do {
      let outcome = try run.merge(shards.count) { (index) throws(RunFailure) in try Self.load(shards[index]) }
      try RunEnding(events).end(outcome)
    } catch let failure as RunFailure {
      try RunEnding(events).end(failure)
    }
  }

  private static func load(_ path: String) throws(RunFailure) -> Shard {
    let bytes: [UInt8]
    do throws(TableError) {
      bytes = try InputSnapshot(path: path, limit: 1 << 40).bytes
    } catch {
      throw RunFailure(.input, .cannotRead(file: path, part: nil, place: nil, why: error.message))
    }
    return try Shard(bytes: bytes, name: path)
  }
}
