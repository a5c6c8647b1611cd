internal import Diagnostics
internal import Registry

/// A product of an entity is listed once, or, in a register, once for every decision on it.
///
/// The same name, entity and decision date in two rows: an error at the second, since figures would count it twice.
/// Where there is no date, decisions of other numbers are other decisions.
struct DuplicateProduct: Rule {
  static let code: DiagnosticCode = "duplicate-product"

  /// What rows must share to be asked for their products' names.
  private struct Recognition: Hashable {
    let entity: Entity.ID
    let decided: DecisionDay
    let number: TextID

    /// By what most recognitions differ in: nearly every row is asked for.
    func hash(into hasher: inout Hasher) {
      let day = decided.date?.daysSinceUnixEpoch ?? 0
      hasher.combine(
        UInt64(truncatingIfNeeded: entity) << 32 ^ UInt64(truncatingIfNeeded: day) ^ UInt64(number.rawValue))
    }
  }

  private struct Listing: Hashable {
    let product: ProductKey
    let recognition: Recognition
  }

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let registry = list.registry
    findings.examine(Self.code, registry.registrations.count)
    var reports = CellReports(Self.code, list)
    var keys = ProductKeys(registry)
    var alone: [Recognition: Registration.ID] = Dictionary(minimumCapacity: registry.registrations.count)
    var first: [Listing: Registration.ID] = [:]
    let records = registry.registrations.span
    for id in records.indices where !records[id][.product].isAbsent {
      guard let entity = records[id].entity else { continue }
      let decided = records[id].decided
      let recognition = Recognition(
        entity: entity, decided: decided,
        number: decided.date == nil ? records[id][.decisionNumber].text : .empty)
      // Names are folded only where there are two to compare: in a register that is nearly nowhere.
      guard let other = alone[recognition] else {
        alone[recognition] = id
        continue
      }
      let item = records[id]
      let others = Listing(
        product: keys.key(of: records[other], id: other), recognition: recognition)
      if first[others] == nil { first[others] = other }
      let listing = Listing(product: keys.key(of: item, id: id), recognition: recognition)
      guard let earlier = first[listing] else {
        first[listing] = id
        continue
      }
      let place = list.location(of: .product, in: records[earlier])
      reports.report(
        .error, .product, of: item,
        message: .duplicateProduct(
          registry.text(.product, of: item), list.displayName(of: registry.entities[entity]), list.profile.nouns.product
        ),
        help: .duplicateProductHelp(list.profile.nouns.product), notes: [Diagnostic.Note(.firstIsHere(), at: place)],
        &findings)
    }
  }
}
