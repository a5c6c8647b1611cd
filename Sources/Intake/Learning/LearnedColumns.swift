internal import Diagnostics
internal import Registry

/// The columns of lists as they go by in them: headers of known fields, and columns that are kept without a meaning.
struct LearnedColumns {
  private(set) var seen: [Field: [ProfileDraft.Sighting]] = [:]
  /// By header, in the order they are met.
  private(set) var extras: [(key: TextKey, sightings: [ProfileDraft.Sighting])] = []

  init(_ reading: ListReading) {
    let profile = reading.registry.profile
    let texts = reading.registry.texts
    let guess = ColumnGuess(profile)
    for (sheet, cells) in zip(reading.registry.sheets, reading.sheets) {
      for table in guess.tables(of: sheet, in: cells, texts) {
        for column in table.columns { add(column, of: table, on: sheet.sheet) }
      }
    }
    // A header that is a field's on one sheet is not kept without a meaning because of another.
    let known = Set(seen.values.joined().map { TextKey($0.header) })
    extras.removeAll { known.contains($0.key) }
  }

  /// Whether no sheet has a column for products or entities.
  var isEmpty: Bool { seen[.product] == nil && seen[.entity] == nil }

  private mutating func add(_ column: SheetReading.Column, of table: ColumnGuess.Table, on sheet: SheetID) {
    let sighting = ProfileDraft.Sighting(
      sheet: sheet, row: table.headerRow, column: column.column, header: column.header,
      isGuessed: table.guessed.contains(column.column))
    let key = TextKey(column.header)
    if let field = column.field {
      seen[field, default: []].append(sighting)
    } else if !key.isEmpty, column.reason == .unknown || column.extra != nil {
      addExtra(key, sighting)
    }
  }

  private mutating func addExtra(_ key: TextKey, _ sighting: ProfileDraft.Sighting) {
    if let place = extras.firstIndex(where: { $0.key == key }) {
      extras[place].sightings.append(sighting)
    } else {
      extras.append((key, [sighting]))
    }
  }
}
