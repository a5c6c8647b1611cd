/// What rules ask of every row: answered from the few distinct places, not from the row's texts.
extension ListUnits {
  /// The places of a row with a name that no unit has, each with the field it stands in.
  package func unknownSites(_ id: Registration.ID) -> [(field: Field, site: UnitSite)] {
    var sites: [(field: Field, site: UnitSite)] = []
    let context = context(id)
    if let unknown = context.unknownDistrict {
      var site = UnitSite()
      site.unknown = unknown
      site.area = context.area
      sites.append((.district, site))
    }
    if let site = named(id), site.unknown != nil { sites.append((.commune, site)) }
    if let site = addressed(id), site.unknown != nil { sites.append((.address, site)) }
    return sites
  }

  /// The old communes a row's name can mean, where that leads to several new ones and nothing tells which; none where it
  /// is decided.
  package func undecidedUnits(_ id: Registration.ID) -> [AdministrativeUnit] {
    guard faults(id).contains(.divided), successors(id).count > 1 else { return [] }
    let site = named(id)?.commune == nil ? addressed(id) : named(id)
    return site?.units(in: period) ?? []
  }

  /// Whether two rows name their places in the same words.
  package func isSamePlace(_ left: Registration.ID, _ right: Registration.ID) -> Bool {
    isKnown && place(of: left) == place(of: right)
  }

  /// Whether a row's address names another commune than its column, which is of the list's period.
  package func contradictsItself(_ id: Registration.ID) -> Bool {
    guard isKnown, faults(id).isDisjoint(with: [.unknown, .outside]) else { return false }
    if period == .before2025, let named = named(id)?.before, let addressed = addressed(id), !named.isEmpty,
      !addressed.before.isEmpty
    {
      // Two old communes, though they may be one today; an address may add the new one it lies in now.
      return !named.contains { addressed.before.contains($0) }
        && !namedSuccessors(id).contains { addressed.since.contains($0) }
    }
    let (column, address) = (namedSuccessors(id), addressedSuccessors(id))
    guard let first = column.first, !address.isEmpty, first != address.first else { return false }
    return !column.contains { address.contains($0) } && named(id)?.isForeign(to: period) == false
  }

  package func namesUnknown(_ id: Registration.ID) -> Bool { faults(id).contains(.unknown) }

  package func namesOutside(_ id: Registration.ID) -> Bool { faults(id).contains(.outside) }

  package func namesForeign(_ id: Registration.ID) -> Bool { faults(id).contains(.foreign) }

  /// Whether a row's place is written as it was before the reform: with its district, or with a commune that is no more.
  package func namesOldUnit(_ id: Registration.ID) -> Bool { faults(id).contains(.old) }

  /// Whether a row's address names its district; nil where it names no commune.
  package func namesDistrict(_ id: Registration.ID) -> Bool? {
    guard let site = addressed(id), site.commune != nil else { return nil }
    return site.district != nil
  }
}

/// What there is to look at in a place.
struct UnitFaults: OptionSet, Sendable {
  let rawValue: UInt8

  static let unknown = UnitFaults(rawValue: 1)
  static let outside = UnitFaults(rawValue: 2)
  static let foreign = UnitFaults(rawValue: 4)
  static let divided = UnitFaults(rawValue: 8)
  static let old = UnitFaults(rawValue: 16)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// What there is to look at in a place, given the new communes it can lie in.
  init(_ site: UnitSite, in period: UnitEra, successors: [AdministrativeUnit]) {
    self = []
    if site.unknown != nil { insert(.unknown) }
    if site.isOutside { insert(.outside) }
    if site.isForeign(to: period) { insert(.foreign) }
    if successors.count > 1 { insert(.divided) }
    if site.isOfDistrict || site.isForeign(to: .since2025) { insert(.old) }
  }

  init(_ context: UnitContext) {
    self = []
    if context.unknownDistrict != nil { insert(.unknown) }
    if context.isOutside { insert(.outside) }
  }
}
