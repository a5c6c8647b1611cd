package import Diagnostics
internal import Jobs
package import Registry

/// What a run came to.
package struct RunOutcome: Sendable {
  /// The run that is now published.
  package let run: RunID
  package let folder: String
  package let inputs: Int
  package let inputsRead: Int
  /// Of all lists.
  package let counts: WorkCounts
  /// Inputs that could not be read, or in which there is no list.
  package let failures: [Phrase]
  /// Whether findings reach what the job says makes a run fail.
  package let reachesThreshold: Bool
}

/// One run of a job, end to end: reads what is new, understands, checks, reports, and publishes all of it or nothing.
package struct NightlyRun: Sendable {
  let job: Job
  let asOf: CivilDate
  let tool: String
  private let workers: Int
  private let log: RunLog

  /// - Parameters:
  ///   - job: what is to be done.
  ///   - today: the reporting date, where the job says «today».
  ///   - tool: the program and its version.
  ///   - workers: how many threads read and report.
  ///   - log: told of what happens.
  package init(_ job: Job, today: CivilDate, tool: String, workers: Int, log: RunLog) {
    self.job = job
    asOf =
      switch job.asOf {
      case .today: today
      case .day(let day): day
      }
    self.tool = tool
    self.workers = workers
    self.log = log
  }

  /// Runs the job.
  package func run() throws(RunFailure) -> RunOutcome {
    try publish { (folder: PublicationFolder, earlier: RunState?) throws(RunFailure) in
      let survey = try survey()
      let reader = InputReader(job, store: folder.partialStore, earlier: earlier, tool: tool)
      return try outcomes(of: survey.entries, by: reader).map(\.0)
    }
  }

  /// The inputs there are, or those of a list of names; tells the log of what is no input.
  func survey(among names: [String]? = nil) throws(RunFailure) -> InputSurvey {
    let survey = try InputSurvey(job, among: names)
    if survey.published > 0 { log(.remark(path: job.publish, .inputsPublished(survey.published))) }
    return survey
  }

  /// Reads inputs, several at once.
  func outcomes(
    of entries: [InputSurvey.Entry], by reader: InputReader, keepsReadings: Bool = false
  ) throws(RunFailure) -> [(InputOutcome, ReadInput?)] {
    log(.found(inputs: entries.count))
    // What is as it was is found by one thread; several would wait for each other longer than it takes.
    var found = entries.map { reader.untouched($0) }
    for case let outcome? in found { tell(outcome, nil) }
    let rest = found.indices.filter { found[$0] == nil }
    let looked = try ReaderPool.map(rest.count, workers: workers) { (index) throws(RunFailure) in
      let begin = ContinuousClock.now
      var (outcome, read) = try reader.outcome(entries[rest[index]])
      outcome.duration = ContinuousClock.now - begin
      tell(outcome, read)
      return (outcome, keepsReadings ? read : nil)
    }
    var readings: [Int: ReadInput] = [:]
    for (place, (outcome, read)) in zip(rest, looked) {
      found[place] = outcome
      readings[place] = read
    }
    return found.enumerated().compactMap { place, outcome in outcome.map { ($0, readings[place]) } }
  }

  /// The lists that are reported; tells the log where there are too many files for one report.
  func reportedLists(of outcomes: [InputOutcome], _ profiles: [Profile]) -> [ReportedList] {
    for (index, list) in job.lists.enumerated() where job.scope == nil {
      let files = outcomes.count { $0.list == index && !$0.isRevocations }
      if job.scope(ofFiles: files) == .each { log(.apart(list: list.name, inputs: files)) }
    }
    return ReportedList.all(job, outcomes, profiles)
  }

  /// Tells the log of an input.
  func tell(_ outcome: InputOutcome, _ read: ReadInput?) {
    log(.input(outcome))
    for remark in read?.remarks ?? [] { log(.remark(path: outcome.path, remark)) }
  }

  /// Does everything that comes after the reading.
  ///
  /// What `read` gives is what became of the inputs; it sees that what was read of them is in the store.
  func publish(
    _ read: (PublicationFolder, RunState?) throws(RunFailure) -> [InputOutcome]
  ) throws(RunFailure) -> RunOutcome {
    let desk = try RunDesk(job, asOf: asOf, tool: tool, workers: workers, log: log)
    defer { withExtendedLifetime(desk) {} }
    let outcomes = try read(desk.folder, desk.earlier?.state)
    let failures = outcomes.compactMap(\.failure?.message)
    if job.stop.isForUnreadable, let first = failures.first { throw RunFailure(.input, first) }
    let lists = reportedLists(of: outcomes, desk.profiles)
    guard !lists.isEmpty else {
      throw RunFailure(.input, failures.first ?? .noInputs(job.lists.flatMap(\.patterns)))
    }
    let expected = desk.earlier?.state.lists.reduce(0) { $0 + $1.tasks.reduce(0) { $0 + $1.files.count } } ?? 0
    let draft = try RunDraft(folder: try desk.folder.beginDraft(of: desk.id), expecting: expected)
    let results: [ListWork.Result]
    do throws(RunFailure) {
      results = try desk.work(on: lists, of: outcomes, draft)
      try stopIfNoBulletinFits(results, after: desk.earlier?.state)
      try stopIfTooMany(results)
      try RunIndex(job, asOf: asOf, desk.texts.shelf).write(into: draft)
      let manifest = Manifest(
        asOf: asOf.iso, tool: tool, inputs: outcomes.map(\.manifestEntry), files: draft.files.map(\.file))
      try draft.finish(manifest, and: desk.store.places(of: outcomes.filter(\.isUnflushed).compactMap(\.partial)))
    } catch {
      FolderListing.remove(draft.folder)
      throw error
    }
    try desk.publish(draft, outcomes, results)
    let counts = Self.counts(results)
    let severities = Diagnostic.Severity.allCases.filter { counts[$0] > 0 }
    return RunOutcome(
      run: desk.id, folder: desk.folder.folder(of: desk.id), inputs: outcomes.count,
      inputsRead: outcomes.count(where: \.isRead), counts: counts,
      failures: failures + results.flatMap(\.tasks.failures),
      reachesThreshold: job.failOn.map { threshold in severities.contains { $0 >= threshold } } ?? false)
  }

  private static func counts(_ results: [ListWork.Result]) -> WorkCounts {
    results.reduce(into: WorkCounts()) { $0 += $1.counts }
  }

  /// Stops a run whose bulletins are for lists of another kind, all of them for all lists, where the published set has
  /// bulletins: figures and findings alone do not replace it.
  private func stopIfNoBulletinFits(
    _ results: [ListWork.Result], after earlier: RunState?
  ) throws(RunFailure) {
    guard let earlier, earlier.lists.contains(where: \.tasks.hasBulletin),
      !results.contains(where: \.tasks.hasBulletin),
      let unfit = results.lazy.compactMap(\.tasks.unfitBulletin).first
    else { return }
    throw RunFailure(.input, unfit)
  }

  /// Stops a run whose findings are too many by the job's own word.
  private func stopIfTooMany(_ results: [ListWork.Result]) throws(RunFailure) {
    let counts = Self.counts(results)
    let (errors, records) = (counts[.error], counts.records)
    if let most = job.stop.errors, errors >= most { throw RunFailure(.findings, .tooManyErrors(errors, most)) }
    if let percent = job.stop.percent, Double(errors) * 100 >= percent * Double(max(records, 1)) {
      throw RunFailure(.findings, .tooManyErrorsOf(errors, records, percent))
    }
  }
}
