package import History
package import Registry

/// What became otherwise in a list between two runs, product by product.
package struct Changes: Sendable {
  /// A product as it stood and as it stands.
  package struct Change: Hashable, Sendable {
    package let before: HistoryRegistration
    package let now: HistoryRegistration
  }

  /// Products that were not there.
  package private(set) var added: [HistoryRegistration] = []
  /// Products that are not there any more.
  package private(set) var gone: [HistoryRegistration] = []
  /// A newer decision than before.
  package private(set) var renewed: [Change] = []
  /// Valid before, expired now.
  package private(set) var lapsed: [Change] = []
  package private(set) var revoked: [Change] = []
  /// More stars than before.
  package private(set) var raised: [Change] = []
  /// Fewer stars than before.
  package private(set) var lowered: [Change] = []
  /// Valid now, and no more on the day of the next report if that comes after as many days as this one came after the
  /// last.
  package private(set) var upcoming: [HistoryRegistration] = []
  /// The day of the next report that `upcoming` is reckoned for.
  package let next: CivilDate

  /// - Parameters:
  ///   - before: the list's products as the earlier run found them.
  ///   - now: as they stand.
  ///   - since: the earlier run's day, by ISO 8601.
  ///   - asOf: this run's day.
  package init(from before: [HistoryRegistration], to now: [HistoryRegistration], since: String, asOf: CivilDate) {
    let days = CivilDate(iso: since).map { asOf.daysSinceUnixEpoch - $0.daysSinceUnixEpoch } ?? 1
    let next = asOf.adding(days: max(1, days)) ?? asOf
    self.next = next
    var old = Dictionary(before.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    for product in now {
      if product.standing == Standing.valid.rawValue, let last = product.lastValidDay, last < next.iso {
        upcoming.append(product)
      }
      guard let earlier = old.removeValue(forKey: product.key) else {
        added.append(product)
        continue
      }
      compare(Change(before: earlier, now: product))
    }
    let left = Set(old.keys)
    gone = before.filter { left.contains($0.key) }
  }

  private mutating func compare(_ change: Change) {
    let (before, now) = (change.before, change.now)
    if let decided = now.decided, decided > before.decided ?? "" { renewed.append(change) }
    if before.standing == Standing.valid.rawValue, now.standing == Standing.expired.rawValue { lapsed.append(change) }
    if before.standing != now.standing, now.standing == Standing.revoked.rawValue { revoked.append(change) }
    if let stars = now.stars, let earlier = before.stars, stars != earlier {
      if stars > earlier { raised.append(change) } else { lowered.append(change) }
    }
  }

  /// Whether there is nothing to tell of the past.
  package var isEmpty: Bool {
    added.isEmpty && gone.isEmpty && renewed.isEmpty && lapsed.isEmpty && revoked.isEmpty && raised.isEmpty
      && lowered.isEmpty
  }
}
