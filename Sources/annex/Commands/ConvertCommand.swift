internal import ArgumentParser
internal import Jobs
internal import Terminal

/// `annex convert`: one tidy row per product.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Turns lists into one tidy row per product.",
    discussion: "Merged cells are filled down, headings become columns. Keeps representatives and phones.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, ndjson
  }

  @OptionGroup var list: ListArguments

  @Option(help: "The form of the output: csv or ndjson.")
  var format = Format.csv

  @Option(name: .shortAndLong, help: "The file to write (default: standard output).")
  var output: String?

  @Option(help: "The units: as written, or 2025 for two more columns with the communes since 1 July 2025.")
  var units = ShownUnits.written

  func run() throws {
    let table = TidyTable(try list.readUnderstood(), units: units.basis)
    let bytes =
      switch format {
      case .csv: table.csv()
      case .ndjson: table.ndjson()
      }
    guard let output else { return try StandardOutput.write(bytes) }
    do {
      try Publication.publish(bytes, at: output)
    } catch {
      throw CommandFailure(.output, error.message)
    }
  }
}
