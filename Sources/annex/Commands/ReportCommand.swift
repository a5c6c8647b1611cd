internal import ArgumentParser
internal import Diagnostics
internal import Intake
internal import Jobs
internal import Registry
internal import Reports
internal import Terminal

/// `annex report`: the bulletin and its attached lists, as files.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes the bulletin of lists and its attached lists.",
    discussion: """
      A list with recognition decisions gives the notice of valid and expired products; one without gives the summary \
      of its sections and districts, counted from the rows. With --by unit there is a folder for each commune, with its \
      lists and, where certificates end soon, its letter, and an index of all. Files replace those of the same names, whole or not at \
      all. Reports are public unless --internal is given: representatives and telephone numbers stay out.
      """)

  @OptionGroup var list: ListArguments

  @Option(help: "The reporting date: 2025-12-31 or 31/12/2025.")
  var asOf: String

  @Option(name: .shortAndLong, help: "The folder to write into; it is made if it is not there.")
  var output: String

  @Option(help: "The formats, separated by commas: md, html, csv, json, xlsx, docx, pdf.")
  var format = "md,html,csv,json"

  @Option(help: "A bulletin's name (notice, targets, expiring-notice, …) or the path of a template.")
  var template: String?

  @Option(help: "The folder of templates, in place of the one installed.")
  var templates: String?

  @Option(help: "The units the lists are ordered by: as written, or the communes since 1 July 2025.")
  var units = ShownUnits.written

  @Option(help: "A folder for each unit, with its lists and its letter: unit.")
  var by: Division?

  @Option(
    help: ArgumentHelp(
      "How many days ahead certificates end that expiring-notice is about (default: the profile's).",
      valueName: "days"))
  var within: Int?

  @Option(
    help: ArgumentHelp(
      "A value of the issuing body, such as place='Lai Châu'; may be repeated.", valueName: "name=text"))
  var set: [String] = []

  @Flag(help: "Who the report is for.")
  var audience = Audience.public

  /// What a report is divided by.
  enum Division: String, ExpressibleByArgument, CaseIterable {
    case unit
  }

  enum Audience: String, EnumerableFlag {
    case `public`, `internal`

    static func help(for value: Audience) -> ArgumentHelp? {
      switch value {
      case .public: "Leave representatives and telephone numbers out (default)."
      case .internal: "Keep representatives and telephone numbers."
      }
    }
  }

  func run() throws {
    guard !output.isEmpty else { throw CommandFailure(.usage, .emptyOutput) }
    let job = ReportJob(
      asOf: try reportingDate(asOf, option: "--as-of"), template: template, templateFolder: templates,
      language: list.lang ?? .vietnamese, isPublic: audience == .public, formats: try formats(),
      settings: try settings(), units: units.basis, within: within)
    do {
      try Publication.check(folder: output)
      let reading = try list.readUnderstood()
      let files = by == .unit ? try UnitBundles(job).files(for: reading) : try job.files(for: reading)
      try Publication.publish(files.map { ($0.name, $0.bytes) }, in: output)
      for file in files { try StandardOutput.write("\(output)/\(file.name)\n") }
    } catch let error as OutputError {
      throw CommandFailure(.output, error.message)
    } catch let error as TemplateError {
      throw CommandFailure(.usage, error.phrase)
    }
  }

  private func formats() throws(CommandFailure) -> [ReportJob.Format] {
    var formats: [ReportJob.Format] = []
    for name in format.split(separator: ",", omittingEmptySubsequences: false) {
      guard let known = ReportJob.Format(rawValue: String(name)) else {
        throw CommandFailure(.usage, .unknownFormat(String(name), known: ReportJob.Format.allCases.map(\.rawValue)))
      }
      if !formats.contains(known) { formats.append(known) }
    }
    return formats
  }

  private func settings() throws(CommandFailure) -> [(name: String, text: String)] {
    var settings: [(name: String, text: String)] = []
    for setting in set {
      let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else { throw CommandFailure(.usage, .settingWithoutText(setting)) }
      settings.append((parts[0], parts[1]))
    }
    return settings
  }
}
