internal import Bulletins
internal import Checks
internal import Diagnostics
internal import Intake
internal import Jobs
internal import Registry
internal import Reports

/// Makes the outputs of one list, which is understood, appraised and checked.
struct ListOutputs {
  /// What a piece of work comes to.
  struct Made {
    var files: [RenderedFile] = []
    var counts = WorkCounts()
    var shortfalls: [Shortfall] = []
  }

  let job: Job
  let asOf: CivilDate
  let templates: TemplateShelf
  let reading: ListReading
  let appraised: AppraisedList
  let findings: Findings
  /// What became otherwise since the last report; nil where nothing is known of one.
  let since: SinceReport?

  func made(by plan: WorkPlan) throws(RunFailure) -> Made {
    switch plan.kind {
    case .findings: return findingsFile()
    case .figures:
      let summary = Summary(reading.registry, appraised.appraisal, by: appraised.units)
      let bytes = SummaryJSON(reading.registry).bytes(of: summary)
      return Made(files: [RenderedFile(name: "summary.json", bytes: bytes)])
    case .report(let template, let isPublic):
      return try rendered { try bulletin(template, isPublic).files(for: reading, appraised) }
    case .units(let template, let isPublic):
      return try rendered { try UnitBundles(bulletin(template, isPublic)).files(for: reading, appraised) }
    }
  }

  /// The findings, with how many there are and the inputs without a list.
  private func findingsFile() -> Made {
    let bytes = FindingsJSON(reading, language: job.language).bytes(of: findings)
    var made = Made(files: [RenderedFile(name: "findings.json", bytes: bytes)])
    made.counts.records = reading.registry.registrations.count
    for severity in Diagnostic.Severity.allCases { made.counts[severity] = findings.count(severity) }
    made.shortfalls = reading.filesWithoutList.map { .withoutList(file: $0) }
    return made
  }

  /// The files of a bulletin, none of a list without records; one that is for lists of another kind is left out.
  private func rendered(_ files: () throws -> [RenderedFile]) throws(RunFailure) -> Made {
    guard !reading.registry.registrations.isEmpty else { return Made() }
    do {
      return Made(files: try files())
    } catch let error as TemplateError where error.isOfOtherLists {
      return Made(shortfalls: [.unfit(error.message)])
    } catch let error as TemplateError {
      throw RunFailure(.configuration, error.phrase)
    } catch let error as OutputError {
      throw RunFailure(.output, error.message)
    } catch {
      throw RunFailure(.output, Phrase(vi: "\(error)", en: "\(error)"))
    }
  }

  private func bulletin(_ template: String?, _ isPublic: Bool) -> ReportJob {
    var report = ReportJob(
      asOf: asOf, template: template.map(job.resolvedTemplate),
      templateFolder: job.templateFolder.map(job.resolved), language: job.language, isPublic: isPublic,
      formats: job.formats, settings: job.settings, units: job.units, within: job.within)
    report.since = since
    report.templates = templates
    // Findings about terms, which a job may ask for, are none of a bulletin's.
    if !job.withTerms { report.findings = findings }
    return report
  }
}
