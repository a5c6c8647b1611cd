internal import Diagnostics
internal import Registry

/// Every column that rows fill has a meaning.
///
/// «Xếp hnạg» over values: a note at the header, with the header text it was most likely meant to be. The values are
/// kept, but nothing is checked or counted by them.
struct HeaderUnknown: Rule {
  static let code: DiagnosticCode = "header-unknown"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let known = list.profile.columns.flatMap(\.headers)
    for sheet in list.registry.sheets {
      findings.examine(Self.code, sheet.tables.reduce(0) { $0 + $1.columns.count })
      for column in sheet.unknownColumns {
        let place = SourceLocation(sheet: sheet.sheet, row: column.row, column: column.column)
        let nearest = nearestName(to: column.header, in: known)
        findings.report(
          Diagnostic(
            Self.code, .note, at: place, range: list.range(at: place), value: column.header,
            message: .headerUnknown(column.header, values: column.values), help: .headerUnknownHelp(nearest: nearest)))
      }
    }
  }
}
