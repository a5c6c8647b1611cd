internal import Diagnostics

/// One of two lists that were read as one, as it stands on a day: for every product the record that counts.
struct ListSide {
  /// A product as the list has it.
  struct Entry {
    /// Of both lists' registry.
    let record: Registration.ID
    let standing: Standing
    let lastValidDay: CivilDate?
  }

  /// By product, in the order the list first names them.
  private(set) var keys: [ComparedProducts.Key] = []
  private(set) var entries: [ComparedProducts.Key: Entry] = [:]
  /// The entities of those records, in the order the list first names them.
  private(set) var entities: [Entity.ID] = []
  /// Records decided after the day, which are left out.
  private(set) var future = 0
  /// The newest day of decision up to the day: how far the list goes.
  private(set) var newestDay: CivilDate?
  /// Where the records of the list begin among both lists'.
  let first: Registration.ID
  let units: ListUnits

  /// - Parameters:
  ///   - registry: both lists.
  ///   - sheets: those of this one, which follow one another.
  ///   - asOf: the day; a product decided later is not there yet.
  ///   - products: tells products apart.
  /// - Complexity: linear in the records.
  init(_ registry: Registry, _ sheets: Set<SheetID>, asOf: CivilDate, _ products: inout ComparedProducts) {
    let part = registry.part(of: sheets)
    first = registry.registrations.firstIndex { sheets.contains($0.sheet) } ?? 0
    units = part.units
    let appraisal = Appraisal(part, asOf: asOf)
    var seen: Set<Entity.ID> = []
    var nameless = ComparedProducts.Occurrences()
    for (id, item) in part.registrations.enumerated() {
      if let day = item.decided.date {
        if day > asOf {
          future += 1
          continue
        }
        newestDay = max(newestDay ?? day, day)
      }
      if let entity = item.entity, seen.insert(entity).inserted { entities.append(entity) }
      let key = products.key(of: item, &nameless)
      let entry = Entry(
        record: first + id, standing: appraisal.standings[id], lastValidDay: appraisal.lastValidDays[id])
      if let rival = entries[key] {
        let before = registry.registrations[rival.record].decided.date
        // Of two without a day, or of one, the later row counts.
        if let before, item.decided.date.map({ $0 < before }) ?? true { continue }
      } else {
        keys.append(key)
      }
      entries[key] = entry
    }
  }
}

extension Registry {
  /// The records of some sheets as a registry of their own; headings and entities keep their numbers, totals are left out.
  func part(of wanted: Set<SheetID>) -> Registry {
    Registry(
      profile: profile, texts: texts, registrations: registrations.filter { wanted.contains($0.sheet) },
      entities: entities, bands: bands, totals: [], sheets: sheets.filter { wanted.contains($0.sheet) })
  }
}
