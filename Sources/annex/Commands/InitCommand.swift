internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Jobs
internal import Registry
internal import Terminal

/// `annex init`: a commented profile learned from lists.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Writes a commented profile learned from lists.",
    discussion: """
      With it, 'annex check --profile FILE' has nothing to say about how the lists are laid out: their headers, kinds, \
      totals and notes are known, and columns without a meaning are kept.
      """)

  @OptionGroup var list: ListArguments
  @Option(name: .shortAndLong, help: "The file to write (default: standard output).")
  var output: String?
  @Flag(help: "Replace the file if it is there.")
  var force = false

  func run() throws {
    if let output, !force, isThere(output) { throw CommandFailure(.usage, .profileExists(output)) }
    guard let learned = LearnedProfile(try list.read(), .current) else {
      throw CommandFailure(.input, .nothingLearned())
    }
    let text = Array(learned.text(.current).utf8)
    guard let output else { return try StandardOutput.write(text) }
    do {
      try Publication.publish(text, at: output)
    } catch {
      throw CommandFailure(.output, error.message)
    }
  }

  private func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
