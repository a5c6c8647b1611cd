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
  let inputs: [InputOutcome]
  private let manner: Manner
  var grammar: ListGrammar { manner.grammar }
  var revocations: [InputOutcome] { manner.revocations }
  var profile: Profile { grammar.profile }
  /// What its inputs are called in findings and reports.
  var names: [String] { ListInput.displayNames(inputs.map(\.path)) }

  /// What tells all that is understood from anything else: which inputs, of which content, by which profile.
  let digest: ContentDigest

  /// What the lists of a job's entry share: one object, where a thousand lists would each hold on to its parts.
  private final class Manner: Sendable {
    let grammar: ListGrammar
    let profileDigest: ContentDigest
    let revocations: [InputOutcome]

    init(_ grammar: ListGrammar, _ profileDigest: ContentDigest, _ revocations: [InputOutcome]) {
      self.grammar = grammar
      self.profileDigest = profileDigest
      self.revocations = revocations
    }
  }

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
      // The built-in one is told by the program's version, which all work depends on.
      let profileText =
        job.lists[index].profile == nil
        ? "" : ProfileText(profile, remarks: ProfileRemarks(), language: .vietnamese).text()
      let profileDigest = ContentDigest(of: [profileText, profile.unitEra?.rawValue ?? "-"])
      let manner = Manner(ListGrammar(profile), profileDigest, revocations)
      switch job.scope(ofFiles: files) {
      case .together:
        guard !inputs.isEmpty else { return [] }
        return [ReportedList(name, inputs, manner)]
      case .each:
        let prefix = name.isEmpty ? "" : name + "/"
        return inputs.map { input in
          let folder = folders.folder(for: input.path)
          return ReportedList(prefix + folder, [input], manner)
        }
      }
    }
  }

  private init(_ folder: String, _ inputs: [InputOutcome], _ manner: Manner) {
    self.folder = folder
    self.inputs = inputs
    self.manner = manner
    digest = ContentDigest(
      of: [manner.profileDigest.hex] + inputs.map(\.mark) + ["revoked"] + manner.revocations.map(\.mark))
  }
}

extension InputOutcome {
  /// What tells it from others: its name, which is printed, and what was read of it.
  fileprivate var mark: String { "\(path) \(partial?.hex ?? "-")" }
}
