internal import Diagnostics
internal import Registry

/// Where a cell says that an entity is: units of the built-in table, or a text where those are not known.
enum EntityPlace {
  /// Those it can be, at least one.
  case units([AdministrativeUnit])
  /// As it is matched, and as it stands.
  case text(TextKey, String)

  /// As findings name it.
  var name: String {
    switch self {
    case .units(let units): units[0].name
    case .text(_, let text): text
    }
  }

  /// Whether two places can be one: the same commune, or an old one and a new one it has become part of.
  func isSame(as other: EntityPlace) -> Bool {
    switch (self, other) {
    case (.units(let own), .units(let others)) where own[0].period == others[0].period:
      return own.contains { others.contains($0) }
    case (.units(let own), .units(let others)):
      return own.contains { unit in unit.successors.contains { others.flatMap(\.successors).contains($0) } }
    default: return self == other
    }
  }
}

extension EntityPlace: Hashable {
  static func == (left: EntityPlace, right: EntityPlace) -> Bool {
    switch (left, right) {
    case (.units(let own), .units(let others)): own == others
    case (.text(let own, _), .text(let other, _)): own == other
    default: false
    }
  }

  func hash(into hasher: inout Hasher) {
    switch self {
    case .units(let units): hasher.combine(units)
    case .text(let key, _): hasher.combine(key)
    }
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
  /// The lists the rows under each heading are of, by `Band.ID`; nil where that is as for rows under none.
  ///
  /// Sections are lists of their own, and so are sheets that are not of a unit each.
  var sectionsOfBands: [ListSection?] {
    var sections: [ListSection?] = []
    for (id, band) in registry.bands.enumerated() {
      let outer = band.parent.flatMap { sections[$0] }
      let own: ListSection? = band.level == .section ? .heading(id) : band.origin != .row ? .whole : nil
      // The outermost section decides, and a title only where there is none.
      if case .heading? = outer { sections.append(outer) } else { sections.append(own == nil ? outer : own) }
    }
    return sections
  }

  /// The list a row is of, given those of the headings.
  func section(of id: Registration.ID, _ sectionsOfBands: [ListSection?]) -> ListSection {
    let records = registry.registrations.span
    if let band = records[id].band, let section = sectionsOfBands[band] { return section }
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
      return text.isEmpty ? [] : [(.commune, .text(TextKey(text), text))]
    }
    var cells: [(field: Field, value: EntityPlace)] = []
    let named = (Field.commune, units.named(id))
    let addressed = (Field.address, units.addressed(id))
    for (field, site) in item[.commune].isAbsent ? [addressed, named] : [named, addressed] {
      guard let site, site.commune != nil, !site.isOutside, site.unknown == nil else { continue }
      let found = site.units(in: units.period)
      guard !found.isEmpty, field == .address || !site.isForeign(to: units.period) else { continue }
      cells.append((field, .units(found)))
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
