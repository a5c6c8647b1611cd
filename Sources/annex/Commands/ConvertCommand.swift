internal import ArgumentParser
internal import Diagnostics
internal import Jobs
internal import Reports
internal import Terminal

/// `annex convert`: one tidy row per product.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Turns lists into one tidy row per product.",
    discussion: "Merged cells are filled down, headings become columns. Keeps representatives and phones.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, ndjson, xlsx
  }

  @OptionGroup var list: ListArguments

  @Option(help: "The form of the output: csv, ndjson or xlsx.")
  var format = Format.csv

  @Option(name: .shortAndLong, help: "The file to write (default: standard output).")
  var output: String?

  @Option(help: "The units: as written, or 2025 for two more columns with the communes since 1 July 2025.")
  var units = ShownUnits.written

  func run() throws {
    let table = TidyTable(try list.readUnderstood(), units: units.basis)
    let bytes = try bytes(of: table)
    guard let output else { return try StandardOutput.write(bytes) }
    do {
      try Publication.publish(bytes, at: output)
    } catch {
      throw CommandFailure(.output, error.message)
    }
  }

  private func bytes(of table: TidyTable) throws(CommandFailure) -> [UInt8] {
    switch format {
    case .csv: return table.csv()
    case .ndjson: return table.ndjson()
    case .xlsx:
      do throws(RenderingError) {
        let (bytes, remarks) = try table.xlsx()
        for remark in remarks { StandardError.line("annex: \(remark.text(.current))") }
        return bytes
      } catch {
        throw CommandFailure(.output, error.message)
      }
    }
  }
}
