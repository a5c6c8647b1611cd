internal import Diagnostics
internal import Registry

/// Since 1 July 2025, a row's commune leads to one new commune.
///
/// «Phường Cống Vị» was divided: a note at the first row that names it, with the communes its parts are in now, which
/// the name alone cannot decide between. Not asked as of a day before the reform, nor where the address names one of
/// them.
struct UnitDivided: Rule {
  static let code: DiagnosticCode = "unit-divided"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let (registry, units) = (list.registry, list.units)
    findings.examine(Self.code, registry.registrations.count)
    guard units.isKnown, UnitEra.since2025.contains(list.asOf) else { return }
    var rows: [AdministrativeUnit: Int] = [:]
    var order: [(unit: AdministrativeUnit, first: Registration.ID)] = []
    for id in registry.registrations.indices {
      guard let unit = units.undecidedUnit(id) else { continue }
      rows[unit, default: 0] += 1
      if rows[unit] == 1 { order.append((unit, id)) }
    }
    var reports = CellReports(Self.code, list)
    for (unit, first) in order {
      let item = registry.registrations[first]
      let successors = unit.successors.map(\.name)
      let message = Phrase.unitDivided(unit.name, into: successors, rows: rows[unit] ?? 1)
      if units.named(first)?.commune != nil, item[.commune].isAbsent, let band = registry.band(.commune, of: item) {
        findings.report(
          Diagnostic(
            Self.code, .note, at: band.location, range: band.range, value: band.heading, message: message,
            help: .unitDividedHelp()))
        continue
      }
      let field: Field = item[.commune].isAbsent ? .address : .commune
      let site = field == .commune ? units.named(first) : units.addressed(first)
      reports.report(
        .note, field, of: item, message: message, help: .unitDividedHelp(),
        fragment: site?.commune?.wording(in: registry.text(field, of: item)), &findings)
    }
  }
}
