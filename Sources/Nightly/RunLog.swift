package import Diagnostics

/// Something that happens in a run.
package enum RunEvent: Sendable {
  /// How many inputs there are.
  case found(inputs: Int)
  /// A list of so many inputs that each is reported alone, since the job does not say otherwise.
  case apart(list: String, inputs: Int)
  /// An input, after it was read or found unchanged.
  case input(InputOutcome)
  /// Something doubtful about an input that could be read.
  case remark(path: String, Phrase)
  /// No list was found in an input.
  case withoutList(file: String)
  /// A bulletin that was left out, since it is for lists of another kind: why.
  case unfit(WorkName, Phrase)
  /// A piece of work that an earlier run has done.
  case taken(WorkName)
  /// The same, with another day written into it.
  case dated(WorkName)
  case done(WorkName, files: Int)
  /// What an interrupted run left.
  case swept(String)
  case published(RunID, folder: String, files: Int)
  /// A run that is kept no more.
  case removed(RunID)
  /// A run that would have been removed, but for what somebody put there.
  case keptForeign(RunID)
  /// The run is published, and this is what it came to.
  case ended(RunOutcome)
}

/// Takes what happens in a run; from several threads, one event at a time.
package struct RunLog: Sendable {
  private let take: @Sendable (RunEvent) -> Void

  package init(_ take: @escaping @Sendable (RunEvent) -> Void) { self.take = take }

  package func callAsFunction(_ event: RunEvent) { take(event) }
}
