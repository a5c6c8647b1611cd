internal import Diagnostics
internal import Registry

/// A product row says what the list has columns for.
///
/// Without a product's or a producer's name the row says nothing: an error. The other fields a list is expected to fill
/// are a warning, and only in a column that most rows fill: one that the province leaves blank is no fault of a row.
/// An unnamed household is told apart by its representative, so that one is an error too.
struct MissingValue: Rule {
  static let code: DiagnosticCode = "missing-value"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let registry = list.registry
    var reports = CellReports(Self.code, list)
    findings.examine(Self.code, registry.registrations.count)
    for sheet in registry.sheets {
      let items = list.registrations(on: sheet.sheet)
      for column in sheet.columns {
        guard let field = column.field else { continue }
        let isRequired = list.profile.required.contains(field)
        guard isRequired || list.profile.expected.contains(field) else { continue }
        let blank = items.indices.filter { items[$0][field].isAbsent }
        let isKept = isRequired || blank.count * 2 < items.count
        for id in blank {
          let item = items[id]
          let tellsEntityApart = field == .representative && item.entity == nil && !item[.entity].isAbsent
          guard isKept || tellsEntityApart else { continue }
          reports.report(
            isRequired || tellsEntityApart ? .error : .warning, field, of: item,
            message: .missingValue(column.header), help: .missingValueHelp(list.profile.nouns), &findings)
        }
      }
    }
  }
}
