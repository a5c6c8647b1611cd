internal import Diagnostics
internal import History
internal import Registry
internal import Reports

/// The history as a page of its own: each figure's course as a drawing, and its values as a table.
///
/// Without a script, and without anything from elsewhere.
struct HistoryPage {
  let language: Language

  private static let style = """
    :root { color-scheme: light dark; --paper: #fff; --ink: #1b1d21; --quiet: #50555e; --line: #8b9099; --mark: #0b57d0 }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #1b1d21; --ink: #e9e7e3; --quiet: #b3b7bf; --line: #6b7079; --mark: #8ab4f8 }
    }
    body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.5 system-ui, sans-serif }
    .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 2rem }
    .figures section { min-width: 0 }
    h1 { font-size: 1.5rem; margin: 0 } h2 { font-size: 1.2rem; margin: 2.5rem 0 1rem } h3 { font-size: 1rem; margin: 0 }
    .now { margin: 0 } .now b { font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums }
    .now span, .axis, .days, summary { color: var(--quiet); font-size: .875rem }
    .course { display: grid; grid-template-columns: auto 1fr; gap: .125rem .5rem; margin: .5rem 0 .25rem }
    .axis { display: flex; flex-direction: column; justify-content: space-between; text-align: end; line-height: 1;
      font-variant-numeric: tabular-nums }
    .days { grid-column: 2; display: flex; justify-content: space-between; flex-wrap: wrap; gap: 0 1rem }
    svg { display: block; width: 100%; height: 6rem; overflow: visible }
    polyline { fill: none; stroke: var(--mark); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round }
    line { stroke: var(--line); stroke-width: 1 }
    polyline, line { vector-effect: non-scaling-stroke }
    table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums }
    th, td { padding: .15rem .6rem; text-align: end; border-bottom: 1px solid var(--line); font-weight: inherit }
    th:first-child, td:first-child { text-align: start } thead th { color: var(--quiet) }
    summary { cursor: pointer; padding: .25rem 0 } .scroll { max-height: 20rem; overflow: auto }
    :focus-visible { outline: 2px solid var(--mark); outline-offset: 2px }
    @media print { details { display: none } section { break-inside: avoid } }
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
      <header>
      <h1>\(htmlText(title))</h1>

      """
    if let first = table.runs.first, let last = table.runs.last {
      let head = Phrase.historyHead(table.runs.count, from: first.day, to: last.day)
      html += "<p>\(htmlText(head.text(language)))</p>\n"
    } else {
      html += "<p>\(say(.historyEmpty))</p>\n"
    }
    html += "</header>\n<main>\n"
    var lists: [String] = []
    for series in table.series where !lists.contains(series.list) { lists.append(series.list) }
    for list in lists {
      if !list.isEmpty { html += "<h2>\(htmlText(list))</h2>\n" }
      let sections = table.series.filter { $0.list == list }.map { section($0, table) }
      html += "<div class=\"figures\">\n\(sections.joined())</div>\n"
    }
    return html + "</main>\n</body>\n</html>\n"
  }

  private func section(_ series: HistoryTable.Series, _ table: HistoryTable) -> String {
    let points = zip(table.runs, series.values).compactMap { run, value in
      value.map { HistoryCourse.Point(day: run.asOf, value: $0) }
    }
    let label = series.label.text(language)
    guard let last = points.last, let first = points.first else { return "" }
    let course = HistoryCourse(points)
    let words = Phrase.historyCourse(
      label, from: written(first.day), to: written(last.day), low: course.lowest, high: course.highest)
    let change = series.change.isEmpty ? "" : " <span>\(say(.historyChange(series.change)))</span>"
    let rows = points.reversed().map {
      "<tr><th scope=\"row\">\(htmlText(written($0.day)))</th><td>\(language.numeral($0.value))</td></tr>\n"
    }
    return """
      <section>
      <h3>\(htmlText(label))</h3>
      <p class="now"><b>\(language.numeral(last.value))</b>\(change)</p>
      <div class="course">
      <div class="axis" aria-hidden="true"><span>\(language.numeral(course.top))</span>\
      <span>\(language.numeral(course.base))</span></div>
      <svg viewBox="0 0 100 40" preserveAspectRatio="none" role="img" aria-label="\(htmlText(words.text(language)))">
      <line x1="0" y1="40" x2="100" y2="40"/>
      <polyline points="\(course.line)"/>
      </svg>
      <div class="days" aria-hidden="true"><span>\(htmlText(written(first.day)))</span>\
      <span>\(points.count > 1 ? htmlText(written(last.day)) : "")</span></div>
      </div>
      <details><summary>\(say(.historyTable))</summary>
      <div class="scroll" tabindex="0" role="group" aria-label="\(htmlText(label))"><table>
      <thead><tr><th scope="col">\(say(.historyDay))</th><th scope="col">\(say(.historyValue))</th></tr></thead>
      <tbody>
      \(rows.joined())</tbody></table></div></details>
      </section>

      """
  }

  private func written(_ day: String) -> String { CivilDate(iso: day)?.slashed ?? day }

  private func say(_ phrase: Phrase) -> String { htmlText(phrase.text(language)) }
}
