internal import Glibc
internal import History
internal import Registry

/// The last report before this day: what «since the last report» is said against.
struct ReferenceRun: Sendable {
  let number: Int
  let asOf: CivilDate
  let history: History

  /// The newest report of an earlier day; nil where there is none.
  static func newest(before day: CivilDate, in history: History) throws(HistoryError) -> ReferenceRun? {
    guard let entry = try history.newest(before: day.iso), let asOf = CivilDate(iso: entry.asOf) else { return nil }
    return ReferenceRun(number: entry.number, asOf: asOf, history: history)
  }

  /// The same of a job whose history need not be there yet.
  static func newest(before day: CivilDate, of job: Job) throws(RunFailure) -> ReferenceRun? {
    // SQLite would make a new one.
    guard let path = job.history.map(job.resolved), access(path, F_OK) == 0 else { return nil }
    do throws(HistoryError) {
      return try newest(before: day, in: History(path: path))
    } catch {
      throw RunFailure(error.isForeign ? .configuration : .output, error.message)
    }
  }

  /// What tells it from other runs.
  var mark: String { "\(number)" }

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
