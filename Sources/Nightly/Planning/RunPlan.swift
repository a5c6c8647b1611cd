package import Registry

/// What a run would do, and why: for looking before leaping.
package struct RunPlan: Sendable {
  /// A piece of work.
  package struct Work: Hashable, Sendable {
    package let name: WorkName
    /// What a run would do with it.
    package enum Need: Hashable, Sendable {
      /// Nothing: an earlier run has done it.
      case none
      /// Write another day into what an earlier run has done.
      case date
      /// Do it again: an earlier run has done something of that name, with another outcome.
      case again
      /// Do it for the first time.
      case first
    }

    package let need: Need
  }

  package let asOf: CivilDate
  package let inputs: [InputOutcome]
  package let works: [Work]
  /// The run that is published now.
  package let published: RunID?

  fileprivate static func need(of plan: WorkPlan, after earlier: EarlierRun?) -> Work.Need {
    guard let task = earlier?.task(plan) else { return earlier?.known(plan) == nil ? .first : .again }
    return task.saysOtherDay(than: plan) ? .date : .none
  }
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
      job, store: folder.partialStore, earlier: earlier?.state, tool: tool, isDry: true)
    let outcomes = try outcomes(of: InputSurvey(job).entries, by: reader).map(\.0)
    let order = WorkOrder(job, asOf: asOf, tool: tool, templates: texts.digest, since: reference?.mark)
    let works = reportedLists(of: outcomes, profiles).flatMap { list in
      order.plans(for: list).map { RunPlan.Work(name: $0.name, need: RunPlan.need(of: $0, after: earlier)) }
    }
    return RunPlan(asOf: asOf, inputs: outcomes, works: works, published: folder.currentRun())
  }
}
