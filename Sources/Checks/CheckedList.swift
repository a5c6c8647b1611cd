package import Diagnostics
package import Registry

/// A registry as the rules see it: frozen, with the counts several of them need reckoned once.
package struct CheckedList: Sendable {
  package let registry: Registry
  /// The tally of every heading.
  package let tallies: BandTallies

  /// The units of the rows, where a rule has asked for them.
  private var knownUnits: ListUnits?

  /// Who shares a telephone number or a representative.
  let contacts = Once<EntityContacts>()

  /// The day up to which a decision can have been taken.
  package let asOf: CivilDate

  /// The headings and totals, by what they declare.
  let declarations: [Declaration]
  /// Where the records of each sheet stand: next to one another, in the order of the sheets.
  private let rangeOfSheet: [SheetID: Range<Registration.ID>]

  package init(_ registry: Registry, asOf: CivilDate) {
    self.registry = registry
    self.asOf = asOf
    tallies = BandTallies(registry)
    var children = Array(repeating: [Band.ID](), count: registry.bands.count)
    for (id, band) in registry.bands.enumerated() {
      if let parent = band.parent { children[parent].append(id) }
    }
    declarations = Self.declarations(of: registry, tallies, children: children)
    var ranges: [SheetID: Range<Registration.ID>] = [:]
    let records = registry.registrations.span
    var start = 0
    for id in records.indices where id + 1 == records.count || records[id + 1].sheet != records[id].sheet {
      ranges[records[id].sheet] = start..<(id + 1)
      start = id + 1
    }
    rangeOfSheet = ranges
  }

  /// The administrative units of the rows; rules that ask for every row's do it of `withUnits`.
  package var units: ListUnits { knownUnits ?? registry.units }

  /// The list with its units at hand.
  var withUnits: CheckedList {
    var list = self
    list.knownUnits = units
    return list
  }

  package var profile: Profile { registry.profile }

  /// The records of a sheet.
  func registrations(on sheet: SheetID) -> ArraySlice<Registration> {
    registry.registrations[rangeOfSheet[sheet] ?? 0..<0]
  }

  /// The tables of a sheet, each with the records it is read by.
  func tables(of sheet: SheetReading) -> [(table: SheetReading.Table, registrations: ArraySlice<Registration>)] {
    let items = registrations(on: sheet.sheet)
    guard sheet.tables.count > 1 else { return sheet.tables.map { ($0, items) } }
    var rest = items
    return sheet.tables.indices.map { index in
      let next = index + 1 < sheet.tables.count ? sheet.tables[index + 1].headerRows.lowerBound : .max
      let own = rest.prefix { $0.row < next }
      rest = rest.dropFirst(own.count)
      return (sheet.tables[index], own)
    }
  }

  /// The merged range that begins at a cell.
  package func range(at location: SourceLocation) -> CellRange? { registry.sheet(location.sheet)?.range(at: location) }

  /// How findings name an entity: an unnamed household with its representative.
  package func displayName(of entity: Entity) -> String {
    entity.isKnownByRepresentative ? "\(entity.name) (\(entity.representative))" : entity.name
  }
}
