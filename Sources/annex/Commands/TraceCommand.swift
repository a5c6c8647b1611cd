internal import ArgumentParser
internal import Diagnostics
internal import Intake
internal import Registry

/// `annex trace`: the cells behind a figure.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace", abstract: "Shows the cells behind a figure: as many as it says.",
    usage: "annex trace [FIGURE] FILE... --as-of DATE",
    discussion: """
      Figures have names such as valid, valid.stars.4, expired.unit."Xã Bản Bo" or section.A.kind.htx. A product is \
      shown by its cell, a producer and a unit by the first row that counts. Without a figure, or with --list, all \
      figures are listed with their values.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, ndjson
  }

  @OptionGroup var list: ListArguments

  @Flag(name: .customLong("list"), help: "List all figures with their values; every argument is a file then.")
  var listsFigures = false

  @Option(help: "The reporting date: 2025-12-31 or 31/12/2025.")
  var asOf: String

  @Option(help: "How it is printed: text, json, csv or ndjson.")
  var format = Format.text

  @Option(help: "The units the figures are given by: as written, or the communes since 1 July 2025.")
  var units = ShownUnits.written

  func run() throws {
    let day = try reportingDate(asOf, option: "--as-of")
    var list = list
    // A figure stands before the files, of which there is at least one.
    let name = listsFigures || list.files.count == 1 ? nil : list.files.removeFirst()
    let reading = try list.readUnderstood()
    let appraisal = Appraisal(reading.registry, asOf: day)
    let trace = FigureTrace(
      reading.registry, appraisal, by: UnitNames(reading.registry, by: units.basis))
    guard let name else {
      try StandardOutput.write(FigureList(trace, asOf: day).bytes(as: format))
      return
    }
    let figure: FigureTrace.Figure
    do throws(FigureNameError) {
      figure = try trace.figure(named: name)
    } catch {
      throw CommandFailure(.usage, error.message)
    }
    let items = TracedItems(reading, appraisal, trace, figure)
    try StandardOutput.write(items.bytes(as: format))
  }
}
