/// Tells whether a producer is in another place, whichever of the two orders of administrative units the lists are
/// written with.
struct UnitMoves {
  enum Verdict: Equatable {
    case same
    /// By the names of both places.
    case moved(from: String, to: String)
    /// A commune that was divided, or a name no unit has: nothing tells.
    case undecided
  }

  private let registry: Registry
  private let old: ListSide
  private let new: ListSide

  init(_ registry: Registry, _ old: ListSide, _ new: ListSide) {
    self.registry = registry
    self.old = old
    self.new = new
  }

  /// Holds the places of two records against each other: in lists of one order unit by unit, else by the communes since
  /// 1 July 2025.
  ///
  /// A commune that became several, and one of those, is no move.
  func verdict(_ record: Registration.ID, _ other: Registration.ID) -> Verdict {
    let names = (name(of: record, in: old), name(of: other, in: new))
    let written = [record, other].map { TextKey(registry.unit(of: registry.registrations[$0])) }
    let areBothKnown = old.units.isKnown && new.units.isKnown
    if !areBothKnown || old.units.period == new.units.period, written[0] == written[1] { return .same }
    if areBothKnown {
      if old.units.period == new.units.period, let left = old.units.unit(record - old.first),
        let right = new.units.unit(other - new.first)
      {
        return left == right ? .same : moved(left, right)
      }
      let (left, right) = (old.units.successors(record - old.first), new.units.successors(other - new.first))
      if !left.isEmpty, !right.isEmpty {
        guard left.contains(where: right.contains) else {
          guard let was = old.units.unit(record - old.first), let now = new.units.unit(other - new.first) else {
            return .moved(from: names.0, to: names.1)
          }
          return moved(was, now)
        }
        return left.count > 1 && right.count > 1 ? .undecided : .same
      }
      return .undecided
    }
    if old.units.isKnown || new.units.isKnown || written.contains(where: \.isEmpty) { return .undecided }
    return .moved(from: names.0, to: names.1)
  }

  /// By their names, with what they belong to where those are the same: old and new xã Mường Than are different places.
  private func moved(_ unit: AdministrativeUnit, _ other: AdministrativeUnit) -> Verdict {
    guard unit.name == other.name else { return .moved(from: unit.name, to: other.name) }
    let names = [unit, other].map { [$0.name, $0.owner?.name ?? ""].filter { !$0.isEmpty }.joined(separator: ", ") }
    return .moved(from: names[0], to: names[1])
  }

  private func name(of record: Registration.ID, in side: ListSide) -> String {
    let known = side.units.isKnown ? side.units.unit(record - side.first) : nil
    return known?.name ?? registry.unit(of: registry.registrations[record])
  }
}
