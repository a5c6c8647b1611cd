internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Jobs
internal import Registry
internal import Terminal

/// `annex init`: a commented profile learned from lists, or a commented job for their folder.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Writes a commented profile learned from lists, or a job.",
    discussion: """
      With it, 'annex check --profile FILE' has nothing to say about how the lists are laid out: their headers, kinds, \
      totals and notes are known, and columns without a meaning are kept. With --job it is a job for 'annex run' over \
      the folders the lists lie in.
      """)

  @OptionGroup var list: ListArguments
  @Option(name: .shortAndLong, help: "The file to write (default: standard output).")
  var output: String?
  @Flag(help: "Write a nightly job for the lists' folders instead of a profile.")
  var job = false
  @Flag(help: "Replace the file if it is there.")
  var force = false

  func run() throws {
    if let output, !force, isThere(output) { throw CommandFailure(.usage, .profileExists(output)) }
    let text = Array(try (job ? jobText() : profileText()).utf8)
    guard let output else { return try StandardOutput.write(text) }
    do {
      try Publication.publish(text, at: output)
    } catch {
      throw CommandFailure(.output, error.message)
    }
  }

  private func profileText() throws -> String {
    guard let learned = LearnedProfile(try list.read(), .current) else {
      throw CommandFailure(.input, .nothingLearned())
    }
    return learned.text(.current)
  }

  private func jobText() throws -> String {
    guard !list.files.contains("-") else { throw CommandFailure(.usage, .jobDraftOfStandardInput) }
    // A job over what is no list would be of no use.
    _ = try list.readUnderstood()
    return JobDraft(files: list.files, profile: list.programme.profile, output: output).text(.current)
  }

  private func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
