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
    lines += plan.works.map { work in
      switch work.need {
      case .none: .loggedTaken(work.name.phrase)
      case .date: .loggedDated(work.name.phrase)
      case .again: .planWork(work.name.phrase, isKnown: true)
      case .first: .planWork(work.name.phrase, isKnown: false)
      }
    }
    return lines.map { oneInertLine($0.text(language)) + "\n" }.joined()
  }
}
