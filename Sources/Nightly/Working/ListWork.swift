internal import Bulletins
internal import Checks
internal import Diagnostics
internal import History
internal import Intake
internal import Jobs
internal import Registry
internal import Reports
internal import Synchronization

/// Does the work on one list, or finds it done by an earlier run.
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
  let list: ReportedList
  let asOf: CivilDate
  let plans: [WorkPlan]
  let store: PartialStore
  let earlier: EarlierRun?
  /// The last report; nil where there is none, or bulletins do not say what changed since.
  let reference: ReferenceRun?
  let texts: TemplateTexts
  /// Whether a record for the history is wanted even where no other work is left.
  let wantsRecord: Bool

  /// Takes over what is done, and does the rest.
  ///
  /// The draft takes the files; the log is told of every piece of work.
  func perform(into draft: RunDraft, _ log: RunLog) throws(RunFailure) -> Result {
    var result = Result(list: list.folder)
    var rest: [WorkPlan] = []
    for plan in plans {
      guard let earlier, let task = try earlier.take(plan, into: draft) else {
        rest.append(plan)
        continue
      }
      let isDated = earlier.task(plan)?.saysOtherDay(than: plan) == true
      if !task.isLeftOut { log(isDated ? .dated(plan.name) : .taken(plan.name)) }
      for shortfall in task.shortfalls { log(shortfall.event(of: plan.name)) }
      result.add(task)
    }
    guard !rest.isEmpty || wantsRecord else { return result }
    let reading = try ListUnderstanding(list, store).reading()
    let isDayless =
      !reading.registry.hasDecisions && list.profile.waivers.isEmpty && reading.registry.revocations.isEmpty
    let appraised = AppraisedList(reading.registry, asOf: asOf, by: job.units)
    let findings = Checker(withTerms: job.withTerms).check(reading.registry, asOf: asOf, sources: reading.catalog)
    let record = HistoryList(appraised, findings, list: list.folder)
    result.record = record
    let since = try since(record)
    for plan in rest {
      let made = try outputs(of: plan, reading, appraised, findings, since)
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

  private func since(_ record: HistoryList) throws(RunFailure) -> SinceReport? {
    do throws(HistoryError) {
      return try reference?.since(record.registrations, list: list.folder, asOf: asOf)
    } catch {
      throw RunFailure(.output, error.message)
    }
  }

  /// What a piece of work comes to.
  private struct Outputs {
    var files: [RenderedFile] = []
    var counts = WorkCounts()
    var shortfalls: [Shortfall] = []
  }

  private func outputs(
    of plan: WorkPlan, _ reading: ListReading, _ appraised: AppraisedList, _ findings: Findings,
    _ since: SinceReport?
  ) throws(RunFailure) -> Outputs {
    var outputs = Outputs()
    switch plan.kind {
    case .findings:
      outputs.counts.records = reading.registry.registrations.count
      for severity in Diagnostic.Severity.allCases { outputs.counts[severity] = findings.count(severity) }
      let bytes = FindingsJSON(reading, language: job.language).bytes(of: findings)
      outputs.files = [RenderedFile(name: "findings.json", bytes: bytes)]
      outputs.shortfalls = reading.filesWithoutList.map { .withoutList(file: $0) }
    case .figures:
      let summary = Summary(reading.registry, appraised.appraisal, by: appraised.units)
      let bytes = SummaryJSON(reading.registry).bytes(of: summary)
      outputs.files = [RenderedFile(name: "summary.json", bytes: bytes)]
    case .report, .units:
      if !reading.registry.registrations.isEmpty { try report(plan, reading, appraised, findings, since, &outputs) }
    }
    return outputs
  }

  /// Renders a bulletin, or the bulletins of all units; one that is for lists of another kind is left out.
  private func report(
    _ plan: WorkPlan, _ reading: ListReading, _ appraised: AppraisedList, _ findings: Findings,
    _ since: SinceReport?, _ outputs: inout Outputs
  ) throws(RunFailure) {
    do {
      switch plan.kind {
      case .report(let template, let isPublic):
        let report = reportJob(template, isPublic: isPublic, since, findings)
        outputs.files = try report.files(for: reading, appraised)
      case .units(let template, let isPublic):
        let bundles = UnitBundles(reportJob(template, isPublic: isPublic, since, findings))
        outputs.files = try bundles.files(for: reading, appraised)
      case .findings, .figures: break
      }
    } catch let error as TemplateError where error.isOfOtherLists {
      outputs.shortfalls = [.unfit(error.message)]
    } catch let error as TemplateError {
      throw RunFailure(.configuration, error.phrase)
    } catch let error as OutputError {
      throw RunFailure(.output, error.message)
    } catch {
      throw RunFailure(.output, Phrase(vi: "\(error)", en: "\(error)"))
    }
  }

  /// Findings about terms, which a job may ask for, are none of a bulletin's.
  private func reportJob(
    _ template: String?, isPublic: Bool, _ since: SinceReport?, _ findings: Findings
  ) -> ReportJob {
    var report = ReportJob(
      asOf: asOf, template: template.map(job.resolvedTemplate),
      templateFolder: job.templateFolder.map(job.resolved), language: job.language, isPublic: isPublic,
      formats: job.formats, settings: job.settings, units: job.units, within: job.within)
    report.since = since
    report.templates = texts.shelf
    if !job.withTerms { report.findings = findings }
    return report
  }
}
