internal import Diagnostics
internal import History
internal import Terminal

/// The history as a table: a line a figure with its course, then a line a run.
struct HistoryText {
  let language: Language
  /// The runs whose course is drawn and that are listed.
  private static let width = 60

  func text(of table: HistoryTable) -> String {
    guard let last = table.runs.last, let first = table.runs.first else {
      return Phrase.historyEmpty.text(language) + "\n"
    }
    var text = Phrase.historyHead(table.runs.count, from: first.day, to: last.day).text(language) + "\n\n"
    let width = table.series.map { oneInertLine($0.title).count }.max() ?? 0
    for series in table.series {
      let title = oneInertLine(series.title)
      let values = series.values.suffix(Self.width)
      let now = values.last.flatMap(\.self).map(String.init) ?? "–"
      let change = series.change
      text += "  \(title)\(String(repeating: " ", count: width - title.count))  "
      text += "\(Sparkline(Array(values)).text)  \(now)\(change.isEmpty ? "" : " (\(change))")"
      text += "  \(oneInertLine(series.label.text(language)))\n"
    }
    text += "\n"
    for run in table.runs.suffix(Self.width).reversed() {
      text += "  \(run.name)  "
      text += Phrase.historyRun(inputs: run.inputs, read: run.inputsRead).text(language) + "\n"
    }
    return text
  }
}
