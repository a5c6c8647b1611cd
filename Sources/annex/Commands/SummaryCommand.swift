internal import ArgumentParser
internal import Diagnostics
internal import Intake
internal import Jobs
internal import Registry
internal import Terminal

/// `annex summary`: the figures alone.
struct SummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary", abstract: "Prints the figures of lists as of a day.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var list: ListArguments

  @Option(help: "The reporting date: 2025-12-31 or 31/12/2025.")
  var asOf: String

  @Option(help: "How the figures are printed: text or json.")
  var format = Format.text

  @Option(help: "The units the figures are given by: as written, or the communes since 1 July 2025.")
  var units = ShownUnits.written

  func run() throws {
    let day = try reportingDate(asOf, option: "--as-of")
    let registry = try list.readUnderstood().registry
    let summary = Summary(registry, Appraisal(registry, asOf: day), by: UnitNames(registry, by: units.basis))
    switch format {
    case .text: try StandardOutput.write(SummaryText(registry, language: .current).text(of: summary))
    case .json: try StandardOutput.write(SummaryJSON(registry).bytes(of: summary))
    }
  }
}
