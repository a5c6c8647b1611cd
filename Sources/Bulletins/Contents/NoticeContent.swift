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
      figures.setRows(standing.rawValue, of: standing.rawValue)
    }
    add(summary, to: &figures)
    figures["rule"] = .text(Phrase.validityRule(registry.profile.validity).text(language))
    return lists(of: [.valid, .expired])
  }

  /// The records of some standings, a list each; those nothing is of are left out, but for the two of the notice.
  func lists(of standings: [Standing]) -> [Grid] {
    let grid = ProductGrid(
      registry,
      fields: [
        .number, .product, .entity, .representative, .address, .phone, .stars, .decisionNumber, .decisionDate,
      ], appraisal: list.appraisal, language: language, isPublic: scope.isPublic, traced: scope.traced)
    let noun = registry.profile.nouns.product
    return standings.compactMap { standing in
      let records = list.appraisal.records(standing)
      let title: Phrase
      switch standing {
      case .valid: title = .validTitle(noun)
      case .expired: title = .expiredTitle(noun)
      case .superseded, .revoked, .unknown, .future:
        guard !records.isEmpty else { return nil }
        title = .standingTitle(standing.label)
      }
      return grid.byUnit(records, list.units, name: standing.rawValue, title: title)
    }
  }

  private func add(_ summary: Summary, to figures: inout Figures) {
    figures["valid.products"] = .integer(summary.valid.products)
    figures["valid.entities"] = .integer(summary.valid.entities)
    figures["valid.units"] = .integer(summary.valid.units)
    figures["valid.by_stars"] = .list(
      summary.validByStars.filter { $0.key > 0 }.sorted { $0.key > $1.key }.map {
        Figures(dictionaryLiteral: ("stars", .integer($0.key)), ("products", .integer($0.value)))
          .withRows("valid.stars.\($0.key)", of: "products")
      }, keys: ["stars", "products"])
    figures["valid.stars_unknown"] = .integer(registry.hasColumn(.stars) ? summary.validByStars[0] ?? 0 : 0)
    figures["valid.by_kind"] = .list(
      registry.profile.kinds.compactMap { kind in
        summary.validByKind[kind.kind].map {
          Figures(dictionaryLiteral: ("kind", .text(kind.label.text(language))), ("entities", .integer($0)))
            .withRows(FigureName(["valid", "kind", kind.kind.rawValue]).description, of: "entities")
        }
      }, keys: ["kind", "entities"])
    figures["expired.products"] = .integer(summary.expired.products)
    figures["expired.entities"] = .integer(summary.expired.entities)
    figures["expired.units"] = .integer(summary.expired.units)
    for days in registry.profile.horizons {
      figures["expiring.\(days)"] = .integer(summary.expiring[days] ?? 0)
      figures.setRows("expiring.\(days)", of: "expiring.\(days)")
    }
    figures.setRows("records", of: "records")
    for part in ["valid", "expired"] {
      figures.setRows(part, of: "\(part).products")
      for of in ["entities", "units"] { figures.setRows("\(part).\(of)", of: "\(part).\(of)") }
    }
    figures.setRows("valid.stars_unknown", of: "valid.stars_unknown")
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
