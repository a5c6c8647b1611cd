package import Registry

/// What a run would do, and why: for looking before leaping.
package struct RunPlan: Sendable {
  /// A piece of work.
  package struct Work: Hashable, Sendable {
    package let name: WorkName
    /// Whether an earlier run has done it.
    package let isDone: Bool
    /// Whether an earlier run has done something of that name, with another outcome.
    package let isKnown: Bool
  }

  package let asOf: CivilDate
  package let inputs: [InputOutcome]
  package let works: [Work]
  /// The run that is published now.
  package let published: RunID?
}

extension NightlyRun {
  /// What `run` would do now; writes nothing, and waits for nobody.
  package func plan() throws(RunFailure) -> RunPlan {
    let profiles = try RunDesk.profiles(of: job)
    let folder = PublicationFolder(job.resolved(job.publish))
    let earlier = RunDesk.earlierRun(in: folder)
    let texts = try TemplateTexts(job)
    let reference = try texts.sayWhatChanged ? ReferenceRun.newest(before: asOf, of: job) : nil
    let reader = InputReader(
      job, store: PartialStore(folder: folder.partials), earlier: earlier?.state, tool: tool, isDry: true)
    let outcomes = try outcomes(of: InputSurvey(job).entries, by: reader).map(\.0)
    let known = Set((earlier?.state.tasks ?? []).map(\.name))
    let works = ReportedList.all(job, outcomes, profiles).flatMap { list in
      WorkPlan.all(job, list, asOf: asOf, tool: tool, templates: texts.digest, since: reference?.mark).map { plan in
        RunPlan.Work(
          name: plan.name, isDone: earlier?.task(plan) != nil,
          isKnown: known.contains("\(plan.name)"))
      }
    }
    return RunPlan(asOf: asOf, inputs: outcomes, works: works, published: folder.currentRun())
  }
}
