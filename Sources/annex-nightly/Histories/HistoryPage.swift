internal import Diagnostics
internal import History
internal import Reports

/// The history as a page of its own: each figure's course as a drawing, and the values as a table.
struct HistoryPage {
  let language: Language

  private static let style = """
    :root { color-scheme: light dark; --paper: #fff; --ink: #1b1d21; --quiet: #50555e; --line: #8b9099; --mark: #0b57d0 }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #1b1d21; --ink: #e9e7e3; --quiet: #b3b7bf; --line: #6b7079; --mark: #8ab4f8 }
    }
    body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.5 system-ui, sans-serif }
    main { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1.5rem }
    h1 { font-size: 1.4rem } h2 { font-size: 1rem; margin: 0 } .now { font-size: 1.6rem; margin: 0 }
    svg { width: 100%; height: 6rem; overflow: visible } polyline { fill: none; stroke: var(--mark); stroke-width: 2;
      vector-effect: non-scaling-stroke } .base { stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke }
    table { border-collapse: collapse; font-size: .9rem } th, td { padding: .15rem .6rem; text-align: end;
      border-bottom: 1px solid var(--line) } th:first-child, td:first-child { text-align: start }
    details { color: var(--quiet) } summary { cursor: pointer } .scroll { max-height: 20rem; overflow: auto }
    """

  func text(of table: HistoryTable) -> String {
    let title = Phrase.historyTitle.text(language)
    var html = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(htmlText(title))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <h1>\(htmlText(title))</h1>

      """
    if let first = table.runs.first, let last = table.runs.last {
      let head = Phrase.historyHead(table.runs.count, from: first.asOf, to: last.asOf)
      html += "<p>\(htmlText(head.text(language)))</p>\n"
    } else {
      html += "<p>\(htmlText(Phrase.historyEmpty.text(language)))</p>\n"
    }
    html += "<main>\n" + table.series.map { section($0, table) }.joined() + "</main>\n</body>\n</html>\n"
    return html
  }

  private func section(_ series: HistoryTable.Series, _ table: HistoryTable) -> String {
    let points = zip(table.runs, series.values).compactMap { run, value in value.map { (day: run.asOf, value: $0) } }
    let now = points.last.map { "\($0.value)" } ?? "–"
    let rows = points.reversed().map {
      "<tr><td>\(htmlText($0.day))</td><td>\($0.value)</td></tr>\n"
    }.joined()
    let label = points.last.map { Phrase.historyPoint($0.day, $0.value).text(language) } ?? ""
    return """
      <section>
      <h2>\(htmlText(series.title))</h2>
      <p class="now">\(now)</p>
      <svg viewBox="0 0 100 40" preserveAspectRatio="none" role="img" aria-label="\(htmlText("\(series.title), \(label)"))">
      <line class="base" x1="0" y1="40" x2="100" y2="40"/>
      <polyline points="\(Self.line(points.map(\.value)))"/>
      </svg>
      <details><summary>\(htmlText(Phrase.historyDay.text(language)))</summary>
      <div class="scroll" tabindex="0"><table>
      \(rows)</table></div></details>
      </section>

      """
  }

  /// The values from left to right, the largest at the top and zero, or the smallest if that is far from it, below.
  private static func line(_ values: [Int]) -> String {
    guard let highest = values.max(), let lowest = values.min() else { return "" }
    let base = lowest * 2 > highest ? lowest - max(1, (highest - lowest) / 4) : 0
    let height = max(1, highest - base)
    return values.enumerated().map { index, value in
      let x = values.count > 1 ? index * 10_000 / (values.count - 1) : 10_000
      let y = 4_000 - (value - base) * 4_000 / height
      return "\(decimal(x)),\(decimal(y))"
    }.joined(separator: " ")
  }

  /// A hundredth part, without a library for it.
  private static func decimal(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
