internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import History
internal import Jobs
internal import Nightly
internal import Reports
internal import Terminal

/// `annex history`: what a job's runs found.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Shows what the runs of a job found: figures and their course, findings, inputs.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, html
  }

  @Argument(help: ArgumentHelp("A job's file, or the history's own.", valueName: "job"))
  var file: String

  @Option(help: ArgumentHelp("A figure as annex trace names it; may be repeated.", valueName: "name"))
  var figure: [String] = []

  @Option(help: ArgumentHelp("Only so many of the newest runs.", valueName: "n"))
  var last: Int?

  @Option(help: "How it is printed: text, json or html (a page with the course of each figure).")
  var format = Format.text

  @Option(help: "Language: vi or en (default: the locale's, else vi).")
  var lang: Language?

  func run() throws {
    if let last, last < 1 { throw CommandFailure(.usage, .historyLastTooSmall(last)) }
    do {
      let history = try History(path: try path())
      let last = last ?? .max
      guard format != .json else { return try StandardOutput.write(HistoryJSON().bytes(of: history, last: last)) }
      let table = try HistoryTable(
        history, names: figure.isEmpty ? HistoryTable.usual : figure, last: last, isAsked: !figure.isEmpty)
      if let unknown = figure.first(where: { name in !table.series.contains { $0.name == name } }) {
        throw CommandFailure(.usage, .historyFigureUnknown(unknown))
      }
      switch format {
      case .html: try StandardOutput.write(HistoryPage(language: .current).text(of: table))
      default: try StandardOutput.write(HistoryText(language: .current).text(of: table))
      }
    } catch let error as HistoryError {
      throw CommandFailure(error.isForeign ? .usage : .output, error.message)
    }
  }

  /// The history's file: that of the job, or the one named.
  private func path() throws -> String {
    let isJob = [".yaml", ".yml"].contains(where: file.hasSuffix)
    var path = file
    if isJob {
      do {
        let job = try Job(yaml: TemplateFolder.text(of: file, called: file), path: file)
        guard let history = job.history else { throw CommandFailure(.usage, .jobWithoutHistory(file)) }
        path = job.resolved(history)
      } catch let error as TemplateError {
        throw CommandFailure(.usage, error.phrase)
      } catch let error as JobError {
        throw CommandFailure(.usage, error.phrase)
      }
    }
    // SQLite would make a new one.
    guard access(path, F_OK) == 0 else { throw CommandFailure(.usage, .historyMissing(path)) }
    return path
  }
}
