internal import Diagnostics
internal import Registry

/// Every row is understood.
///
/// A row with values but no product's name, that is no heading, total or note: a warning at the row. On a sheet without
/// a header nothing is understood, and `header-missing` says so once.
struct RowUnread: Rule {
  static let code: DiagnosticCode = "row-unread"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    for sheet in list.registry.sheets {
      findings.examine(Self.code, sheet.rows.count)
      for row in sheet.rows where row.role == .unread(.noProduct) {
        findings.report(
          Diagnostic(
            Self.code, .warning, at: SourceLocation(sheet: sheet.sheet, row: row.row, column: 0),
            message: .rowUnread(list.profile.nouns.product), help: .rowUnreadHelp(list.profile.nouns)))
      }
    }
  }
}
