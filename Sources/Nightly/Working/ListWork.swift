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
    /// Inputs in which there is no list.
    var withoutList: [String] = []
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
      log(earlier.task(plan)?.saysOtherDay(than: plan) == true ? .dated(plan.name) : .taken(plan.name))
      result.add(task)
    }
    guard !rest.isEmpty || wantsRecord else { return result }
    let reading = try ListUnderstanding(list, store).reading()
    result.withoutList = reading.filesWithoutList
    for file in result.withoutList { log(.withoutList(file: file)) }
    // What is without a list is said again on another day.
    let isDayless =
      !reading.registry.hasDecisions && list.profile.waivers.isEmpty && reading.registry.revocations.isEmpty
      && result.withoutList.isEmpty
    let appraised = AppraisedList(reading.registry, asOf: asOf, by: job.units)
    let findings = Checker(withTerms: job.withTerms).check(reading.registry, asOf: asOf, sources: reading.catalog)
    let record = HistoryList(appraised, findings, list: list.folder)
    result.record = record
    let since = try since(record)
    for plan in rest {
      let (files, counts) = try files(of: plan, reading, appraised, findings, since)
      var task = RunState.Task(
        name: plan.name, key: plan.key, day: plan.day, isDayless: isDayless && plan.isDayless(job, texts), files: [],
        counts: counts)
      for file in files {
        // Two bulletins may hold tables of one name.
        let path = draft.isTaken(plan.folder + file.name, file.bytes) ? plan.ownFolder : plan.folder
        guard let written = try draft.write(file.bytes, as: path + file.name, by: plan.name) else { continue }
        task.files.append(written)
      }
      log(.done(plan.name, files: task.files.count))
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

  private func files(
    of plan: WorkPlan, _ reading: ListReading, _ appraised: AppraisedList, _ findings: Findings,
    _ since: SinceReport?
  ) throws(RunFailure) -> (files: [RenderedFile], counts: WorkCounts) {
    switch plan.kind {
    case .findings:
      var counts = WorkCounts()
      counts.records = reading.registry.registrations.count
      for severity in Diagnostic.Severity.allCases { counts[severity] = findings.count(severity) }
      let bytes = FindingsJSON(reading, language: job.language).bytes(of: findings)
      return ([RenderedFile(name: "findings.json", bytes: bytes)], counts)
    case .figures:
      let summary = Summary(reading.registry, appraised.appraisal, by: appraised.units)
      let bytes = SummaryJSON(reading.registry).bytes(of: summary)
      return ([RenderedFile(name: "summary.json", bytes: bytes)], WorkCounts())
    case .report(let template, let isPublic):
      guard !reading.registry.registrations.isEmpty else { return ([], WorkCounts()) }
      let report = reportJob(template, isPublic: isPublic, since, findings)
      return (try rendered { try report.files(for: reading, appraised) }, WorkCounts())
    case .units(let template, let isPublic):
      guard !reading.registry.registrations.isEmpty else { return ([], WorkCounts()) }
      let bundles = UnitBundles(reportJob(template, isPublic: isPublic, since, findings))
      return (try rendered { try bundles.files(for: reading, appraised) }, WorkCounts())
    }
  }

  private func rendered(
    _ files: () throws -> [RenderedFile]
  ) throws(RunFailure) -> [RenderedFile] {
    do {
      return try files()
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
