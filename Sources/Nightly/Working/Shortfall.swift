internal import Diagnostics

/// What is wanting in the outputs of a list: told on the night they are made, and again as long as they are taken over.
enum Shortfall: Hashable, Sendable {
  /// No list was found in an input.
  case withoutList(file: String)
  /// The bulletin is none for such a list, so that it was left out: why, and which ones are.
  case unfit(Phrase)

  /// What the log is told.
  func event(of work: WorkName) -> RunEvent {
    switch self {
    case .withoutList(let file): .withoutList(file: file)
    case .unfit(let reason): .unfit(work, reason)
    }
  }
}

extension [RunState.Task] {
  /// What makes the work on a list a failure: inputs without a list, and bulletins none of which fits it.
  ///
  /// Where one of several bulletins does, the job is written for lists of more than one kind.
  var failures: [Phrase] {
    var failures: [Phrase] = []
    for case .withoutList(let file) in flatMap(\.shortfalls) {
      failures.append(.cannotRead(file: file, part: nil, place: nil, why: .listNotUnderstood))
    }
    if !hasBulletin, let unfit = unfitBulletin { failures.append(unfit) }
    return failures
  }

  /// The first bulletin that is none for the list, and why.
  var unfitBulletin: Phrase? {
    lazy.compactMap { task in task.shortfalls.lazy.compactMap(\.unfit).first.map { .workUnfit(task.name.phrase, $0) } }
      .first
  }

  /// Whether a bulletin, or a folder a unit, was made.
  var hasBulletin: Bool { contains { $0.name.isBulletin && !$0.files.isEmpty } }
}

extension RunState.Task {
  /// Whether it is a bulletin that is none for the list.
  var isLeftOut: Bool { shortfalls.contains { $0.unfit != nil } }
}

extension Shortfall {
  fileprivate var unfit: Phrase? {
    if case .unfit(let reason) = self { reason } else { nil }
  }
}

extension WorkName {
  fileprivate var isBulletin: Bool {
    switch subject {
    case .bulletin, .units: true
    case .findings, .figures: false
    }
  }
}
