internal import Diagnostics
internal import Registry

/// Headings of one level under one heading are numbered one after the other.
///
/// I, II, IV: a warning at IV. The series begins anew under every heading and on every sheet, and with the first number
/// if any other series on the sheet does.
struct BandNumbering: Rule {
  static let code: DiagnosticCode = "band-numbering"

  private struct SeriesKey: Hashable {
    let sheet: SheetID
    let parent: Band.ID?
    let style: BandNumber.Style

    /// What all series of a style on a sheet have in common.
    var ofSheet: SeriesKey { SeriesKey(sheet: sheet, parent: nil, style: style) }
  }

  func check(_ list: CheckedList, _ findings: inout Findings) {
    findings.examine(Self.code, list.registry.bands.count)
    var series: [SeriesKey: [(band: Band, number: BandNumber)]] = [:]
    for band in list.registry.bands {
      guard let number = band.number else { continue }
      let key = SeriesKey(sheet: band.location.sheet, parent: band.parent, style: number.style)
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
}
