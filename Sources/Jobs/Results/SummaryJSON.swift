package import Registry
internal import Writing

/// Figures as `--format json` gives them.
///
/// Names are a contract; more may be added.
package struct SummaryJSON {
  private let registry: Registry

  package init(_ registry: Registry) { self.registry = registry }

  /// One object on one line.
  package func bytes(of summary: Summary) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.member("as_of", summary.asOf.iso)
      json.member("records", summary.records)
      for standing in [Standing.superseded, .unknown, .revoked, .future] {
        json.member(standing.rawValue, summary.countOf[standing] ?? 0)
      }
      json.key("valid")
      json.object { json in write(validOf: summary, &json) }
      json.key("expired")
      json.object { json in
        json.member("products", summary.expired.products)
        json.member("entities", summary.expired.entities)
        json.member("units", summary.expired.units)
      }
      json.key("expiring")
      json.object { json in
        for days in registry.profile.horizons { json.member("\(days)", summary.expiring[days] ?? 0) }
      }
      json.key("by_unit")
      json.array { json in
        for unit in summary.byUnit { write(unit, &json) }
      }
      write(unitsOf: summary, &json)
      json.key("listed")
      json.object { json in
        json.member("products", registry.registrations.count)
        json.member("entities", registry.entities.count)
        json.key("by_kind")
        let counts = registry.entities.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }
        write(kinds: counts.reduce(into: [:]) { if let kind = $1.key { $0[kind] = $1.value } }, &json)
        json.key("by_unit")
        json.array { json in
          for unit in summary.allUnits { write(listed: unit, &json) }
        }
      }
      json.key("bands")
      json.array { json in
        let tallies = BandTallies(registry)
        for (id, band) in registry.bands.enumerated() { write(band, tallies[id], &json) }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func write(validOf summary: Summary, _ json: inout JSONWriter) {
    json.member("products", summary.valid.products)
    json.key("by_stars")
    json.object { json in
      for (stars, products) in summary.validByStars.sorted(by: { $0.key < $1.key }) where stars > 0 {
        json.member("\(stars)", products)
      }
    }
    json.member("entities", summary.valid.entities)
    json.member("units", summary.valid.units)
    json.key("by_kind")
    write(kinds: summary.validByKind, &json)
    json.member("stars_unknown", summary.validByStars[0] ?? 0)
  }

  private func write(_ unit: Summary.UnitFigures, _ json: inout JSONWriter) {
    json.object { json in
      json.member("unit", unit.unit.name)
      json.member("valid", unit.valid)
      json.member("expired", unit.expired)
      json.member("entities_valid", unit.entitiesValid)
      write(placeOf: unit.unit, &json)
    }
  }

  private func write(listed unit: Summary.UnitFigures, _ json: inout JSONWriter) {
    json.object { json in
      json.member("unit", unit.unit.name)
      json.member("products", unit.records)
      json.member("entities", unit.entities)
      write(placeOf: unit.unit, &json)
    }
  }

  /// The official number of the unit and, where it should be a new commune and is not known to be one, those it can be.
  private func write(placeOf unit: NamedUnit, _ json: inout JSONWriter) {
    if let code = unit.unit?.code { json.member("code", code) }
    guard let candidates = unit.candidates else { return }
    json.key("undecided")
    json.array { json in
      for candidate in candidates { json.string(candidate.name) }
    }
  }

  /// Whose units the list is written with, whose the figures are given by, and how much of that is not decided.
  private func write(unitsOf summary: Summary, _ json: inout JSONWriter) {
    let undecided = summary.allUnits.filter(\.unit.isUndecided)
    json.key("units")
    json.object { json in
      json.member("written", summary.unitEra?.rawValue)
      json.member("shown", summary.basis == .since2025 ? UnitEra.since2025.rawValue : summary.unitEra?.rawValue)
      json.member("undecided", undecided.count)
      json.member("undecided_records", undecided.reduce(0) { $0 + $1.records })
    }
  }

  /// A heading with what it declares and what its rows hold.
  private func write(_ band: Band, _ tally: Tally, _ json: inout JSONWriter) {
    json.object { json in
      json.member("level", band.level.name)
      json.member("number", band.number?.text)
      json.member("name", band.name)
      json.key("declared")
      json.object { json in
        if let products = band.declared.products { json.member("products", products.value) }
        if let entities = band.declared.entities { json.member("entities", entities.value) }
        let kinds = band.declared.kinds.reduce(into: [:]) { $0[$1.kind, default: 0] += $1.count.value }
        json.key("by_kind")
        write(kinds: kinds, &json)
      }
      json.key("counted")
      json.object { json in
        json.member("products", tally.products)
        json.member("entities", tally.entities.count)
        json.key("by_kind")
        write(kinds: tally.kinds(in: registry), &json)
      }
    }
  }

  /// In the profile's order.
  private func write(kinds: [EntityKind: Int], _ json: inout JSONWriter) {
    json.object { json in
      for kind in registry.profile.kinds {
        if let count = kinds[kind.kind] { json.member(kind.kind.rawValue, count) }
      }
    }
  }
}
