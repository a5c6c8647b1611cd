internal import Diagnostics
internal import Glibc
internal import History
internal import Intake
internal import Jobs
package import Registry
internal import Tables

/// What changed in one list of a job.
package struct ListChanges: Sendable {
  /// Empty for the list without a name.
  package let name: String
  /// The reporting date of the earlier run.
  package let since: CivilDate
  package let asOf: CivilDate
  package let changes: Changes
}

extension NightlyRun {
  /// What changed between a run, which is `last`, a number or a reporting date, and the lists as they are now.
  ///
  /// Throws where there is no such run, or an input cannot be read.
  package func changes(since: String) throws(RunFailure) -> [ListChanges] {
    guard let path = job.history else { throw RunFailure(.configuration, .jobWithoutHistory(job.file)) }
    let file = job.resolved(path)
    guard access(file, F_OK) == 0 else { throw RunFailure(.configuration, .historyMissing(file)) }
    let profiles = try RunDesk.profiles(of: job)
    let reader = InputReader(job, store: nil, earlier: nil, tool: tool)
    let read = try outcomes(of: InputSurvey(job).entries, by: reader, keepsReadings: true)
    if let failure = read.lazy.compactMap(\.0.failure).first { throw RunFailure(.input, failure.message) }
    do throws(HistoryError) {
      let history = try History(path: file)
      let runs = try history.entries()
      guard let run = Self.run(since, among: runs), let day = CivilDate(iso: run.asOf) else {
        throw HistoryError(message: .historyNoRun(since), isForeign: true)
      }
      let kept = Dictionary(
        read.compactMap { outcome, input in outcome.partial.flatMap { key in input.map { (key, $0) } } },
        uniquingKeysWith: { first, _ in first })
      var lists: [ListChanges] = []
      for list in ReportedList.all(job, read.map(\.0), profiles) {
        guard let reading = try? ListUnderstanding(list, kept: kept).reading() else { continue }
        let appraised = AppraisedList(reading.registry, asOf: asOf, by: job.units)
        let before = try history.registrations(of: run.number, list: list.folder)
        let changes = Changes(
          from: before, to: ProductStates(appraised, list: list.folder).all(), since: day.iso, asOf: asOf)
        lists.append(ListChanges(name: list.folder, since: day, asOf: asOf, changes: changes))
      }
      return lists
    } catch {
      throw RunFailure(error.isForeign ? .configuration : .output, error.message)
    }
  }

  private static func run(_ name: String, among runs: [HistoryEntry]) -> HistoryEntry? {
    if name == "last" { return runs.last }
    return runs.last { $0.asOf == name || Int(name) == $0.number || $0.name == name }
  }
}
