internal import Diagnostics
internal import Intake
internal import Jobs
internal import Profiles
internal import Registry

/// Inputs that are understood and reported as one list.
struct ReportedList: Sendable {
  /// Of its outputs, below the run's folder; empty for the run's own.
  ///
  /// Also what the history calls the list.
  let folder: String
  let grammar: ListGrammar
  let inputs: [InputOutcome]
  let revocations: [InputOutcome]
  var profile: Profile { grammar.profile }
  /// What its inputs are called in findings and reports.
  var names: [String] { ListInput.displayNames(inputs.map(\.path)) }

  /// What tells all that is understood from anything else: which inputs, of which content, by which profile.
  let digest: ContentDigest

  /// The lists of a job, of what could be read of its inputs.
  static func all(_ job: Job, _ outcomes: [InputOutcome], _ profiles: [Profile]) -> [ReportedList] {
    var folders = FolderNames()
    return job.lists.indices.flatMap { index -> [ReportedList] in
      let readable = outcomes.filter { $0.list == index && $0.failure == nil }
      // Those that cannot be read count too: a file that is broken for a night leaves the reports where they were.
      let files = outcomes.count { $0.list == index && !$0.isRevocations }
      let inputs = readable.filter { !$0.isRevocations }
      let revocations = readable.filter(\.isRevocations)
      let name = job.lists[index].name
      let profile = profiles[index]
      let profileText = ProfileText(profile, remarks: ProfileRemarks(), language: .vietnamese).text()
      let grammar = ListGrammar(profile)
      let profileDigest = ContentDigest(of: [profileText, profile.unitEra?.rawValue ?? "-"])
      switch job.scope(ofFiles: files) {
      case .together:
        guard !inputs.isEmpty else { return [] }
        return [ReportedList(name, grammar, profileDigest, inputs, revocations)]
      case .each:
        let prefix = name.isEmpty ? "" : name + "/"
        return inputs.map { input in
          let folder = folders.folder(for: input.path)
          return ReportedList(prefix + folder, grammar, profileDigest, [input], revocations)
        }
      }
    }
  }

  private init(
    _ folder: String, _ grammar: ListGrammar, _ profileDigest: ContentDigest, _ inputs: [InputOutcome],
    _ revocations: [InputOutcome]
  ) {
    self.folder = folder
    self.grammar = grammar
    self.inputs = inputs
    self.revocations = revocations
    digest = ContentDigest(
      of: [profileDigest.hex] + inputs.map(\.mark) + ["revoked"] + revocations.map(\.mark))
  }
}

extension InputOutcome {
  /// What tells it from others: its name, which is printed, and what was read of it.
  fileprivate var mark: String { "\(path) \(partial?.hex ?? "-")" }
}
