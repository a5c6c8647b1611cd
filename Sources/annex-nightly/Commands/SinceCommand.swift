internal import ArgumentParser
internal import Diagnostics
internal import History
internal import Nightly
internal import Terminal

/// `annex diff --since last JOB`: what changed since a run of a job.
struct SinceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Shows what changed in a job's lists since one of its runs.",
    discussion: """
      The lists are read as they are now, as of the job's reporting date; nothing is published. --since last is the \
      run whose set is published: right after it, and on its day, nothing has changed.
      """)

  @OptionGroup var arguments: JobArguments

  @Option(help: "The run: last, its number, or its reporting date.")
  var since = "last"

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "How it is printed: text or json.")
  var format = Format.text

  func run() throws {
    let run = try arguments.run(RunLog { _ in })
    do {
      let comparison = try run.changes(since: since)
      switch format {
      case .text: try StandardOutput.write(SinceText(language: .current).text(of: comparison))
      case .json: try StandardOutput.write(SinceJSON().bytes(of: comparison))
      }
    } catch let failure as RunFailure {
      throw CommandFailure(failure)
    }
  }
}
