internal import ArgumentParser
internal import Diagnostics
internal import Terminal

/// `annex inspect`: how the layout was understood.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Shows how lists were understood: columns, headings, and every row.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var list: ListArguments

  @Option(help: "How it is printed: text or json.")
  var format = Format.text

  func run() throws {
    let reading = try list.read()
    switch format {
    case .text: try StandardOutput.write(LayoutText(reading, language: .current).text())
    case .json: try StandardOutput.write(LayoutJSON(reading).bytes())
    }
  }
}
