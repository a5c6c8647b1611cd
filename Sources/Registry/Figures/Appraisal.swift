/// The standing of every record of a registry on one day.
package struct Appraisal: Sendable {
  package let asOf: CivilDate
  /// By `Registration.ID`; they add up to the records.
  package let standings: [Standing]
  /// By `Registration.ID`: the last day the decision is valid, where it has a date.
  package let lastValidDays: [CivilDate?]
  /// What withdraws a record on that day, whatever its standing.
  package let revocations: [Registration.ID: Revocations.Entry]

  /// Reckons the standings: of the decisions on one product up to `asOf`, the newest counts.
  ///
  /// Two decisions of the same day on the same product are one recognition entered twice: the later row counts. A
  /// record without a usable date neither replaces another nor is replaced. The newest decision may have been revoked; the
  /// one before it does not come back then.
  ///
  /// - Complexity: linear in the records.
  package init(_ registry: Registry, asOf: CivilDate) {
    self.asOf = asOf
    let validity = registry.profile.validity
    lastValidDays = registry.registrations.map { $0.decided.date.flatMap(validity.lastValidDay) }
    var newest: [ProductKey: Registration.ID] = [:]
    var keys = ProductKeys(registry)
    for (id, item) in registry.registrations.enumerated() {
      guard let date = item.decided.date, date <= asOf else { continue }
      let key = keys.key(of: item, id: id)
      if let rival = newest[key], let other = registry.registrations[rival].decided.date, other > date { continue }
      newest[key] = id
    }
    revocations = registry.revocations.entries(of: registry, asOf: asOf)
    standings = registry.registrations.enumerated().map { [lastValidDays, revocations] id, item in
      guard let date = item.decided.date, let last = lastValidDays[id] else {
        return revocations[id] == nil ? .unknown : .revoked
      }
      if date > asOf { return .future }
      guard newest[keys.key(of: item, id: id)] == id else { return .superseded }
      if revocations[id] != nil { return .revoked }
      return asOf <= last ? .valid : .expired
    }
  }

  private init(
    asOf: CivilDate, standings: [Standing], lastValidDays: [CivilDate?],
    _ revocations: [Registration.ID: Revocations.Entry]
  ) {
    self.asOf = asOf
    self.standings = standings
    self.lastValidDays = lastValidDays
    self.revocations = revocations
  }

  /// The same standings for some of the records, as `Registry.keeping` numbers them.
  ///
  /// What a record stands for depends on all others, so a part of a list is not to be appraised anew.
  package func keeping(_ records: [Registration.ID]) -> Appraisal {
    let kept = records.enumerated().compactMap { place, id in revocations[id].map { (place, $0) } }
    return Appraisal(
      asOf: asOf, standings: records.map { standings[$0] }, lastValidDays: records.map { lastValidDays[$0] },
      Dictionary(uniqueKeysWithValues: kept))
  }

  /// The records of one standing, in the order they stand.
  package func records(_ standing: Standing) -> [Registration.ID] {
    standings.indices.filter { standings[$0] == standing }
  }
}
