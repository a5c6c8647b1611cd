internal import Diagnostics
package import Registry
internal import Reports

extension Bulletin {
  /// The notice of a register: products valid and expired on a day, and the lists of both.
  package static func notice(_ registry: Registry, asOf: CivilDate, _ scope: BulletinScope) -> Bulletin {
    let appraisal = Appraisal(registry, asOf: asOf)
    let units = UnitNames(registry, by: scope.units)
    let summary = Summary(registry, appraisal, by: units)
    let traced = scope.page.map { _ in TracedRows(registry, appraisal, units, scope.language) }
    let grid = ProductGrid(
      registry,
      fields: [
        .number, .product, .entity, .representative, .address, .phone, .stars, .decisionNumber, .decisionDate,
      ], appraisal: appraisal, language: scope.language, isPublic: scope.isPublic, traced: traced)
    var figures = commonFigures(registry, scope)
    figures["as_of"] = .text(scope.language.date(year: asOf.year, month: asOf.month, day: asOf.day))
    figures["as_of_iso"] = .text(asOf.iso)
    figures["records"] = .integer(summary.records)
    for standing in [Standing.superseded, .unknown, .revoked, .future] {
      figures[standing.rawValue] = .integer(summary.countOf[standing] ?? 0)
      figures.setRows(standing.rawValue, of: standing.rawValue)
    }
    add(summary, to: &figures, registry, scope.language)
    figures["rule"] = .text(Phrase.validityRule(registry.profile.validity).text(scope.language))
    var bulletin = Bulletin(
      figures: figures,
      grids: scope.published([
        grid.byUnit(
          appraisal.records(.valid), units, name: "valid", title: .validTitle(registry.profile.nouns.product)),
        grid.byUnit(
          appraisal.records(.expired), units, name: "expired", title: .expiredTitle(registry.profile.nouns.product)),
      ]))
    if let page = scope.page, let traced {
      var overview = RegisterOverview(registry, summary, traced, scope.language).overview()
      let others = [Standing.superseded, .revoked, .unknown, .future].filter { summary.countOf[$0] ?? 0 > 0 }
      overview.grids = scope.published(
        others.map { standing in
          grid.byUnit(
            appraisal.records(standing), units, name: standing.rawValue, title: .standingTitle(standing.label))
        })
      overview.add(registry, page, scope, asOf: asOf)
      bulletin.overview = overview
    }
    return bulletin
  }

  /// What every bulletin can name.
  static func commonFigures(_ registry: Registry, _ scope: BulletinScope) -> Figures {
    var figures = scope.issuer.figures
    figures["programme"] = .text(registry.profile.programme.text(scope.language))
    let nouns = registry.profile.nouns
    for (name, noun) in [("product", nouns.product), ("entity", nouns.entity)] {
      figures["nouns.\(name)"] = .text(Phrase(vi: noun.vi, en: noun.en).text(scope.language))
      figures["nouns.\(name)_many"] = .text(noun.several.text(scope.language))
      figures["nouns.\(name)_heading"] = .text(noun.several.text(scope.language).uppercased())
    }
    for (name, value) in registry.profile.targets.sorted(by: { $0.key < $1.key }) {
      figures["targets.\(name)"] = .integer(value)
    }
    figures["sources"] = .texts(scope.sources)
    figures["is_public"] = .flag(scope.isPublic)
    return figures
  }

  private static func add(
    _ summary: Summary, to figures: inout Figures, _ registry: Registry, _ language: Language
  ) {
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
  fileprivate static func validityRule(_ validity: Validity) -> Phrase {
    validityRule(months: validity.months, isLastDayValid: validity.lastDay == .inclusive)
  }
}
