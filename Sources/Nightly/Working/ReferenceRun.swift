internal import History
internal import Registry

/// The last report before this day: what «since the last report» is said against.
struct ReferenceRun: Sendable {
  let number: Int
  let asOf: CivilDate
  let history: History

  /// What became otherwise in a list.
  func since(_ now: [HistoryRegistration], list: String, asOf day: CivilDate) throws(HistoryError) -> SinceReport? {
    let before = try history.registrations(of: number, list: list)
    guard !before.isEmpty else { return nil }
    let changes = Changes(from: before, to: now, since: asOf.iso, asOf: day)
    return SinceReport(
      asOf: asOf, next: changes.next, added: changes.added.count, renewed: changes.renewed.count,
      lapsed: changes.lapsed.count, revoked: changes.revoked.count, gone: changes.gone.count,
      raised: changes.raised.reduce(into: [:]) { $0[$1.now.stars ?? 0, default: 0] += 1 },
      lowered: changes.lowered.count, upcoming: changes.upcoming.count)
  }
}
