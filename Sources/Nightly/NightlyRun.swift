package import Diagnostics
package import Registry

/// What a run came to.
package struct RunOutcome: Sendable {
  /// The run that is now published.
  package let run: RunID
  package let folder: String
  /// Findings by severity, and records.
  package let counts: [String: Int]
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
  ///   - asOf: the reporting date, where the job says «today».
  ///   - tool: the program and its version.
  ///   - workers: how many threads read and report.
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
      let survey = try InputSurvey(job)
      let reader = InputReader(job, store: PartialStore(folder: folder.partials), earlier: earlier, tool: tool)
      return try outcomes(of: survey.entries, by: reader).map(\.0)
    }
  }

  /// Reads inputs, several at once.
  func outcomes(
    of entries: [InputSurvey.Entry], by reader: InputReader, keepsReadings: Bool = false
  ) throws(RunFailure) -> [(InputOutcome, ReadInput?)] {
    try ReaderPool.map(entries.count, workers: workers) { (index) throws(RunFailure) in
      let (outcome, read) = try reader.outcome(entries[index])
      tell(outcome, read)
      return (outcome, keepsReadings ? read : nil)
    }
  }

  /// Tells the log of an input.
  func tell(_ outcome: InputOutcome, _ read: ReadInput?) {
    log(.input(outcome))
    for remark in read?.remarks ?? [] { log(.remark(path: outcome.path, remark)) }
  }

  /// Does everything that comes after the reading.
  ///
  /// - Parameter read: gives what became of the inputs, and sees that what was read of them is in the store.
  func publish(
    _ read: (PublicationFolder, RunState?) throws(RunFailure) -> [InputOutcome]
  ) throws(RunFailure) -> RunOutcome {
    let desk = try RunDesk(job, asOf: asOf, tool: tool, workers: workers, log: log)
    defer { withExtendedLifetime(desk) {} }
    let outcomes = try read(desk.folder, desk.earlier?.state)
    let failures = outcomes.compactMap(\.failure?.message)
    if job.stop.isForUnreadable, let first = failures.first { throw RunFailure(.input, first) }
    let lists = ReportedList.all(job, outcomes, desk.profiles)
    guard !lists.isEmpty else {
      throw RunFailure(.input, failures.first ?? .noInputs(job.lists.flatMap(\.patterns)))
    }
    let draft = RunDraft(folder: try desk.folder.beginDraft(of: desk.id))
    let results: [ListWork.Result]
    do throws(RunFailure) {
      results = try desk.work(on: lists, of: outcomes, draft)
      try stopIfTooMany(results)
      let manifest = Manifest(
        asOf: asOf.iso, tool: tool, inputs: outcomes.map(\.manifestEntry), files: draft.files)
      try draft.finish(manifest)
    } catch {
      FolderListing.remove(draft.folder)
      throw error
    }
    try desk.publish(draft, outcomes, results)
    let counts = results.reduce(into: [:]) { $0.merge($1.counts, uniquingKeysWith: +) }
    let severities = Diagnostic.Severity.allCases.filter { counts[$0.rawValue, default: 0] > 0 }
    return RunOutcome(
      run: desk.id, folder: desk.folder.folder(of: desk.id), counts: counts,
      failures: failures + results.flatMap(\.withoutList).map { .cannotRead(file: $0, part: nil, place: nil, why: .listNotUnderstood) },
      reachesThreshold: job.failOn.map { threshold in severities.contains { $0 >= threshold } } ?? false)
  }

  /// Stops a run whose findings are too many by the job's own word.
  private func stopIfTooMany(_ results: [ListWork.Result]) throws(RunFailure) {
    let counts = results.reduce(into: [:]) { $0.merge($1.counts, uniquingKeysWith: +) }
    let errors = counts[Diagnostic.Severity.error.rawValue, default: 0]
    let records = counts["records", default: 0]
    if let most = job.stop.errors, errors >= most { throw RunFailure(.findings, .tooManyErrors(errors, most)) }
    if let percent = job.stop.percent, Double(errors) * 100 >= percent * Double(max(records, 1)) {
      throw RunFailure(.findings, .tooManyErrorsOf(errors, records, percent))
    }
  }
}
