internal import Diagnostics
internal import Registry

/// An entity lies in one commune.
///
/// «HTX Bình An» in xã Bản Bo and in xã Khun Há: a warning at the place that fewer of its cells name. Either they are
/// two entities of one name, counted as one, or one of the places is wrong. A row whose address names another commune
/// than its own column is asked the same. Sections of a list are lists of their own, and sheets that are not of a unit
/// each: between their years an entity may have moved. An old commune and the new one it is in now are one place.
struct EntityTwoPlaces: Rule {
  static let code: DiagnosticCode = "entity-two-places"
  static let asksForUnits = true

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let list = list.withUnits
    let registry = list.registry
    findings.examine(Self.code, registry.entities.count)
    let sections = list.sectionsOfBands
    let moved = entitiesOfSeveralPlaces(list, sections)
    guard !moved.isEmpty else { return }
    var rows: [Listing: [Registration.ID]] = [:]
    let records = registry.registrations.span
    for id in records.indices {
      guard let entity = records[id].entity else { continue }
      let listing = Listing(entity: entity, section: list.section(of: id, sections))
      if moved.contains(listing) { rows[listing, default: []].append(id) }
    }
    var reports = CellReports(Self.code, list)
    for (listing, ids) in rows.sorted(by: { ($0.value.first ?? 0) < ($1.value.first ?? 0) }) {
      report(listing.entity, ids, list, &reports, &findings)
    }
  }

  /// Listings whose rows, or whose columns, name places that cannot be the same.
  private func entitiesOfSeveralPlaces(_ list: CheckedList, _ sections: [ListSection?]) -> Set<Listing> {
    let records = list.registry.registrations.span
    var firstRow = Array(repeating: -1, count: list.registry.entities.count)
    var sectionOf = Array(repeating: ListSection.whole, count: list.registry.entities.count)
    var moved: Set<Listing> = []
    for id in records.indices {
      guard let entity = records[id].entity else { continue }
      let section = list.section(of: id, sections)
      let first = firstRow[entity]
      if first >= 0, sectionOf[entity] == section {
        if !list.isSamePlace(first, id), list.differ(first, id) {
          moved.insert(Listing(entity: entity, section: section))
        }
      } else if list.hasPlace(id) {
        firstRow[entity] = id
        sectionOf[entity] = section
      }
      if list.units.contradictsItself(id) { moved.insert(Listing(entity: entity, section: section)) }
    }
    return moved
  }

  private func report(
    _ entity: Entity.ID, _ ids: [Registration.ID], _ list: CheckedList, _ reports: inout CellReports,
    _ findings: inout Findings
  ) {
    var places: [Place] = []
    // Most rows name a place that was met before; only units can be one place under several names.
    var numbers: [EntityPlace: Int] = [:]
    for id in ids {
      for cell in list.placeCells(id) {
        let isNew = numbers[cell.value] == nil && list.units.isKnown
        let known = isNew ? places.firstIndex { $0.value.isSame(as: cell.value) } : numbers[cell.value]
        numbers[cell.value] = known ?? places.count
        if let known {
          places[known].count += 1
        } else {
          places.append(Place(value: cell.value, count: 1, field: cell.field, row: id))
        }
      }
    }
    guard let most = places.map(\.count).max(), places.count > 1 else { return }
    // Of a column and an address that disagree in one row, the address is the fuller: the column is asked about.
    let isOneRow = Set(places.map(\.row)).count == 1
    let home = (isOneRow ? places.last { $0.count == most } : places.first { $0.count == most }) ?? places[0]
    for place in places where place.row != home.row || place.field != home.field {
      let item = list.registry.registrations[place.row]
      let other = list.location(of: home.field, in: list.registry.registrations[home.row])
      reports.report(
        .warning, place.field, of: item,
        message: .entityTwoPlaces(
          list.displayName(of: list.registry.entities[entity]), place.value.name, home.value.name),
        help: .entityTwoPlacesHelp(list.profile.nouns.entity),
        notes: [Diagnostic.Note(.otherPlaceIsHere(home.value.name), at: other)],
        fragment: list.wording(of: place.field, place.row), &findings)
    }
  }

  /// A place, how many cells name it, and the first of them.
  private struct Place {
    let value: EntityPlace
    var count: Int
    let field: Field
    let row: Registration.ID
  }

  /// An entity in one section of a list.
  private struct Listing: Hashable {
    let entity: Entity.ID
    let section: ListSection
  }
}
