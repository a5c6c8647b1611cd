internal import Diagnostics
internal import Registry

/// Since 1 July 2025, a row's commune leads to one new commune.
///
/// «Phường Cống Vị» was divided: a note at the first row that names it, with the communes its parts are in now, which
/// the name alone cannot decide between. Not asked as of a day before the reform, nor where the address names one of
/// them. The same is said of a name that several old communes have, where no district tells which.
struct UnitDivided: Rule {
  static let code: DiagnosticCode = "unit-divided"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let (registry, units) = (list.registry, list.units)
    findings.examine(Self.code, registry.registrations.count)
    guard units.isKnown, UnitEra.since2025.contains(list.asOf) else { return }
    var rows: [[AdministrativeUnit]: Int] = [:]
    var order: [(units: [AdministrativeUnit], first: Registration.ID)] = []
    for id in registry.registrations.indices {
      let undecided = units.undecidedUnits(id)
      guard !undecided.isEmpty else { continue }
      rows[undecided, default: 0] += 1
      if rows[undecided] == 1 { order.append((undecided, id)) }
    }
    var reports = CellReports(Self.code, list)
    for (undecided, first) in order {
      let item = registry.registrations[first]
      let message = Self.message(undecided, rows: rows[undecided] ?? 1)
      let help = undecided.count == 1 ? Phrase.unitDividedHelp() : .unitAmbiguousHelp()
      if units.named(first)?.commune != nil, item[.commune].isAbsent, let band = registry.band(.commune, of: item) {
        findings.report(
          Diagnostic(
            Self.code, .note, at: band.location, range: band.range, value: band.heading, message: message,
            help: help))
        continue
      }
      let field: Field = item[.commune].isAbsent ? .address : .commune
      let site = field == .commune ? units.named(first) : units.addressed(first)
      reports.report(
        .note, field, of: item, message: message, help: help,
        fragment: site?.commune?.wording(in: registry.text(field, of: item)), &findings)
    }
  }

  private static func message(_ units: [AdministrativeUnit], rows: Int) -> Phrase {
    if units.count == 1 { return .unitDivided(units[0].name, into: units[0].successors.map(\.name), rows: rows) }
    return .unitAmbiguous(units[0].name, in: units.compactMap { $0.owner?.name }, rows: rows)
  }
}
