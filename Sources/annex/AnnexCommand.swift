internal import ArgumentParser
internal import Diagnostics
internal import Glibc

/// `annex`: registration lists in, checked and official reports out.
@main
struct AnnexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annex",
    abstract: "Checks registration lists down to the cell and renders official reports from them.",
    version: "annex 0.1.0",
    subcommands: [
      CheckCommand.self, ReportCommand.self, SummaryCommand.self, ConvertCommand.self, InspectCommand.self,
      DumpCommand.self,
    ])

  /// Runs a command and ends the process with the status SPEC fixes; every failure is one line on stderr.
  static func main() {
    // A closed pipe is then an error of `write`, answered in `StandardOutput`, instead of a silent death.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      failure.report()
    } catch {
      endForArguments(error)
    }
  }

  /// Help and version are answers, on stdout; anything else is wrong use, which ArgumentParser would give status 64.
  private static func endForArguments(_ error: any Error) -> Never {
    guard exitCode(for: error) != .success else { exit(withError: error) }
    let reason = message(for: error).split(separator: "\n").first.map(String.init) ?? "\(error)"
    CommandFailure(.usage, .wrongUse(reason)).report()
  }
}
