internal import Diagnostics
internal import Registry

/// Every entity is of a kind the profile knows, by the kind column or by its name.
///
/// «Anh Tám» without a kind column: a warning at the name, once for the entity. Counts by kind leave it out.
struct KindUnknown: Rule {
  static let code: DiagnosticCode = "kind-unknown"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let registry = list.registry
    findings.examine(Self.code, registry.entities.count)
    var reports = CellReports(Self.code, list)
    var reported: Set<Entity.ID> = []
    let records = registry.registrations.span
    for id in records.indices where records[id].kind == .empty {
      let item = records[id]
      guard let entity = item.entity, reported.insert(entity).inserted else { continue }
      let column = item[.entityKind].isAbsent ? Field.entity : .entityKind
      reports.report(
        .warning, column, of: item, message: .kindUnknown(registry.entities[entity].name, list.profile.nouns.entity),
        help: .kindUnknownHelp(list.profile.kinds.map(\.label)), &findings)
    }
  }
}
