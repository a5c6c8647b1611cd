internal import Diagnostics
internal import Registry

/// Where a cell says that an entity is: units of the built-in table, or a text where those are not known.
struct EntityPlace {
  let units: [AdministrativeUnit]
  let text: TextKey
  /// As findings name it.
  let name: String

  /// Whether two places can be one: the same commune, or an old one and a new one it has become part of.
  func isSame(as other: EntityPlace) -> Bool {
    guard !units.isEmpty, !other.units.isEmpty else { return text == other.text }
    if units[0].period == other.units[0].period { return units.contains { other.units.contains($0) } }
    return units.contains { unit in unit.successors.contains { other.units.flatMap(\.successors).contains($0) } }
  }
}

/// Part of a list that is a list of its own.
enum ListSection: Hashable {
  case whole
  /// Under an outermost heading.
  case heading(Band.ID)
  case sheet(SheetID)
}

extension CheckedList {
  /// The list a row is of: sections are lists of their own, and so are sheets that are not of a unit each.
  func section(of id: Registration.ID) -> ListSection {
    let records = registry.registrations.span
    if let band = records[id].band {
      let path = registry.path(to: band)
      if let section = path.first(where: { registry.bands[$0].level == .section }) { return .heading(section) }
      if path.contains(where: { registry.bands[$0].origin != .row }) { return .whole }
    }
    return registry.sheets.count > 1 ? .sheet(records[id].sheet) : .whole
  }

  /// Whether any cell says where the row's entity is.
  func hasPlace(_ id: Registration.ID) -> Bool {
    let records = registry.registrations.span
    return !records[id][.commune].isAbsent
      || (units.isKnown && (!records[id][.address].isAbsent || records[id].band != nil))
  }

  /// Whether two rows name their places in the same words.
  func isSamePlace(_ left: Registration.ID, _ right: Registration.ID) -> Bool {
    if units.isKnown { return units.isSamePlace(left, right) }
    let records = registry.registrations.span
    return records[left][.commune].text == records[right][.commune].text
  }

  /// Whether two rows name places that cannot be one.
  func differ(_ left: Registration.ID, _ right: Registration.ID) -> Bool {
    guard let left = placeCells(left).first, let right = placeCells(right).first else { return false }
    return !left.value.isSame(as: right.value)
  }

  /// What the cells of a row say of its commune: the column's, then the address's; the address's before a heading's.
  ///
  /// Places that other rules find fault with are left out.
  func placeCells(_ id: Registration.ID) -> [(field: Field, value: EntityPlace)] {
    let item = registry.registrations[id]
    guard units.isKnown else {
      let text = registry.text(.commune, of: item)
      return text.isEmpty ? [] : [(.commune, EntityPlace(units: [], text: TextKey(text), name: text))]
    }
    var cells: [(field: Field, value: EntityPlace)] = []
    let named = (Field.commune, units.named(id))
    let addressed = (Field.address, units.addressed(id))
    for (field, site) in item[.commune].isAbsent ? [addressed, named] : [named, addressed] {
      guard let site, site.commune != nil, !site.isOutside, site.unknown == nil else { continue }
      let found = site.units(in: units.period)
      guard let first = found.first, field == .address || !site.isForeign(to: units.period) else { continue }
      cells.append((field, EntityPlace(units: found, text: TextKey(first.name), name: first.name)))
    }
    return cells
  }

  /// The words of a field that name the commune.
  func wording(of field: Field, _ id: Registration.ID) -> String {
    let text = registry.text(field, of: registry.registrations[id])
    let site = field == .commune ? units.named(id) : units.addressed(id)
    return site?.commune?.wording(in: text) ?? text
  }
}
