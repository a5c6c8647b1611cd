internal import ArgumentParser
internal import Diagnostics
internal import Jobs
internal import Reports
internal import Terminal

/// `annex index`: a page that leads to the reports of a folder.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "Writes index.html over the reports of a folder.",
    discussion: """
      Reports are found by the JSON that annex report writes, in the folder and in those below it. Each is named with \
      its day, its first figures and its files.
      """)

  @Argument(help: ArgumentHelp("The folder of reports; index.html is written into it.", valueName: "dir"))
  var folder: String

  @Option(help: "The page's title.")
  var title: String?

  @Option(help: "The folder of templates, in place of the one installed.")
  var templates: String?

  @Option(help: "The language of messages and of the page (vi, en).")
  var lang: Language?

  func run() throws {
    guard !folder.isEmpty else { throw CommandFailure(.usage, .emptyOutput) }
    do {
      try Publication.check(folder: folder)
      let file = try IndexJob(folder: folder, language: lang ?? .vietnamese).file(
        templateFolder: templates, title: title)
      try Publication.publish([(file.name, file.bytes)], in: folder)
      try StandardOutput.write("\(folder)/\(file.name)\n")
    } catch let error as OutputError {
      throw CommandFailure(.output, error.message)
    } catch let error as TemplateError {
      throw CommandFailure(.usage, error.phrase)
    }
  }
}
