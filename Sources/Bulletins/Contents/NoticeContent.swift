internal import Diagnostics
internal import Registry
internal import Reports

/// What a register's notice tells: products valid and expired on a day, and the lists of both.
struct NoticeContent {
  private let list: AppraisedList
  private let scope: BulletinScope

  private var registry: Registry { list.registry }
  private var language: Language { scope.language }

  init(_ list: AppraisedList, _ scope: BulletinScope) {
    self.list = list
    self.scope = scope
  }

  func add(to figures: inout Figures) -> [Grid] {
    let summary = Summary(registry, list.appraisal, by: list.units)
    figures["records"] = .integer(summary.records)
    for standing in [Standing.superseded, .unknown, .revoked, .future] {
      figures[standing.rawValue] = .integer(summary.countOf[standing] ?? 0)
    }
    add(summary, to: &figures)
    figures["rule"] = .text(Phrase.validityRule(registry.profile.validity).text(language))
    let grid = ProductGrid(
      registry,
      fields: [
        .number, .product, .entity, .representative, .address, .phone, .stars, .decisionNumber, .decisionDate,
      ], appraisal: list.appraisal, language: language, isPublic: scope.isPublic)
    let noun = registry.profile.nouns.product
    return [
      grid.byUnit(list.appraisal.records(.valid), list.units, name: "valid", title: .validTitle(noun)),
      grid.byUnit(list.appraisal.records(.expired), list.units, name: "expired", title: .expiredTitle(noun)),
    ]
  }

  private func add(_ summary: Summary, to figures: inout Figures) {
    figures["valid.products"] = .integer(summary.valid.products)
    figures["valid.entities"] = .integer(summary.valid.entities)
    figures["valid.units"] = .integer(summary.valid.units)
    figures["valid.by_stars"] = .list(
      summary.validByStars.filter { $0.key > 0 }.sorted { $0.key > $1.key }.map {
        ["stars": .integer($0.key), "products": .integer($0.value)]
      }, keys: ["stars", "products"])
    figures["valid.stars_unknown"] = .integer(registry.hasColumn(.stars) ? summary.validByStars[0] ?? 0 : 0)
    figures["valid.by_kind"] = .list(
      registry.profile.kinds.compactMap { kind in
        summary.validByKind[kind.kind].map {
          ["kind": .text(kind.label.text(language)), "entities": .integer($0)]
        }
      }, keys: ["kind", "entities"])
    figures["expired.products"] = .integer(summary.expired.products)
    figures["expired.entities"] = .integer(summary.expired.entities)
    figures["expired.units"] = .integer(summary.expired.units)
    for days in registry.profile.horizons {
      figures["expiring.\(days)"] = .integer(summary.expiring[days] ?? 0)
    }
    figures["by_unit"] = .list(
      summary.byUnit.map {
        [
          "unit": .text($0.unit.name), "valid": .integer($0.valid), "expired": .integer($0.expired),
          "entities_valid": .integer($0.entitiesValid),
        ]
      }, keys: ["unit", "valid", "expired", "entities_valid"])
  }
}

extension Phrase {
  /// The rule of validity, as a bulletin states it.
  static func validityRule(_ validity: Validity) -> Phrase {
    validityRule(months: validity.months, isLastDayValid: validity.lastDay == .inclusive)
  }
}
