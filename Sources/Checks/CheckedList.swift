package import Diagnostics
package import Registry

/// A registry as the rules see it: frozen, with the counts several of them need reckoned once.
package struct CheckedList: Sendable {
  package let registry: Registry
  /// The tally of every heading.
  package let tallies: BandTallies

  /// The day up to which a decision can have been taken.
  package let asOf: CivilDate

  package init(_ registry: Registry, asOf: CivilDate) {
    self.registry = registry
    self.asOf = asOf
    tallies = BandTallies(registry)
  }

  package var profile: Profile { registry.profile }

  /// The merged range that begins at a cell.
  package func range(at location: SourceLocation) -> CellRange? { registry.sheet(location.sheet)?.range(at: location) }

  /// How findings name an entity: an unnamed household with its representative.
  package func displayName(of entity: Entity) -> String {
    entity.isKnownByRepresentative ? "\(entity.name) (\(entity.representative))" : entity.name
  }

  /// The header text of a field on a sheet, as received.
  package func header(of field: Field, on sheet: SheetID) -> String? {
    registry.sheet(sheet)?.columns.first { $0.field == field }?.header
  }
}
