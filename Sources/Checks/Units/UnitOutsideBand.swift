internal import Diagnostics
internal import Registry

/// What a row names lies in the district it stands under.
///
/// «xã Mường Than» under «Huyện Tam Đường»: a warning at the commune, or at the address if there is no column for it;
/// the district is the column's, else the heading's. A new commune lies in every district it has parts of. An address
/// that names another district itself is a producer's with its seat elsewhere, and no slip, in a list whose other
/// addresses leave the district to the heading.
struct UnitOutsideBand: Rule {
  static let code: DiagnosticCode = "unit-outside-band"

  func check(_ list: CheckedList, _ findings: inout Findings) {
    let (registry, units) = (list.registry, list.units)
    findings.examine(Self.code, registry.registrations.count)
    guard units.isKnown else { return }
    var reports = CellReports(Self.code, list)
    for (id, band) in registry.bands.enumerated() where band.level == .commune {
      guard let site = units.heading(id), site.isOutside, let district = site.heading else { continue }
      findings.report(
        Diagnostic(
          Self.code, .warning, at: band.location, range: band.range, value: band.heading,
          message: .unitOutsideBand(site.placed(in: units.period), district: district.name),
          notes: notes(band.parent, list),
          help: .unitOutsideBandHelp()))
    }
    let usesDistricts = Self.usesDistricts(list)
    for id in registry.registrations.indices {
      guard let (field, site) = place(of: id, list, usesDistricts) else { continue }
      let item = registry.registrations[id]
      let context = units.context(id)
      guard let district = field == .district ? context.headingDistrict : site?.heading else { continue }
      let text = registry.text(field, of: item)
      let wording = site?.commune?.wording(in: text)
      let place = site?.placed(in: units.period) ?? context.district?.name ?? text
      let isByColumn = field != .district && !item[.district].isAbsent
      let column =
        isByColumn
        ? [Diagnostic.Note(.districtIsHere(district.name), at: list.location(of: .district, in: item))]
        : notes(item.band, list)
      reports.report(
        .warning, field, of: item, message: .unitOutsideBand(place, district: district.name),
        help: .unitOutsideBandHelp(), notes: column, fragment: wording, &findings)
    }
  }

  /// The first cell of a row that names a place outside its district, and what it names; nil for the district's column.
  private func place(
    of id: Registration.ID, _ list: CheckedList, _ usesDistricts: Bool
  ) -> (Field, UnitSite?)? {
    let units = list.units
    guard units.namesOutside(id) else { return nil }
    let item = list.registry.registrations[id]
    if units.context(id).isOutside { return (.district, nil) }
    if let site = units.named(id), site.isOutside { return item[.commune].isAbsent ? nil : (.commune, site) }
    guard let site = units.addressed(id), site.isOutside, usesDistricts || site.district == nil else { return nil }
    return (.address, site)
  }

  /// Whether most addresses of a list name their districts.
  private static func usesDistricts(_ list: CheckedList) -> Bool {
    var (all, own) = (0, 0)
    for id in list.registry.registrations.indices {
      guard let names = list.units.namesDistrict(id) else { continue }
      all += 1
      if names { own += 1 }
    }
    return own * 2 > all
  }

  private func notes(_ band: Band.ID?, _ list: CheckedList) -> [Diagnostic.Note] {
    let bands = list.registry.bands
    guard let heading = list.registry.path(to: band).last(where: { bands[$0].level == .district }) else { return [] }
    return [Diagnostic.Note(.districtIsHere(bands[heading].name), at: bands[heading].location)]
  }
}

extension UnitSite {
  /// The commune with the district it lies in: «Xã Mường Than (Huyện Than Uyên)».
  fileprivate func placed(in period: UnitEra) -> String {
    guard let unit = units(in: period).first ?? district else { return "" }
    let owner = unit.level == .commune && unit.period == .before2025 ? unit.owner : nil
    return owner.map { "\(unit.name) (\($0.name))" } ?? unit.name
  }
}
