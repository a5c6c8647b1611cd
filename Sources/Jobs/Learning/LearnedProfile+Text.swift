package import Diagnostics
internal import Intake
internal import Profiles
internal import Registry

extension LearnedProfile {
  /// The profile as YAML, with what was seen beside each part.
  package func text(_ language: Language) -> String {
    ProfileText(profile, remarks: remarks, language: language).text()
  }

  private var remarks: ProfileRemarks {
    var remarks = ProfileRemarks()
    remarks.head = [.profileLearnedFrom(reading.files)]
    let values = valueCounts()
    let sightings = { (seen: [ProfileDraft.Sighting]) in said(of: seen, values) }
    for column in profile.columns {
      remarks.columns[column.field] = draft.columns[column.field].map(sightings) ?? [.columnNotSeen()]
    }
    for (index, seen) in draft.extraColumns.enumerated() {
      remarks.extraColumns[index] = seen.isEmpty ? [.columnNotSeen()] : sightings(seen)
    }
    for kind in profile.kinds { remarks.kinds[kind.kind] = entities(of: kind.kind) }
    remarks.keys["words.total"] = rows { if case .total = $0 { true } else { false } }
    remarks.keys["words.note"] = rows { $0 == .note }
    remarks.keys["expected"] = filled()
    remarks.keys["stars"] = range(registry.registrations.compactMap(\.stars)) { "\($0)" }
    remarks.keys["scores"] = range(registry.registrations.compactMap(\.score)) {
      $0 == $0.rounded() ? "\(Int($0))" : "\($0)"
    }
    remarks.keys["validity"] = range(registry.registrations.compactMap(\.decided.date)) { $0.slashed }
    return remarks
  }

  private var registry: Registry { reading.registry }

  /// How many cells of the product rows hold something, by sheet, the first row of the table's header, and column.
  private func valueCounts() -> [SourceLocation: Int] {
    var counts: [SourceLocation: Int] = [:]
    for (sheet, cells) in zip(registry.sheets, reading.sheets) {
      for row in sheet.rows {
        guard case .product = row.role, let index = cells.indexOfRow(row.row) else { continue }
        for cell in cells.cells(ofRowAt: index) {
          counts[Self.place(atRow: row.row, column: Int(cell.column), of: sheet), default: 0] += 1
        }
      }
    }
    return counts
  }

  private static func place(atRow row: Int, column: Int, of sheet: SheetReading) -> SourceLocation {
    SourceLocation(sheet: sheet.sheet, row: sheet.table(atRow: row)?.headerRows.lowerBound ?? 0, column: column)
  }

  private func said(of seen: [ProfileDraft.Sighting], _ values: [SourceLocation: Int]) -> [Phrase] {
    var said: [Phrase] = []
    for sighting in seen {
      let place = registry.sheet(sighting.sheet).map {
        Self.place(atRow: sighting.row, column: sighting.column, of: $0)
      }
      let phrase = Phrase.columnSeen(
        columnLetters(sighting.column), sighting.header, values: place.flatMap { values[$0] } ?? 0)
      if !said.contains(phrase) { said.append(phrase) }
      if sighting.isGuessed, !said.contains(.columnGuessed()) { said.append(.columnGuessed()) }
    }
    return said
  }

  /// How many entities are of a kind, and the first of those that go by no word of it.
  private func entities(of kind: EntityKind) -> [Phrase] {
    let entities = registry.entities.filter { $0.kind == kind }
    var said = [Phrase.kindSeen(entities.count, profile.nouns.entity)]
    let isRest = profile.kinds.first { $0.kind == kind }?.words.isEmpty ?? false
    if isRest, !entities.isEmpty { said.append(.kindExamples(entities.prefix(3).map(\.name))) }
    return said
  }

  /// The first rows of a role.
  private func rows(_ isWanted: (RowRole) -> Bool) -> [Phrase] {
    var said: [Phrase] = []
    for (sheet, cells) in zip(registry.sheets, reading.sheets) {
      for row in sheet.rows where isWanted(row.role) && said.count < 5 {
        guard let index = cells.indexOfRow(row.row), let first = cells.cells(ofRowAt: index).first else { continue }
        said.append(.rowSeen(row.row, String(maskingPhones(in: registry.texts[first.text]).prefix(80))))
      }
    }
    return said
  }

  /// How many rows fill the fields there are columns for.
  private func filled() -> [Phrase] {
    Field.allCases.filter { registry.hasColumn($0) }.map { field in
      .filledIn(
        field.name, registry.registrations.count { !$0[field].isAbsent }, rows: registry.registrations.count)
    }
  }

  private func range<Value: Comparable>(_ values: [Value], _ text: (Value) -> String) -> [Phrase] {
    guard let least = values.min(), let most = values.max() else { return [] }
    return [.valuesSeen(from: text(least), to: text(most))]
  }
}
