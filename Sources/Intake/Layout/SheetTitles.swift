internal import Diagnostics
internal import Registry

/// What stands above a table: the unit the list is of, and how much it says to hold.
struct SheetTitles {
  /// A unit the titles name, and where.
  struct Unit {
    let mention: TitleMentions.Mention
    let cell: SourceCell
  }

  /// The texts as received.
  let texts: [String]
  /// From the larger to the smaller; none of a level where the titles name several.
  let units: [Unit]
  let declared: DeclaredCounts
  /// The cell of the first count, else of the first title.
  let cell: SourceCell?

  init(_ rows: [ArraySlice<SourceCell>], _ pool: TextPool, _ mentions: TitleMentions, _ counts: CountGrammar) {
    let cells = rows.flatMap(\.self).filter { $0.kind == .text }
    var declared = DeclaredCounts()
    var found: [Unit] = []
    for cell in cells {
      let text = pool[cell.text]
      declared.add(counts.read(text).declared.placed(in: cell))
      found += mentions.mentions(in: text).map { Unit(mention: $0, cell: cell) }
    }
    texts = rows.flatMap { $0.map { pool[$0.text] } }
    self.declared = declared
    cell = declared.counts.first?.cell ?? cells.first
    units = [Band.Level.district, .commune].compactMap { level in
      let own = found.filter { $0.mention.level == level }
      guard Set(own.map { TextKey($0.mention.name) }).count == 1 else { return nil }
      return own.last
    }
  }
}
