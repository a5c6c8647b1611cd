internal import ArgumentParser
internal import Checks
internal import Diagnostics
internal import Glibc
internal import Intake
internal import Jobs
internal import Registry
internal import Terminal

/// `annex check`: findings like a good compiler's.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks every declared count and every value, down to the cell.",
    discussion: "Ends with status 1 if there are findings at or above --fail-on.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, ndjson, sarif, github, junit
  }

  enum Threshold: String, ExpressibleByArgument, CaseIterable {
    case note, warning, error, never

    var severity: Diagnostic.Severity? { Diagnostic.Severity(rawValue: rawValue) }
  }

  @OptionGroup var list: ListArguments

  @Option(help: "How findings are printed: text, json, ndjson, sarif, github or junit.")
  var format = Format.text

  @Option(help: "The least grave finding that makes the status 1: note, warning, error or never.")
  var failOn = Threshold.error

  @Option(help: "The day decisions are held against (default: today).")
  var asOf: String?

  @Flag(help: "Say which recognitions have expired or will soon, too.")
  var terms = false

  @OptionGroup var fixing: FixArguments

  @OptionGroup var annotating: AnnotateArguments

  @Option(help: "Colours: auto, always or never.")
  var color = Colours.Choice.auto

  func run() throws {
    let day: CivilDate
    if let asOf { day = try reportingDate(asOf, option: "--as-of") } else { day = try currentDay() }
    try fixing.check(list)
    try annotating.check(list, fixing)
    let reading = try list.read()
    let fixed = try fixing.write(reading, list)
    let findings = Checker(withTerms: terms).check(reading.registry, asOf: day, sources: reading.catalog)
    let annotated = try annotating.write(findings, reading, list)
    try StandardOutput.write(bytes(of: findings, in: reading, asOf: day))
    // The forms for programs are fixed and have no place for it.
    if asOf == nil, format != .text {
      StandardError.line("annex: \(Phrase.comparedWith(day.slashed, isToday: true).text(.current)) (--as-of)")
    }
    for line in fixed + annotated { StandardError.line("annex: \(line.text(.current))") }
    if let severity = failOn.severity, findings.reach(severity) { Glibc.exit(ExitStatus.findings.rawValue) }
  }

  private func bytes(of findings: Findings, in reading: ListReading, asOf day: CivilDate) -> [UInt8] {
    let paths = InputPaths(list.files)
    switch format {
    case .text:
      let writer = FindingsText(
        reading, language: .current, colours: Colours(color), width: terminalWidth() ?? 120)
      return Array(writer.text(of: findings, asOf: day, isToday: asOf == nil).utf8)
    case .json: return FindingsJSON(reading, language: .current).bytes(of: findings)
    case .ndjson: return FindingsNDJSON(reading, language: .current).bytes(of: findings)
    case .sarif: return FindingsSARIF(reading, language: .current, paths: paths).bytes(of: findings)
    case .github: return Array(FindingsGitHub(reading, language: .current, paths: paths).text(of: findings).utf8)
    case .junit:
      return Array(
        FindingsJUnit(reading, language: .current, threshold: failOn.severity).text(of: findings).utf8)
    }
  }

  private func currentDay() throws(CommandFailure) -> CivilDate {
    guard let day = today() else { throw CommandFailure(.output, .noClock()) }
    return day
  }

  /// Columns of the terminal on standard output; nil if it is none.
  private func terminalWidth() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return max(60, Int(size.ws_col))
  }
}
