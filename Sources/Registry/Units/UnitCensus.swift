/// The distinct names of units in a list, for telling which province it is of and whether its units are known at all.
struct UnitCensus {
  /// The names of communes and districts, each once, and of those whether a column says their province.
  private var hasProvince: [UnitName: Bool] = [:]
  /// The new province most of the names are found in; nil if two are as many.
  private(set) var area: AdministrativeUnit?

  /// - Complexity: linear in the distinct places; a look-up a name.
  init(_ registry: Registry, _ survey: UnitSurvey, _ reader: inout UnitReader) {
    for source in survey.sources {
      let isTold = source.province != .empty
      add(reader.headingNames(.district, above: source.band, registry).filter { $0.title != nil }, isTold)
      add(reader.headingNames(.commune, above: source.band, registry).filter { $0.title != nil }, isTold)
      add(source.district == .empty ? [] : Array(reader.mentions.names(in: source.district).prefix(1)), isTold)
    }
    for pair in survey.named where pair.text != .empty {
      let isTold = survey.sources[Int(pair.source)].province != .empty
      add(Array(reader.mentions.names(in: pair.text).prefix(1)), isTold)
    }
    for pair in survey.addressed {
      let isTold = survey.sources[Int(pair.source)].province != .empty
      add(reader.mentions.combinations[Int(pair.combination)].filter { $0.isSpelledOut }, isTold)
    }
    area = commonArea(&reader)
  }

  /// Whether at least half of the names are units there, or of their own province.
  func isKnown(in area: AdministrativeUnit?, _ reader: inout UnitReader) -> Bool {
    var known = 0
    for (name, isTold) in hasProvince {
      let found = reader.mentions.units(called: name)
      if found.contains(where: { isTold || $0.area == area }) { known += 1 }
    }
    return known > 0 && known * 2 >= hasProvince.count
  }

  private mutating func add(_ names: [UnitName], _ isTold: Bool) {
    for name in names where name.title != .province { hasProvince[name] = isTold || hasProvince[name] ?? false }
  }

  private func commonArea(_ reader: inout UnitReader) -> AdministrativeUnit? {
    var votes: [AdministrativeUnit: Int] = [:]
    for (name, isTold) in hasProvince where !isTold {
      for area in Set(reader.mentions.units(called: name).map(\.area)) { votes[area, default: 0] += 1 }
    }
    guard let most = votes.values.max() else { return nil }
    let areas = votes.filter { $0.value == most }.keys
    return areas.count == 1 ? areas.first : nil
  }
}
