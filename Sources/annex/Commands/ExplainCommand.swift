internal import ArgumentParser
internal import Diagnostics
internal import Tables
internal import Terminal

/// `annex explain`: the manual page of a finding.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explains a finding by its code; without one, lists all codes.")

  @Argument(help: "The code of a finding, as it stands in brackets: declared-kind.")
  var code: String?

  @Option(help: "Language: vi or en (default: the locale's, else vi).")
  var lang: Language?

  @Option(help: "Colours: auto, always or never.")
  var color = Colours.Choice.auto

  func run() throws {
    let manual = ManualText(language: .current, colours: Colours(color))
    guard let code else { return try StandardOutput.write(manual.list()) }
    guard let page = ManualPage.of(code) else {
      let known = ManualPage.all.map(\.code.rawValue)
      throw CommandFailure(.usage, .unknownCode(code, nearest: nearestName(to: code, in: known)))
    }
    do {
      try StandardOutput.write(try manual.text(of: page))
    } catch let error as TableError {
      throw CommandFailure(error, file: code)
    }
  }
}
