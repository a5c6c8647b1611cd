internal import ArgumentParser
internal import Diagnostics
internal import Terminal

/// How a run tells what happens.
struct LogArguments: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "How the log on standard error is written: text or json, a line an event.")
  var logFormat = Format.text

  @Flag(name: .shortAndLong, help: "Tell only what is wrong.")
  var quiet = false

  /// Writes events to standard error.
  func events() -> EventWriter { EventWriter(logFormat, isQuiet: quiet, language: .current) }
}
