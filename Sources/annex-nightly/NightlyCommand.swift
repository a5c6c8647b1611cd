internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Terminal

/// `annex run`, `annex merge`, `annex history`, `annex diff --since last`: jobs, and what they remember.
///
/// A program of its own, which `annex` starts: the history brings all of Foundation, and a check of one list should not
/// wait for it.
@main
struct NightlyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annex",
    abstract: "Runs nightly jobs over folders of lists, and tells what they found.",
    version: "annex \(toolVersion)",
    subcommands: [RunCommand.self, MergeCommand.self, HistoryCommand.self, SinceCommand.self])

  /// Runs a command and ends the process with the status the contract fixes; every failure is one line on stderr.
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    prepareProcess(arguments)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      failure.report()
    } catch {
      end(error)
    }
  }

  /// Help and version are answers, on stdout; anything else is wrong use, which ArgumentParser would give status 64.
  private static func end(_ error: any Error) -> Never {
    guard exitCode(for: error) == .success else {
      let reason = message(for: error).split(separator: "\n").first.map(String.init) ?? "\(error)"
      CommandFailure(.usage, .wrongUse(reason)).report()
    }
    do {
      try StandardOutput.write(fullMessage(for: error) + "\n")
    } catch {
      error.report()
    }
    Glibc.exit(ExitStatus.clean.rawValue)
  }
}

extension Language: ExpressibleByArgument {}
