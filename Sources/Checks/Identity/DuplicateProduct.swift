internal import Diagnostics
internal import Registry

/// A product of an entity is listed once, or, in a register, once for every decision on it.
///
/// The same name, entity and decision date in two rows: an error at the second, since figures would count it twice.
/// Where there is no date, decisions of other numbers are other decisions.
struct DuplicateProduct: Rule {
  static let code: DiagnosticCode = "duplicate-product"

  private struct Recognition: Hashable {
    let product: ProductKey
    let decided: DecisionDay
    let number: TextID
  }

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let registry = list.registry
    findings.examine(Self.code, registry.registrations.count)
    var reports = CellReports(Self.code, list)
    var keys = ProductKeys(registry)
    var first: [Recognition: Registration.ID] = [:]
    for (id, item) in registry.registrations.enumerated() where !item[.product].isAbsent {
      guard let entity = item.entity else { continue }
      let recognition = Recognition(
        product: keys.key(of: item, id: id), decided: item.decided,
        number: item.decided.date == nil ? item[.decisionNumber].text : .empty)
      guard let earlier = first[recognition] else {
        first[recognition] = id
        continue
      }
      let place = list.location(of: .product, in: registry.registrations[earlier])
      reports.report(
        .error, .product, of: item,
        message: .duplicateProduct(
          registry.text(.product, of: item), list.displayName(of: registry.entities[entity])),
        help: .duplicateProductHelp(), notes: [Diagnostic.Note(.firstIsHere(), at: place)], &findings)
    }
  }
}
