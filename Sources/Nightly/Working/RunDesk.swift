internal import Diagnostics
internal import Glibc
internal import History
internal import Jobs
internal import Profiles
internal import Registry

/// What a run has at hand while it holds the lock: its folder, the last run, the history.
///
/// The lock is let go when it is.
final class RunDesk: Sendable {
  let folder: PublicationFolder
  let store: PartialStore
  let id: RunID
  let profiles: [Profile]
  let texts: TemplateTexts
  let earlier: EarlierRun?
  private let job: Job
  private let asOf: CivilDate
  private let tool: String
  private let workers: Int
  private let log: RunLog
  private let lock: RunLock
  private let history: History?

  /// Takes the lock, and clears away what interrupted runs left.
  ///
  /// - Throws: `.busy` where another run holds the lock.
  init(_ job: Job, asOf: CivilDate, tool: String, workers: Int, log: RunLog) throws(RunFailure) {
    self.job = job
    self.asOf = asOf
    self.tool = tool
    self.workers = workers
    self.log = log
    profiles = try Self.profiles(of: job)
    texts = try TemplateTexts(job)
    folder = PublicationFolder(job.resolved(job.publish))
    store = folder.partialStore
    try folder.make()
    lock = try RunLock(at: folder.lock)
    earlier = Self.earlierRun(in: folder)
    for name in folder.sweep(last: earlier?.state.run) { log(.swept(name)) }
    history = try Self.history(of: job, publishedIn: folder)
    let numbers = [folder.allRuns().last?.number, try Self.lastNumber(in: history)]
    id = RunID(number: (numbers.compactMap(\.self).max() ?? 0) + 1, asOf: asOf.iso)
  }

  /// The profiles of a job's lists.
  static func profiles(of job: Job) throws(RunFailure) -> [Profile] {
    var profiles: [Profile] = []
    for list in job.lists {
      var profile = Profile.ocop
      do throws(ProfileError) {
        if let name = list.profile {
          profile = try Profile(namedOrAt: name.contains("/") ? job.resolved(name) : name)
        }
      } catch {
        throw RunFailure(.configuration, error.phrase)
      }
      profile.unitEra = list.unitEra ?? profile.unitEra
      profiles.append(profile)
    }
    return profiles
  }

  private static func history(of job: Job, publishedIn folder: PublicationFolder) throws(RunFailure) -> History? {
    guard let path = job.history.map(job.resolved) else { return nil }
    let history = try RunFailure.told { () throws(HistoryError) in try History(path: path) }
    try HistoryClaim(job, folder).make(history, at: path)
    try RunFailure.told { () throws(HistoryError) in try history.settle(published: folder.currentRun()?.number) }
    return history
  }

  /// The last run that came to its end, as its state tells it.
  static func earlierRun(in folder: PublicationFolder) -> EarlierRun? {
    guard let bytes = try? InputSnapshot(path: folder.state, limit: 1 << 31).bytes,
      let state = RunState(bytes: bytes)
    else { return nil }
    return EarlierRun(state, folder: folder.folder(of: state.run))
  }

  /// Does the work on all lists, several at once, and tells the history.
  func work(
    on lists: [ReportedList], of outcomes: [InputOutcome], _ draft: RunDraft
  ) throws(RunFailure) -> [ListWork.Result] {
    let record = try beginRecord(outcomes)
    var reference: ReferenceRun?
    if texts.sayWhatChanged, let history {
      reference = try RunFailure.told { () throws(HistoryError) in try ReferenceRun.newest(before: asOf, in: history) }
    }
    let order = WorkOrder(job, asOf: asOf, tool: tool, templates: texts.digest, since: reference?.mark)
    // Where the history wants a record, and the earlier run left none to copy, the list is looked at again.
    var canCopy = history == nil
    if let earlier, history != nil { canCopy = try holds(earlier.state.run) }
    let work = ListWork(
      job: job, asOf: asOf, order: order, store: store, earlier: earlier, reference: reference, texts: texts,
      wantsRecord: !canCopy)
    // By one thread: several would wait for each other longer than taking over takes.
    var results: [ListWork.Result] = []
    var left: [(place: Int, taken: ListWork.Taken)] = []
    for (place, list) in lists.enumerated() {
      let taken = try work.take(list, into: draft, log)
      if work.isLeft(of: taken) { left.append((place, taken)) }
      results.append(taken.result)
    }
    let finished = try ReaderPool.map(left.count, workers: workers) { [left] (index) throws(RunFailure) in
      var result = try work.finish(left[index].taken, into: draft, self.log)
      if let list = result.record.take() {
        try RunFailure.told { () throws(HistoryError) in try record?.take(list) }
      }
      return result
    }
    for (piece, result) in zip(left, finished) { results[piece.place] = result }
    try RunFailure.told { () throws(HistoryError) in
      try record?.flush()
      let names = Set(lists.map(\.folder))
      // Looked at only where the run before is not known to have had no others.
      if let earlier, canCopy, earlier.lists.isSubset(of: names) { return }
      try record?.close(allBut: names)
    }
    return results
  }

  /// Whether a run is the newest the history has.
  private func holds(_ run: RunID) throws(RunFailure) -> Bool {
    try Self.lastNumber(in: history) == run.number
  }

  private static func lastNumber(in history: History?) throws(RunFailure) -> Int? {
    guard let history else { return nil }
    return try RunFailure.told { () throws(HistoryError) in try history.newestNumber() }
  }

  /// Begins to write the run into the history, where it does not count yet; nil where the job keeps none.
  private func beginRecord(_ outcomes: [InputOutcome]) throws(RunFailure) -> RunRecord? {
    guard let history else { return nil }
    let inputs = outcomes.map(\.manifestEntry).map {
      HistoryRun.Input(path: $0.path, sha256: $0.sha256?.hex, isRead: $0.isRead, reason: $0.reason)
    }
    let run = HistoryRun(
      number: id.number, name: id.description, asOf: asOf.iso, tool: tool, inputs: inputs, figures: [], findings: [],
      registrations: [])
    return try RunFailure.told { () throws(HistoryError) in try RunRecord(run, history) }
  }

  /// Makes the draft the published set, and remembers what was done.
  func publish(
    _ draft: RunDraft, _ outcomes: [InputOutcome], _ results: [ListWork.Result]
  ) throws(RunFailure) {
    let inputs = outcomes.compactMap { outcome -> RunState.Input? in
      guard let sha256 = outcome.sha256, let partial = outcome.partial else { return nil }
      let mark = outcome.failure == nil ? outcome.partialMark ?? store.mark(of: partial) : nil
      return RunState.Input(
        path: outcome.path, sha256: sha256, partial: partial, mark: mark, inputMark: outcome.inputMark)
    }
    let state = RunState(
      run: id, inputs: inputs, lists: results.map { RunState.List(folder: $0.list, tasks: $0.tasks) })
    var stateDraft: String?
    do throws(RunFailure) {
      stateDraft = try DurableFile.draft(state.bytes, for: folder.state)
      try folder.finish(draft.folder, as: id)
      try folder.publish(id)
    } catch {
      if let stateDraft { FolderListing.remove(stateDraft) }
      if folder.currentRun() != id { for path in [draft.folder, folder.folder(of: id)] { FolderListing.remove(path) } }
      throw error
    }
    log(.published(id, folder: folder.folder(of: id), files: draft.count))
    if let stateDraft { try DurableFile.rename(stateDraft, to: folder.state) }
    if let history {
      try RunFailure.told { () throws(HistoryError) in try history.publish(number: self.id.number) }
    }
    store.keepOnly(Set(outcomes.compactMap(\.partial)))
    let retention = Retention(folder, job.keep)
    for run in retention.surplus() { log(retention.remove(run) ? .removed(run) : .keptForeign(run)) }
  }
}
