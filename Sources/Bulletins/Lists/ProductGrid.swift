internal import Checks
internal import Diagnostics
internal import Registry
internal import Reports

/// Lists of products as tables: a row a product, producers merged over theirs, under the headings of their units.
struct ProductGrid {
  private let registry: Registry
  private let language: Language
  private let fields: [Field]
  /// The profile's extra columns the list has, which stand behind the fields.
  private let extras: [Int]
  private let lastValidDays: [CivilDate?]
  /// The day from which the days to the last valid one are counted, where that is asked for.
  private let daysLeftOn: CivilDate?
  /// Whether representatives and phones stay out, wherever they stand, and unnamed households are marked.
  private let isPublic: Bool
  /// The figures each record counts in, if a page is to show them.
  private let traced: TracedRows?

  /// Takes the columns in order; those the list does not have are left out, and in public those about persons.
  ///
  /// With an appraisal every row says its last valid day, and if asked how many days there are to it. In public, where
  /// representatives stay out, a household known by its representative is marked.
  init(
    _ registry: Registry, fields: [Field], appraisal: Appraisal?, language: Language, isPublic: Bool,
    countsDays: Bool = false, traced: TracedRows? = nil
  ) {
    self.registry = registry
    self.language = language
    let profile = registry.profile
    self.fields = fields.filter {
      ($0 == .number || registry.hasColumn($0)) && !(isPublic && profile.personal.contains($0))
    }
    extras = profile.extraColumns.indices.filter {
      registry.hasExtra($0) && !(isPublic && profile.extraColumns[$0].isPersonal)
    }
    lastValidDays = appraisal?.lastValidDays ?? []
    daysLeftOn = countsDays ? appraisal?.asOf : nil
    self.isPublic = isPublic
    self.traced = traced
  }

  /// The records by unit in alphabetical order, in a unit by producer and product, numbered anew in each.
  func byUnit(_ records: [Registration.ID], _ units: UnitNames, name: String, title: Phrase) -> Grid {
    let hasUndecided = records.contains { units.number(of: $0).map { units.units[$0].isUndecided } ?? false }
    let inUnits = Dictionary(grouping: records) { units.number(of: $0) }
    let order = units.alphabetical.map { Optional($0) } + [nil]
    let parts = order.compactMap { unit in
      inUnits[unit].map { records in
        let named = unit.map { units.units[$0] }
        return Part(
          name: named.map { $0.isUndecided ? "\($0.name) (**)" : $0.name } ?? say(.unitUnknown()), records: records)
      }
    }
    return byPart(
      parts, Grid.Group("unit", say(.unit())), name: name, title: title,
      footnotes: hasUndecided ? [say(.unitUndecidedFootnote())] : [])
  }

  /// Records that stand under one heading.
  struct Part {
    let name: String
    let records: [Registration.ID]
  }

  /// The records under headings with their counts, in each by producer and product, numbered anew.
  func byPart(_ parts: [Part], _ group: Grid.Group, name: String, title: Phrase, footnotes: [String] = []) -> Grid {
    var grid = emptyGrid(name, title, groups: [group], parts.flatMap(\.records), footnotes: footnotes)
    for (index, part) in parts.enumerated() {
      let number = BandNumber.Style.roman.text(of: index + 1)
      let tally = tally(of: part.records)
      grid.append(
        Grid.Band(
          level: 1,
          text: "\(number). \(part.name): "
            + say(.listed(tally.products, tally.entities.count, registry.profile.nouns)),
          value: part.name))
      append(sorted(part.records), to: &grid)
    }
    return grid
  }

  /// The records under the headings of the list itself, as they stand, with the counts their rows give.
  func byBand(name: String, title: Phrase, footnotes: [String] = []) -> Grid {
    let levels = Set(registry.bands.map(\.level)).sorted()
    let groups = levels.map { Grid.Group($0.name, say(.bandLevel($0.name))) }
    let all = Array(registry.registrations.indices)
    var grid = emptyGrid(name, title, groups: groups, all, footnotes: footnotes)
    let tallies = BandTallies(registry)
    var open: [Band.ID] = []
    var run: [Registration.ID] = []
    for id in all {
      let path = registry.path(to: registry.registrations[id].band)
      if path != open {
        append(run, to: &grid)
        run = []
        let shared = zip(path, open).prefix { $0 == $1 }.count
        for band in path.dropFirst(shared) { grid.append(heading(band, tallies[band], levels)) }
        open = path
      }
      run.append(id)
    }
    append(run, to: &grid)
    return grid
  }

  private func heading(_ id: Band.ID, _ tally: Tally, _ levels: [Band.Level]) -> Grid.Band {
    let band = registry.bands[id]
    let number = band.number.map { "\($0.text). " } ?? ""
    let counts = BandCounts(registry, language).text(of: tally)
    return Grid.Band(
      level: (levels.firstIndex(of: band.level) ?? 0) + 1, text: "\(number)\(band.name): \(counts)",
      value: "\(number)\(band.name)")
  }

  private func emptyGrid(
    _ name: String, _ title: Phrase, groups: [Grid.Group], _ records: [Registration.ID], footnotes: [String] = []
  ) -> Grid {
    let hasUnnamed = isPublic && records.contains { entity(of: $0)?.isKnownByRepresentative ?? false }
    let profile = registry.profile
    let columns =
      fields.map { ProductColumn.column($0, profile, language) }
      + extras.map { ProductColumn.column(profile.extraColumns[$0]) }
    let validity = lastValidDays.isEmpty ? [] : [ProductColumn.lastValidDay(language)]
    let daysLeft = daysLeftOn == nil ? [] : [ProductColumn.daysLeft(language)]
    var grid = Grid(
      name: name, title: say(title), columns: columns + validity + daysLeft, groups: groups,
      footnotes: (hasUnnamed ? [say(.unnamedFootnote())] : []) + footnotes)
    if let traced {
      grid.facets = [say(.kindWord())]
      grid.figureNames = traced.names
    }
    return grid
  }

  /// Adds records numbered from 1; values of a producer merge over rows that follow each other.
  private func append(_ records: [Registration.ID], to grid: inout Grid) {
    var above: Registration.ID?
    for (index, id) in records.enumerated() {
      let item = registry.registrations[id]
      let continues = above.map { registry.registrations[$0].entity == item.entity && item.entity != nil } ?? false
      var cells = fields.map { field -> Grid.Cell in
        if field == .number { return .value(.integer(index + 1)) }
        let value = value(of: field, in: item, id)
        if field.isOfEntity, continues, let above,
          value == self.value(of: field, in: registry.registrations[above], above)
        {
          return .continued
        }
        return .value(value)
      }
      cells += extras.map { .value(text(registry.text(ofExtra: $0, of: id))) }
      if !lastValidDays.isEmpty { cells.append(.value(lastValidDays[id].map { .date($0) } ?? .empty)) }
      if let day = daysLeftOn, let last = lastValidDays[id] {
        cells.append(.value(.integer(last.daysSinceUnixEpoch - day.daysSinceUnixEpoch)))
      }
      grid.append(cells, traced?.annotation(of: id))
      above = id
    }
  }

  private func value(of field: Field, in item: Registration, _ id: Registration.ID) -> Grid.Value {
    switch field {
    case .entity: return .text(entityName(of: id))
    case .stars: if let stars = item.stars, registry.profile.stars.contains(stars) { return .integer(stars) }
    case .score: if let score = item.score { return .number(score) }
    case .decisionDate: if let date = item.decided.date { return .date(date) }
    default: break
    }
    return text(registry.text(field, of: item))
  }

  /// A text as this reader may see it.
  private func text(_ text: String) -> Grid.Value {
    text.isEmpty ? .empty : .text(isPublic ? maskingPhones(in: text) : text)
  }

  /// A household known by its representative only keeps that name, and in public is marked for it.
  private func entityName(of id: Registration.ID) -> String {
    let text = registry.text(.entity, of: registry.registrations[id])
    let name = isPublic ? maskingPhones(in: text) : text
    guard isPublic, let entity = entity(of: id), entity.isKnownByRepresentative else { return name }
    return "\(name) \(entity.representative) (*)"
  }

  private func entity(of id: Registration.ID) -> Entity? {
    registry.registrations[id].entity.map { registry.entities[$0] }
  }

  private func tally(of records: [Registration.ID]) -> Tally {
    records.reduce(into: Tally()) { $0.add(registry.registrations[$1], id: $1) }
  }

  private func sorted(_ records: [Registration.ID]) -> [Registration.ID] {
    let keyed = records.map { id in
      let item = registry.registrations[id]
      let entity = entity(of: id)
      return (
        id: id, entity: CollationKey((entity?.name ?? "") + " " + (entity?.representative ?? "")),
        number: item.entity ?? -1, product: CollationKey(registry.text(.product, of: item))
      )
    }
    return keyed.sorted { left, right in
      if left.entity != right.entity { return left.entity < right.entity }
      if left.number != right.number { return left.number < right.number }
      return left.product != right.product ? left.product < right.product : left.id < right.id
    }.map(\.id)
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(language) }
}
