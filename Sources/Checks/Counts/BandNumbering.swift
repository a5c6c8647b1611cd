internal import Diagnostics
internal import Registry

/// Headings of one level under one heading are numbered one after the other.
///
/// I, II, IV: a warning at IV. The series begins anew under every heading and on every sheet, and with the first number
/// if any other series on the sheet does. Under the header of another table it may begin anew.
struct BandNumbering: Rule {
  static let code: DiagnosticCode = "band-numbering"

  private struct SeriesKey: Hashable {
    let sheet: SheetID
    let parent: Band.ID?
    let style: BandNumber.Style
    /// How often the numbering has begun anew under another header.
    var restarts = 0

    /// What all series of a style on a sheet have in common.
    var ofSheet: SeriesKey { SeriesKey(sheet: sheet, parent: nil, style: style) }
  }

  func check(_ list: CheckedList, _ findings: inout Findings) {
    findings.examine(Self.code, list.registry.bands.count)
    var series: [SeriesKey: [(band: Band, number: BandNumber)]] = [:]
    var current: [SeriesKey: SeriesKey] = [:]
    for band in list.registry.bands {
      guard let number = band.number else { continue }
      let first = SeriesKey(sheet: band.location.sheet, parent: band.parent, style: number.style)
      var key = current[first] ?? first
      if number.ordinal == 1, let last = series[key]?.last?.band, isUnderAnotherHeader(band, last, list) {
        key.restarts += 1
      }
      current[first] = key
      series[key, default: []].append((band, number))
    }
    var startingAtOne: [SeriesKey: Int] = [:]
    for (key, members) in series where members.first?.number.ordinal == 1 {
      startingAtOne[key.ofSheet, default: 0] += 1
    }
    for (key, members) in series {
      let first = startingAtOne[key.ofSheet] == nil ? nil : 1
      for (index, expected) in breaks(in: members.map(\.number.ordinal), from: first) {
        let (band, number) = members[index]
        let location = band.numberLocation ?? band.location
        let isApart = band.numberLocation != nil
        findings.report(
          Diagnostic(
            Self.code, .warning, at: location, range: isApart ? list.range(at: location) : band.range,
            value: isApart ? number.text : band.heading, fragment: number.text,
            message: .bandNumbering(found: number.text, expected: number.style.text(of: expected)),
            help: .bandNumberingHelp()))
      }
    }
  }

  /// Whether another table begins between two headings.
  private func isUnderAnotherHeader(_ band: Band, _ last: Band, _ list: CheckedList) -> Bool {
    let sheet = list.registry.sheet(band.location.sheet)
    let tables = [band, last].map { sheet?.table(atRow: Int($0.location.row))?.headerRows.lowerBound }
    return tables[0] != tables[1]
  }
}
