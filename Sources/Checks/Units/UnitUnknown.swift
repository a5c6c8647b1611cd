internal import Diagnostics
internal import Registry

/// The communes and districts a list names are units of its province, before or after 1 July 2025.
///
/// «xã Bản Boo» in an address: a warning at the cell, with the name of the unit it was most likely meant to be. Asked
/// only of lists at least half of whose units are known, so that nothing is said where the built-in table does not apply.
struct UnitUnknown: Rule {
  static let code: DiagnosticCode = "unit-unknown"
  static let asksForUnits = true

  /// Names for which the nearest unit is looked for: it takes a comparison with every unit of the province.
  private static let suggestions = 200

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let list = list.withUnits
    let registry = list.registry
    findings.examine(Self.code, registry.registrations.count)
    guard list.units.isKnown else { return }
    var reports = CellReports(Self.code, list)
    let known = Set(list.profile.knownUnits.map { TextKey($0) })
    var nearest: [String: AdministrativeUnit?] = [:]

    func help(_ name: UnitName, _ wording: String, _ site: UnitSite) -> Phrase {
      let place = "\(wording) \(site.heading?.name ?? "") \(site.district?.name ?? "") \(site.area?.name ?? "")"
      if nearest[place] == nil, nearest.count < Self.suggestions {
        nearest[place] = .some(.nearest(to: name, wording: wording, among: site.neighbours(of: name)))
      }
      return .unitUnknownHelp((nearest[place] ?? nil)?.name)
    }

    for (id, band) in registry.bands.enumerated() {
      guard let site = list.units.heading(id), let name = site.unknown else { continue }
      let wording = name.wording(in: band.heading)
      guard !known.contains(TextKey(wording)) else { continue }
      findings.report(
        Diagnostic(
          Self.code, .warning, at: band.location, range: band.range, value: band.heading, fragment: wording,
          message: .unitUnknown(wording, area: site.area?.name), help: help(name, wording, site)))
    }
    for id in registry.registrations.indices {
      guard list.units.namesUnknown(id) else { continue }
      let item = registry.registrations[id]
      for (field, site) in list.units.unknownSites(id) where !item[field].isAbsent {
        guard let name = site.unknown else { continue }
        let wording = name.wording(in: registry.text(field, of: item))
        guard !known.contains(TextKey(wording)) else { continue }
        reports.report(
          .warning, field, of: item, message: .unitUnknown(wording, area: site.area?.name),
          help: help(name, wording, site), fragment: wording, &findings)
      }
    }
  }
}

extension UnitSite {
  /// The units an unknown name can have been meant to be: those of the district, where one is told, else of the province.
  fileprivate func neighbours(of name: UnitName) -> [AdministrativeUnit] {
    guard let area else { return [] }
    if name.isOfDistrict { return area.formerProvinces.flatMap(\.members) }
    if let district = district ?? heading {
      let communes = district.members
      return communes + Set(communes.flatMap(\.successors)).sorted()
    }
    return area.members + area.formerProvinces.flatMap { $0.members.flatMap(\.members) }
  }
}
