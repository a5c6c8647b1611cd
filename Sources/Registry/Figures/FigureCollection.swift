/// Collects the figures of a list and the records behind each.
struct FigureCollection {
  /// A figure with its records, in the order they stand.
  struct Entry {
    let name: FigureName
    let subject: FigureTrace.Subject
    let records: [Int32]
  }

  /// The ways a set of products is told apart.
  struct Aspects: OptionSet {
    let rawValue: Int

    static let units = Aspects(rawValue: 1)
    static let kinds = Aspects(rawValue: 2)
    static let stars = Aspects(rawValue: 4)
    static let groups = Aspects(rawValue: 8)
    static let terms = Aspects(rawValue: 16)
    static let all: Aspects = [.units, .kinds, .stars, .groups, .terms]
  }

  let registry: Registry
  let appraisal: Appraisal
  private let units: UnitNames
  /// What the units are called in names, each different, by their numbers.
  private let unitNames: [String]
  private let unitOrder: [Int]
  private(set) var entries: [Entry] = []
  /// Further names of figures, each with how many figures there were when it was given.
  private(set) var otherNames: [FigureNames.OtherName] = []

  init(_ registry: Registry, _ appraisal: Appraisal, _ units: UnitNames) {
    self.registry = registry
    self.appraisal = appraisal
    self.units = units
    unitOrder = units.alphabetical
    var names = Array(repeating: "", count: units.units.count)
    var count: [TextKey: Int] = [:]
    for unit in unitOrder {
      let name = units.units[unit].name
      let key = TextKey(name)
      let number = count[key, default: 0] + 1
      count[key] = number
      // Two communes of one name are two units: the second says so.
      names[unit] = number == 1 ? name : "\(name) (\(number))"
    }
    unitNames = names
  }

  /// Collects everything there is to name.
  mutating func collect(horizons: [Int]) {
    let all = Array(registry.registrations.indices)
    add(FigureName(["records"]), .product, all)
    if registry.hasDecisions {
      for standing in [Standing.superseded, .unknown, .revoked, .future] {
        add(FigureName([standing.rawValue]), .product, appraisal.records(standing))
      }
      collectTerms(horizons: horizons)
      collectRecognitions()
    } else {
      add(FigureName(["products"]), .product, all)
      add(all, under: [], [.units, .kinds, .stars, .groups])
    }
    if registry.hasColumn(.score) { collectScores() }
    collectHeadings()
  }

  /// Adds a figure.
  mutating func add(_ name: FigureName, _ subject: FigureTrace.Subject, _ records: [Registration.ID]) {
    entries.append(Entry(name: name, subject: subject, records: records.map { Int32($0) }))
  }

  /// Lets a figure be found under another name too, if no figure has that before it.
  mutating func addName(_ name: FigureName, of figure: FigureName) {
    otherNames.append(FigureNames.OtherName(name: name, figure: figure, entries: entries.count))
  }

  /// Adds the entities of some records, and what tells these apart, under the parts of their name.
  mutating func add(_ records: [Registration.ID], under parts: [String], _ aspects: Aspects) {
    func name(_ more: String...) -> FigureName { FigureName(parts + more) }
    let firsts = firstOfEntities(records)
    add(name("entities"), .entity, firsts)
    if aspects.contains(.kinds) { addKinds(firsts, under: parts) }
    if aspects.contains(.stars), registry.hasColumn(.stars) { addStars(records, under: parts) }
    if aspects.contains(.groups), registry.hasColumn(.productGroup) { addGroups(records, under: parts) }
    if aspects.contains(.terms) { addTerms(records, under: parts) }
    if aspects.contains(.units) { addUnits(records, under: parts) }
  }

  /// The first of some records of each entity.
  func firstOfEntities(_ records: [Registration.ID]) -> [Registration.ID] {
    var seen: Set<Entity.ID> = []
    return records.filter { id in registry.registrations[id].entity.map { seen.insert($0).inserted } ?? false }
  }

  private mutating func addKinds(_ firsts: [Registration.ID], under parts: [String]) {
    let kinds = firsts.map { registry.registrations[$0].entity.flatMap { registry.entities[$0].kind } }
    for kind in registry.profile.kinds.map(\.kind) {
      add(
        FigureName(parts + ["kind", kind.rawValue]), .entity,
        firsts.indices.filter { kinds[$0] == kind }.map { firsts[$0] })
    }
    let unknown = firsts.indices.filter { kinds[$0] == nil }.map { firsts[$0] }
    if !unknown.isEmpty { add(FigureName(parts + ["kind_unknown"]), .entity, unknown) }
  }

  private mutating func addStars(_ records: [Registration.ID], under parts: [String]) {
    let scale = registry.profile.stars
    for stars in scale.reversed() {
      add(
        FigureName(parts + ["stars", "\(stars)"]), .product,
        records.filter { registry.registrations[$0].stars == stars })
    }
    add(
      FigureName(parts + ["stars_unknown"]), .product,
      records.filter { id in !(registry.registrations[id].stars.map { scale.contains($0) } ?? false) })
  }

  private mutating func addGroups(_ records: [Registration.ID], under parts: [String]) {
    var numberOfText: [TextID: TextKey] = [:]
    var groups = Groups<TextKey>()
    for id in records {
      let text = registry.registrations[id][.productGroup].text
      guard text != .empty else { continue }
      let key = numberOfText[text] ?? registry.texts.key(of: text)
      numberOfText[text] = key
      groups.add(id, to: key)
    }
    let named = groups.lists.map { list in
      (name: registry.text(.productGroup, of: registry.registrations[list[0]]), list: list)
    }
    for group in named.sorted(by: { CollationKey($0.name) < CollationKey($1.name) }) where !group.name.isEmpty {
      add(FigureName(parts + ["group", group.name]), .product, group.list)
    }
  }

  /// By the year of the decision, and by the month of the last valid day.
  private mutating func addTerms(_ records: [Registration.ID], under parts: [String]) {
    var years = Groups<Int>()
    var months = Groups<Int>()
    for id in records {
      if let date = registry.registrations[id].decided.date { years.add(id, to: date.year) }
      if let last = appraisal.lastValidDays[id] { months.add(id, to: last.year * 100 + last.month) }
    }
    for (year, list) in years.sorted { add(FigureName(parts + ["year", "\(year)"]), .product, list) }
    for (month, list) in months.sorted {
      let text = "\(month / 100)-\(month % 100 < 10 ? "0" : "")\(month % 100)"
      add(FigureName(parts + ["ends", text]), .product, list)
    }
  }

  private mutating func addUnits(_ records: [Registration.ID], under parts: [String]) {
    var lists = Array(repeating: [Registration.ID](), count: unitNames.count)
    var unknown: [Registration.ID] = []
    for id in records {
      if let unit = units.number(of: id) { lists[unit].append(id) } else { unknown.append(id) }
    }
    let firsts = lists.compactMap(\.first).sorted()
    add(FigureName(parts + ["units"]), .unit, firsts)
    for unit in unitOrder where !lists[unit].isEmpty {
      let name = FigureName(parts + ["unit", unitNames[unit]])
      add(name, .product, lists[unit])
      add(name.appending("entities"), .entity, firstOfEntities(lists[unit]))
    }
    if !unknown.isEmpty { add(FigureName(parts + ["unit_unknown"]), .product, unknown) }
  }
}

/// Records by a key, in the order they come.
struct Groups<Key: Hashable & Sendable> {
  private(set) var keys: [Key] = []
  private(set) var lists: [[Registration.ID]] = []
  private var numberOfKey: [Key: Int] = [:]

  mutating func add(_ id: Registration.ID, to key: Key) {
    if let number = numberOfKey[key] {
      lists[number].append(id)
    } else {
      numberOfKey[key] = lists.count
      keys.append(key)
      lists.append([id])
    }
  }
}

extension Groups where Key: Comparable {
  var sorted: [(Key, [Registration.ID])] { zip(keys, lists).sorted { $0.0 < $1.0 } }
}
