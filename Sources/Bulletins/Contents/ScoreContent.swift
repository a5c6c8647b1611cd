internal import Diagnostics
internal import Registry
internal import Reports

/// Where products go on to by their scores: how many to each level, and which.
struct ScoreContent {
  /// Scores that lead to one level.
  private struct Level {
    let range: Phrase
    let route: Phrase
    let records: [Registration.ID]
  }

  private let list: AppraisedList
  private let scope: BulletinScope
  private let trace: FigureTrace

  private var registry: Registry { list.registry }
  private var profile: Profile { list.registry.profile }

  init(_ list: AppraisedList, _ scope: BulletinScope) {
    self.list = list
    self.scope = scope
    trace = list.trace
  }

  func add(to figures: inout Figures) -> [Grid] {
    let levels = levels()
    let unscored = records("unknown").count
    let all = levels.flatMap(\.records)
    figures["scores.products"] = .integer(all.count)
    figures["scores.entities"] = .integer(entities(of: all))
    figures["scores.scored"] = .integer(all.count - unscored)
    figures["scores.unknown"] = .integer(unscored)
    figures["scores.has_districts"] = .flag(hasDistricts)
    return [summary(of: levels), products(of: levels)]
  }

  /// From the highest scores down; last the products without one.
  private func levels() -> [Level] {
    let language = scope.language
    let bands = profile.scoreBands
    var levels = bands.indices.reversed().map { index in
      let next = index + 1 < bands.count ? bands[index + 1].lowest : nil
      return Level(
        range: .scoresBetween(
          language.numeral(bands[index].lowest), language.numeral(next ?? profile.scores.upperBound),
          isOpen: next != nil),
        route: .route(stars: bands[index].stars, hasDistricts: hasDistricts), records: records("\(bands[index].stars)"))
    }
    levels.append(
      Level(
        range: .scoresBelow(language.numeral(bands.first?.lowest ?? 0)), route: .routeBelow(), records: records("below")
      ))
    levels.append(Level(range: .scoresUnknown(), route: .routeUnknown(), records: records("unknown")))
    return levels
  }

  /// Districts assess products up to the reform of 1 July 2025.
  private var hasDistricts: Bool { UnitEra.before2025.contains(list.asOf) }

  private func records(_ name: String) -> [Registration.ID] {
    trace.figure(FigureName(["scores", name])).map { trace.records(of: $0.id) } ?? []
  }

  private func entities(of records: [Registration.ID]) -> Int {
    Set(records.compactMap { registry.registrations[$0].entity }).count
  }

  private func summary(of levels: [Level]) -> Grid {
    let nouns = profile.nouns
    var grid = Grid(
      name: "scores", title: Phrase.scoresTitle().text(scope.language),
      columns: [
        Grid.Column("no", say(.columnNumber()), alignment: .center, isNumeric: true),
        Grid.Column("scores", say(.columnScore())), Grid.Column("route", say(.columnRoute())),
        Grid.Column("products", say(.columnCounted(nouns.product)), alignment: .trailing, isNumeric: true),
        Grid.Column("entities", say(.columnCounted(nouns.entity)), alignment: .trailing, isNumeric: true),
      ])
    for (index, level) in levels.enumerated() {
      grid.append([
        .value(.integer(index + 1)), .value(.text(say(level.range))), .value(.text(say(level.route))),
        .value(.integer(level.records.count)), .value(.integer(entities(of: level.records))),
      ])
    }
    let all = levels.flatMap(\.records)
    grid.append([
      .value(.empty), .value(.text(say(.total()))), .value(.empty), .value(.integer(all.count)),
      .value(.integer(entities(of: all))),
    ])
    return grid
  }

  private func products(of levels: [Level]) -> Grid {
    let grid = ProductGrid(
      registry, fields: [.number, .product, .entity, .representative, .address, .phone, .commune, .district, .score],
      appraisal: nil, language: scope.language, isPublic: scope.isPublic, traced: scope.traced)
    let parts = levels.filter { !$0.records.isEmpty }.map {
      ProductGrid.Part(name: "\(say($0.range)) – \(say($0.route))", records: $0.records)
    }
    return grid.byPart(
      parts, Grid.Group("route", say(.columnRoute())), name: "route", title: .routeTitle(profile.nouns.product))
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(scope.language) }
}
