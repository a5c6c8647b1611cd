internal import Diagnostics
internal import Registry

/// A list is written with the units of one period, before 1 July 2025 or since, and with those of its day.
///
/// «Xã Than Uyên», a commune since the reform, among old ones: a warning at the first cell that names it. A decision
/// of August 2025 on a producer of «Thị trấn Than Uyên», or of a district: a warning at the first such row. The address
/// beside a commune column may keep an old name that leads to the same commune: a note, once a unit.
struct UnitPeriod: Rule {
  static let code: DiagnosticCode = "unit-period"

  /// A unit of the other period and the cells that name it.
  private struct Foreign {
    let unit: AdministrativeUnit
    let first: Registration.ID
    let field: Field
    var rows = 1
  }

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let (registry, units) = (list.registry, list.units)
    findings.examine(Self.code, registry.registrations.count)
    guard units.isKnown else { return }
    var reports = CellReports(Self.code, list)
    for foreign in foreignUnits(list) {
      let item = registry.registrations[foreign.first]
      let isBeside = foreign.field == .address && units.named(foreign.first)?.commune != nil
      let message = Phrase.unitPeriod(
        foreign.unit.name, isNew: foreign.unit.period == .since2025, rows: foreign.rows,
        successors: foreign.unit.period == .before2025 ? foreign.unit.successors.map(\.name) : [])
      if item[foreign.field].isAbsent, let band = registry.band(.commune, of: item) {
        findings.report(
          Diagnostic(
            Self.code, .warning, at: band.location, range: band.range, value: band.heading, message: message,
            help: .unitPeriodHelp()))
        continue
      }
      let site = foreign.field == .address ? units.addressed(foreign.first) : units.named(foreign.first)
      reports.report(
        isBeside ? .note : .warning, foreign.field, of: item, message: message, help: .unitPeriodHelp(),
        fragment: site?.commune?.wording(in: registry.text(foreign.field, of: item)), &findings)
    }
    reportLate(list, &reports, &findings)
  }

  /// Units of the other period, in the order they are first named.
  private func foreignUnits(_ list: CheckedList) -> [Foreign] {
    let units = list.units
    var place: [AdministrativeUnit: Int] = [:]
    var foreign: [Foreign] = []
    for id in list.registry.registrations.indices where units.namesForeign(id) {
      let named = units.named(id).flatMap { $0.foreignUnit(to: units.period) }
      let addressed = units.addressed(id).flatMap { $0.foreignUnit(to: units.period) }
      // An address that names another place than the column is `entity-two-places`.
      guard let unit = named ?? addressed, named != nil || !units.contradictsItself(id) else { continue }
      if let known = place[unit] {
        foreign[known].rows += 1
      } else {
        place[unit] = foreign.count
        foreign.append(Foreign(unit: unit, first: id, field: named == nil ? .address : .commune))
      }
    }
    return foreign
  }

  /// The first row of a list of old units whose decision is of after the reform.
  private func reportLate(_ list: CheckedList, _ reports: inout CellReports, _ findings: inout Findings) {
    let (registry, units) = (list.registry, list.units)
    guard units.period == .before2025, let reform = UnitEra.reform else { return }
    var first: Registration.ID?
    var rows = 0
    for id in registry.registrations.indices {
      guard let date = registry.registrations[id].decided.date, date >= reform, date <= list.asOf,
        units.namesOldUnit(id)
      else { continue }
      first = first ?? id
      rows += 1
    }
    guard let first else { return }
    let item = registry.registrations[first]
    let field = [Field.commune, .address, .district].first { !item[$0].isAbsent } ?? .decisionDate
    reports.report(
      .warning, field, of: item, message: .unitsBeforeReform(item.decided.date?.slashed ?? "", rows: rows),
      help: .unitsBeforeReformHelp(), &findings)
  }
}

extension UnitSite {
  /// The unit it is if that can only be one of the other period.
  fileprivate func foreignUnit(to period: UnitEra) -> AdministrativeUnit? {
    isForeign(to: period) && !isOutside ? units(in: period).first : nil
  }
}
