internal import Diagnostics
internal import Registry

/// Something that declares counts: a heading, of the rows below it; a total or a title, of the rows it adds up.
struct Declaration {
  /// An index into `CheckedList.declarations`: the headings by their own, then the totals.
  typealias ID = Int

  let place: DeclaringPlace
  let declared: DeclaredCounts
  let location: SourceLocation
  let range: CellRange?
  let text: String
  let tally: Tally
  /// The headings right under it, or among the rows it adds up.
  let parts: [Band.ID]
  /// What is right besides the rows' own figures, for a total.
  let total: TotalTallies.Entry?
  /// Whether its sheet has a column to count entities in; where it has none, `header-missing` says so once.
  let hasEntities: Bool
}

extension CheckedList {
  /// All that declares counts.
  static func declarations(of registry: Registry, _ tallies: BandTallies, children: [[Band.ID]]) -> [Declaration] {
    let totals = TotalTallies(registry, tallies)
    let withEntities = Set(registry.sheets.lazy.filter { $0.hasColumn(.entity) }.map(\.sheet))
    let headings = registry.bands.enumerated().map { id, band in
      Declaration(
        place: band.origin == .title ? .title : .heading, declared: band.declared, location: band.location,
        range: band.range, text: band.heading, tally: tallies[id], parts: children[id], total: nil,
        hasEntities: withEntities.contains(band.location.sheet))
    }
    return headings
      + registry.totals.enumerated().map { id, total in
        Declaration(
          place: total.origin == .title ? .title : .total, declared: total.declared, location: total.location,
          range: total.range, text: total.text, tally: totals[id].tally, parts: totals[id].parts, total: totals[id],
          hasEntities: withEntities.contains(total.location.sheet))
      }
  }

  /// The cell a figure stands in, and what else the cell says; that of its heading where it is not known.
  func place(
    of count: DeclaredCounts.Count?, in declaration: Declaration
  ) -> (location: SourceLocation, range: CellRange?, text: String) {
    guard let cell = count?.cell else { return (declaration.location, declaration.range, declaration.text) }
    let location = SourceLocation(sheet: declaration.location.sheet, row: Int(cell.row), column: Int(cell.column))
    return (location, range(at: location), registry.texts[cell.text])
  }
}
