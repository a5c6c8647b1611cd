internal import Diagnostics

/// Makes places of what texts name: which province, which district, which commune.
struct UnitReader {
  var mentions: UnitMentions
  /// What every heading of a district or commune names, by `Band.ID`.
  private let namesOfBand: [[UnitName]]
  /// The one district the titles of each sheet name: asked for every heading.
  private var titledDistricts: [Title: AdministrativeUnit?] = [:]
  /// The new province most of the list lies in; nil until it is known, or if it never is.
  var area: AdministrativeUnit?
  /// The old province the list's titles name, where the new one is made of several.
  var province: AdministrativeUnit?

  /// The titles of a sheet, read as of a province.
  private struct Title: Hashable {
    let sheet: SheetID
    let area: AdministrativeUnit?
  }

  /// Begins with the province that the titles of a list name.
  init(_ registry: Registry) {
    mentions = UnitMentions(registry.texts)
    namesOfBand = registry.bands.map { band in
      band.level == .section ? [] : addressParts(of: band.name.utf8.span).flatMap { UnitName.names(in: $0) }
    }
    guard let titled = Province.named(in: registry.sheets.flatMap(\.titles)) else { return }
    let found = AdministrativeUnit.named(titled.fullName).filter { $0.level == .province }
    area = found.first?.area
    province = found.first { $0.period == .before2025 }
  }

  /// Every unit the heading of a level names, of those above a row.
  func headingNames(_ level: Band.Level, above band: Band.ID?, _ registry: Registry) -> [UnitName] {
    registry.innermost(level, to: band).map { namesOfBand[$0] } ?? []
  }

  /// The province and district of a row's columns and headings.
  mutating func context(_ source: UnitContext.Source, _ registry: Registry) -> UnitContext {
    var context = UnitContext()
    if source.province != .empty {
      let provinces = units(of: mentions.names(in: source.province), .province)
      context.area = provinces.first?.area
      context.province = provinces.first { $0.period == .before2025 }
    }
    let heading = headingNames(.district, above: source.band, registry)
    let found = districts(of: heading, in: context.area ?? area)
    context.headingDistrict = found.count == 1 ? found[0] : nil
    context.communes = headingNames(.commune, above: source.band, registry)
    context.district = context.headingDistrict
    context.titledDistrict = titledDistrict(of: source.sheet, in: context.area ?? area, registry)
    if source.district != .empty {
      let names = mentions.names(in: source.district)
      let found = districts(of: names, in: context.area ?? area)
      context.district = found.count == 1 ? found[0] : nil
      if found.isEmpty { context.unknownDistrict = names.first }
    }
    if context.area == nil { context.area = context.district?.area ?? area }
    return context
  }

  /// The one district the titles of a sheet name, «UBND huyện Than Uyên»; nil if they name none or several.
  private mutating func titledDistrict(
    of sheet: SheetID, in area: AdministrativeUnit?, _ registry: Registry
  ) -> AdministrativeUnit? {
    let title = Title(sheet: sheet, area: area)
    if let known = titledDistricts[title] { return known }
    var found: Set<AdministrativeUnit> = []
    for name in Self.districtNames(in: registry.sheet(sheet)?.titles ?? []) {
      found.formUnion(mentions.units(called: name).filter { $0.level == .district && $0.area == area })
    }
    let district = found.count == 1 ? found.first : nil
    titledDistricts[title] = .some(district)
    return district
  }

  private static func districtNames(in titles: [String]) -> [UnitName] {
    let names = titles.flatMap { addressParts(of: $0.utf8.span).flatMap { UnitName.names(in: $0) } }
    return names.filter { $0.isSpelledOut && $0.levels.contains(.district) }
  }

  /// The place a heading of a district or commune names; nil for other headings.
  mutating func site(ofHeading id: Band.ID, _ registry: Registry) -> UnitSite? {
    let names = namesOfBand[id].filter { $0.title != nil }
    guard !names.isEmpty else { return nil }
    let source = UnitContext.Source(
      sheet: registry.bands[id].location.sheet, province: .empty, district: .empty, band: registry.bands[id].parent)
    return site(of: names, in: context(source, registry), isCommune: false)
  }

  /// The place that a cell of communes, a heading or an address names; nil if it names none.
  ///
  /// Names go from the smallest unit to the largest. In a cell of communes the first is a commune's even without a title.
  mutating func site(of names: [UnitName], in context: UnitContext, isCommune: Bool) -> UnitSite? {
    guard !names.isEmpty else { return nil }
    var site = UnitSite()
    let provinces = ownProvinces(of: names)
    site.area = provinces.first?.area ?? context.area
    site.heading = site.area == context.area || context.area == nil ? context.district : nil
    let isOwnProvince = !provinces.isEmpty && site.area != context.area
    let (districts, unknownDistrict) = ownDistricts(of: names, in: site.area)
    site.district = districts.count == 1 ? districts[0] : nil
    site.commune = commune(of: names, isCommune: isCommune, in: site.district)
    guard let commune = site.commune else {
      site.unknown = isOwnProvince ? nil : unknownDistrict
      return site.district == nil && site.unknown == nil ? nil : site
    }
    place(commune, at: &site, province: provinces.first ?? context.province ?? province)
    if let titled = context.titledDistrict, site.heading == nil, site.district == nil {
      let inside = site.before.filter { $0.owner == titled }
      if !inside.isEmpty { (site.before, site.isOfTitle) = (inside, true) }
    }
    let isUnknown = site.before.isEmpty && site.since.isEmpty
    if isUnknown, unknownDistrict != nil, let elsewhere = elsewhere(commune, names) { return elsewhere }
    site.unknown = isUnknown ? commune : isOwnProvince ? nil : unknownDistrict
    return site
  }

  /// The one place in the whole country where a commune and a district of these names lie together.
  private mutating func elsewhere(_ commune: UnitName, _ names: [UnitName]) -> UnitSite? {
    let districts = ownDistricts(of: names, in: nil).0
    let found = mentions.units(called: commune).filter { unit in unit.owner.map(districts.contains) ?? false }
    guard found.count == 1 else { return nil }
    var site = UnitSite()
    (site.commune, site.before, site.district, site.area) = (commune, found, found[0].owner, found[0].area)
    return site
  }

  /// Finds the communes of a name, by the districts named beside it if they have one of that name.
  private mutating func place(_ name: UnitName, at site: inout UnitSite, province: AdministrativeUnit?) {
    for unit in mentions.units(called: name) where unit.level == .commune {
      if let area = site.area, unit.area != area { continue }
      if unit.period == .before2025 { site.before.append(unit) } else { site.since.append(unit) }
    }
    let isFound = !site.before.isEmpty || !site.since.isEmpty
    if let district = site.district ?? site.heading {
      let inside = site.before.filter { $0.owner == district }
      let parts = site.since.isEmpty ? [] : site.since.filter(district.successorsOfMembers.contains)
      if !inside.isEmpty || !parts.isEmpty {
        // A district written beside the commune says of which time it is; a heading may only keep the old order.
        (site.before, site.since) = (inside, site.district == nil || inside.isEmpty ? parts : [])
      } else if site.district == nil {
        site.isOutside = isFound
      }
    }
    if let district = site.district, let heading = site.heading, district != heading { site.isOutside = true }
    if site.before.count > 1, let province {
      let own = site.before.filter { $0.province == province }
      if !own.isEmpty { site.before = own }
    }
  }

  private mutating func units(
    of names: [UnitName], _ level: AdministrativeUnit.Level
  ) -> [AdministrativeUnit] {
    for name in names.reversed() {
      let found = mentions.units(called: name).filter { $0.level == level }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The districts that names can mean; of a name that several provinces have, those of the area.
  mutating func districts(of names: [UnitName], in area: AdministrativeUnit?) -> [AdministrativeUnit] {
    let found = units(of: names, .district)
    return area.map { area in found.filter { $0.area == area } } ?? found
  }

  /// The provinces a text names itself: with their title, or as its last name.
  private mutating func ownProvinces(of names: [UnitName]) -> [AdministrativeUnit] {
    for (index, name) in names.enumerated().reversed() {
      guard
        name.title == .province || name.title == .city || (index > 0 && index == names.count - 1 && name.title == nil)
      else { continue }
      let found = mentions.units(called: name).filter { $0.level == .province }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The districts a text names itself, and a name that is written as a district's but is none.
  private mutating func ownDistricts(
    of names: [UnitName], in area: AdministrativeUnit?
  ) -> ([AdministrativeUnit], unknown: UnitName?) {
    var unknown: UnitName?
    for (index, name) in names.enumerated() where name.levels.contains(.district) {
      // Without a title only what stands behind another name can be a district's.
      let isProvince = mentions.units(called: name).contains { $0.level == .province }
      if name.title == nil, index == 0 || isProvince { continue }
      var found = mentions.units(called: name).filter { $0.level == .district }
      if let area { found = found.filter { $0.area == area } }
      if !found.isEmpty { return (found, nil) }
      if name.isSpelledOut, name.title != nil, !isProvince { unknown = unknown ?? name }
    }
    return ([], unknown)
  }

  /// The name of the commune: the first with a commune's title, else, in a cell of communes, the first of all, else the
  /// one before the district if that has such a commune.
  private mutating func commune(
    of names: [UnitName], isCommune: Bool, in district: AdministrativeUnit?
  ) -> UnitName? {
    if let titled = names.first(where: { $0.title?.levels.contains(.commune) ?? false }) { return titled }
    if isCommune { return names.first { $0.levels.contains(.commune) } }
    guard let district else { return nil }
    return names.first { name in
      name.title == nil && mentions.units(called: name).contains { $0.level == .commune && $0.owner == district }
    }
  }
}
