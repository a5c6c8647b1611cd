internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Terminal

/// `annex`: registration lists in, checked and official reports out.
@main
struct AnnexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annex",
    abstract: "Checks registration lists down to the cell and renders official reports from them.",
    version: "annex \(toolVersion)",
    subcommands: [
      CheckCommand.self, ReportCommand.self, SummaryCommand.self, TraceCommand.self, ConvertCommand.self,
      DiffCommand.self, IndexCommand.self, RunJobCommand.self, MergePartsCommand.self, JobHistoryCommand.self,
      InspectCommand.self, InitCommand.self, DumpCommand.self, ExplainCommand.self, DoctorCommand.self,
    ])

  /// Runs a command and ends the process with the status SPEC fixes; every failure is one line on stderr.
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    prepareProcess(arguments)
    do {
      try Handover.perform(arguments)
      try checkCommand(arguments)
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      failure.report()
    } catch {
      endForArguments(error)
    }
  }

  /// Says which command was probably meant; ArgumentParser would only call it an unexpected argument.
  private static func checkCommand(_ arguments: [String]) throws(CommandFailure) {
    guard let name = arguments.first, !name.hasPrefix("-") else { return }
    let known = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !known.contains(name) else { return }
    throw CommandFailure(.usage, .unknownCommand(name, nearest: nearestName(to: name, in: known), known: known))
  }

  /// Help and version are answers, on stdout; anything else is wrong use, which ArgumentParser would give status 64.
  private static func endForArguments(_ error: any Error) -> Never {
    if exitCode(for: error) == .success { printAnswer(fullMessage(for: error)) }
    let reason = message(for: error).split(separator: "\n").first.map(String.init) ?? "\(error)"
    CommandFailure(.usage, .wrongUse(reason)).report()
  }

  /// ArgumentParser puts groups with a title before the options; the limits, which few will need, belong after them.
  private static func printAnswer(_ help: String) -> Never {
    let sections = help.split(separator: "\n\n", omittingEmptySubsequences: false)
    let (last, first) = (sections.filter { $0.hasPrefix("LIMITS:") }, sections.filter { !$0.hasPrefix("LIMITS:") })
    do {
      try StandardOutput.write((first + last).joined(separator: "\n\n") + "\n")
    } catch {
      error.report()
    }
    Glibc.exit(ExitStatus.clean.rawValue)
  }
}
