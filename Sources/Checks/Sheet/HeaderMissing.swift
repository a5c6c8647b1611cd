internal import Diagnostics
internal import Registry

/// A list has a header row, with a column for every field it cannot do without.
///
/// No header on any sheet, or none for products or entities: an error. A sheet without a header beside one that has one
/// is a warning: it may be an explanation, or a list whose header was lost.
struct HeaderMissing: Rule {
  static let code: DiagnosticCode = "header-missing"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let profile = list.profile
    let filled = list.registry.sheets.filter { sheet in sheet.rows.contains { $0.role != .blank } }
    // Of a workbook of empty sheets the first speaks for all.
    let sheets = filled.isEmpty ? Array(list.registry.sheets.prefix(1)) : filled
    findings.examine(Self.code, sheets.count)
    let hasList = sheets.contains { !$0.headerRows.isEmpty }
    for sheet in sheets {
      guard !sheet.headerRows.isEmpty else {
        findings.report(
          Diagnostic(
            Self.code, hasList ? .warning : .error,
            at: SourceLocation(sheet: sheet.sheet, row: sheet.rows.first?.row ?? 1, column: 0),
            message: .headerMissing(),
            help: .headerMissingHelp((profile.required + profile.expected.prefix(2)).compactMap(profile.header))))
        continue
      }
      for table in sheet.tables {
        for field in profile.required where table.column(of: field) == nil {
          let name = profile.header(of: field) ?? field.name
          findings.report(
            Diagnostic(
              Self.code, .error, at: SourceLocation(sheet: sheet.sheet, row: table.headerRows.lowerBound, column: 0),
              message: .columnMissing(name), help: .columnMissingHelp(name)))
        }
      }
    }
  }
}

extension Profile {
  /// The first of a field's header texts: how the programme calls the column.
  fileprivate func header(of field: Field) -> String? { columns.first { $0.field == field }?.headers.first }
}
