internal import ArgumentParser

/// `annex dump`: the rows exactly as read, before any meaning.
struct DumpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "dump", abstract: "Prints the rows exactly as read.")

  @Argument(help: "An XLSX, CSV or TSV file; - for standard input.")
  var file: String
}
