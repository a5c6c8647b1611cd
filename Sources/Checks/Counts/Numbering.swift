internal import Diagnostics
internal import Registry

/// Product rows are numbered one after the other, anew under every heading or on through the sheet.
///
/// 5, 6, 8: a warning at the 8, since a row may have been lost there. Where the numbering counts producers and leaves
/// their further products blank, the blank cells are no fault; where it counts products, a blank one is.
struct Numbering: Rule {
  static let code: DiagnosticCode = "numbering"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    for sheet in list.registry.sheets {
      guard sheet.column(of: .number) != nil else { continue }
      let items = list.registry.registrations.filter { $0.sheet == sheet.sheet }
      findings.examine(Self.code, items.count)
      let countsProducts = items.count { $0.number == nil } * 5 <= items.count
      for series in Self.series(in: countsProducts ? items : items.filter { $0.number != nil }) {
        for (index, expected) in breaks(in: series.map(\.number)) {
          report(series[index], expected, list, &findings)
        }
      }
    }
  }

  private func report(_ item: Registration, _ expected: Int, _ list: CheckedList, _ findings: inout Findings) {
    let text = list.registry.text(.number, of: item)
    let location = list.location(of: .number, in: item)
    findings.report(
      Diagnostic(
        Self.code, .warning, at: location, range: list.range(at: location), value: text,
        message: item.number.map { .numbering(found: $0, expected: expected) }
          ?? .numberingBlank(text, expected: expected),
        help: .numberingHelp()))
  }

  /// Rows under one heading, joined with those before where the numbering goes on.
  private static func series(in items: [Registration]) -> [[Registration]] {
    var series: [[Registration]] = []
    for item in items {
      if let before = series.last?.last,
        before.band == item.band || (item.number != nil && item.number == before.number.map { $0 + 1 })
      {
        series[series.count - 1].append(item)
      } else {
        series.append([item])
      }
    }
    return series
  }
}
