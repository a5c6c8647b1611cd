internal import Bulletins
internal import Checks
internal import History
internal import Intake
internal import Registry
internal import Reports

/// Does the work on lists, or finds it done by an earlier run.
struct ListWork: Sendable {
  /// What came of it.
  struct Result: Sendable {
    /// The list's folder.
    let list: String
    var tasks: [RunState.Task] = []
    /// Nil where the list was not looked at, because nothing about it is otherwise.
    var record: HistoryList?
    var counts = WorkCounts()

    fileprivate mutating func add(_ task: RunState.Task) {
      tasks.append(task)
      counts += task.counts
    }
  }

  let job: Job
  let asOf: CivilDate
  let order: WorkOrder
  let store: PartialStore
  let earlier: EarlierRun?
  /// The last report; nil where there is none, or bulletins do not say what changed since.
  let reference: ReferenceRun?
  let texts: TemplateTexts
  /// Whether a record for the history is wanted even where no other work is left.
  let wantsRecord: Bool

  /// What was taken over of a list, and what is left to do.
  struct Taken: Sendable {
    fileprivate(set) var result: Result
    fileprivate var rest: [WorkPlan] = []
    fileprivate let list: ReportedList
  }

  /// Takes over what is done of a list.
  ///
  /// The draft takes the files; the log is told of every piece of work.
  func take(_ list: ReportedList, into draft: RunDraft, _ log: RunLog) throws(RunFailure) -> Taken {
    var taken = Taken(result: Result(list: list.folder), list: list)
    for plan in order.plans(for: list) {
      guard let earlier, let (task, isDated) = try earlier.take(plan, into: draft) else {
        taken.rest.append(plan)
        continue
      }
      if !task.isLeftOut { log(isDated ? .dated(plan.name) : .taken(plan.name)) }
      for shortfall in task.shortfalls { log(shortfall.event(of: plan.name)) }
      taken.result.add(task)
    }
    return taken
  }

  /// Whether something is left to do.
  func isLeft(of taken: Taken) -> Bool { !taken.rest.isEmpty || wantsRecord }

  /// Does what is left.
  func finish(_ taken: Taken, into draft: RunDraft, _ log: RunLog) throws(RunFailure) -> Result {
    var result = taken.result
    let list = taken.list
    let reading = try ListUnderstanding(list, store).reading()
    let isDayless =
      !reading.registry.hasDecisions && list.profile.waivers.isEmpty && reading.registry.revocations.isEmpty
    let appraised = AppraisedList(reading.registry, asOf: asOf, by: job.units)
    let findings = Checker(withTerms: job.withTerms).check(reading.registry, asOf: asOf, sources: reading.catalog)
    let record = HistoryList(appraised, findings, list: list.folder)
    result.record = record
    let outputs = ListOutputs(
      job: job, asOf: asOf, templates: texts.shelf, reading: reading, appraised: appraised, findings: findings,
      since: try since(record, list: list.folder))
    for plan in taken.rest {
      let made = try outputs.made(by: plan)
      var task = RunState.Task(
        name: plan.name, key: plan.key, day: plan.day, isDayless: isDayless && plan.isDayless(job, texts), files: [],
        counts: made.counts, shortfalls: made.shortfalls)
      for shortfall in made.shortfalls { log(shortfall.event(of: plan.name)) }
      for file in made.files {
        // Two bulletins may hold tables of one name.
        let path = draft.isTaken(plan.folder + file.name, file.bytes) ? plan.ownFolder : plan.folder
        guard let written = try draft.write(file.bytes, as: path + file.name, by: plan.name) else { continue }
        task.files.append(written)
      }
      if !task.isLeftOut { log(.done(plan.name, files: task.files.count)) }
      result.add(task)
    }
    return result
  }

  private func since(_ record: HistoryList, list: String) throws(RunFailure) -> SinceReport? {
    do throws(HistoryError) {
      return try reference?.since(record.registrations, list: list, asOf: asOf)
    } catch {
      throw RunFailure(.output, error.message)
    }
  }
}
