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
      let items = list.registrations(on: sheet.sheet)
      findings.examine(Self.code, items.count)
      let countsProducts = items.count { $0.number == nil } * 5 <= items.count
      let series = Self.series(in: items) { countsProducts || $0.number != nil }
      for (members, first) in zip(series, Self.firstNumbers(of: series)) {
        for (index, expected) in breaks(in: members.map(\.number), from: first) {
          report(items[members[index].id], expected, list, &findings)
        }
      }
    }
  }

  private func report(_ item: Registration, _ expected: Int, _ list: CheckedList, _ findings: inout Findings) {
    guard !list.holdsError(.number, in: item) else { return }
    let text = list.registry.text(.number, of: item)
    let location = list.location(of: .number, in: item)
    findings.report(
      Diagnostic(
        Self.code, .warning, at: location, range: list.range(at: location), value: text,
        message: item.number.map { .numbering(found: $0, expected: expected) }
          ?? .numberingBlank(text, expected: expected),
        help: .numberingHelp()))
  }

  /// The number each series must begin with: the first wherever it likes, unless the others begin anew at 1; the others
  /// at 1, or where the one before ended if none begins anew.
  private static func firstNumbers(of series: [[Member]]) -> [Int?] {
    let beginsAnew = series.dropFirst().contains { $0.first?.number == 1 }
    return series.indices.map { index in
      if beginsAnew { return 1 }
      return index == 0 ? nil : series[index - 1].last?.number.map { $0 + 1 } ?? 1
    }
  }

  /// A row of a series.
  private struct Member {
    let id: Registration.ID
    let number: Int?
  }

  /// Rows under one heading, joined with those before where the numbering goes on.
  private static func series(
    in items: ArraySlice<Registration>, of isMember: (Registration) -> Bool
  ) -> [[Member]] {
    var series: [[Member]] = []
    var band: Band.ID?
    for id in items.indices where isMember(items[id]) {
      let member = Member(id: id, number: items[id].number)
      let isFirst = series.isEmpty
      let before = series.last?.last?.number
      if !isFirst, band == items[id].band || (member.number != nil && member.number == before.map { $0 + 1 }) {
        series[series.count - 1].append(member)
      } else {
        series.append([member])
      }
      band = items[id].band
    }
    return series
  }
}
