internal import Diagnostics
internal import Nightly
internal import Registry
internal import Terminal

/// What a run would do, as text: a line an input, a line a piece of work.
struct PlanText {
  let language: Language

  func text(of plan: RunPlan) -> String {
    var lines = [Phrase.planHead(plan.asOf.slashed, published: plan.published.map { "\($0)" })]
    for input in plan.inputs {
      lines.append(
        .loggedInput(
          input.path, isRead: input.isRead, input.failure?.message ?? .inputReason(input.reason.rawValue)))
    }
    for work in plan.works {
      lines.append(work.isDone ? .loggedTaken(work.name.phrase) : .planWork(work.name.phrase, isKnown: work.isKnown))
    }
    return lines.map { oneInertLine($0.text(language)) + "\n" }.joined()
  }
}
