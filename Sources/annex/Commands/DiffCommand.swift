internal import ArgumentParser
internal import Diagnostics
internal import Intake
internal import Jobs
internal import Registry
internal import Terminal

/// `annex diff`: what changed between two lists.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Shows what changed between two lists, by product and by producer.",
    discussion: """
      Added, gone, renamed, renewed, lapsed, with other stars, moved to another commune. Lists with the units before and \
      since 1 July 2025 are compared by the communes since. Decisions after --as-of do not count. A recognition has \
      lapsed if it ran out after the old list's newest decision, or --since.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The old list: XLSX, CSV or TSV; - for standard input.")
  var old: String

  @Argument(help: "The new list.")
  var new: String

  @Option(help: "The day both lists are read as of: 2025-12-31 or 31/12/2025.")
  var asOf: String

  @Option(help: "The day the old list goes up to (default: its newest decision's).")
  var since: String?

  @Option(help: "How it is printed: text or json.")
  var format = Format.text

  @OptionGroup var letters: LetterArguments

  @OptionGroup var programme: ProfileArguments

  @Option(help: "Language of messages: vi or en (default: the locale's, else vi).")
  var lang: Language?

  @OptionGroup(title: "Limits") var limits: LimitArguments

  func run() throws {
    let day = try reportingDate(asOf, option: "--as-of")
    let since = try since.map { text throws(CommandFailure) in try reportingDate(text, option: "--since") }
    let lists = try read()
    let comparison = Comparison(lists.reading.registry, old: lists.oldSheets, asOf: day, since: since)
    switch format {
    case .text:
      try StandardOutput.write(
        ComparisonText(lists, language: .current).text(of: comparison))
    case .json: try StandardOutput.write(ComparisonJSON(lists).bytes(of: comparison))
    }
  }

  private func read() throws(CommandFailure) -> ListPair {
    var options = letters.options
    options.limits = limits.limits
    let profile = try programme.read()
    let lists: ListPair
    do {
      lists = try ListPair(old: old, new: new, profile: profile, options: options)
    } catch {
      throw CommandFailure(error.error, file: error.path)
    }
    for (path, remark) in lists.remarks {
      StandardError.line("annex: \(Phrase.remark(file: path, remark).text(.current))")
    }
    for (path, isOld) in [(old, true), (new, false)] {
      let sheets = lists.sheets(ofOld: isOld)
      if sheets.allSatisfy(\.headerRows.isEmpty) { throw CommandFailure(file: path, notUnderstood: sheets) }
    }
    return lists
  }
}
