internal import Diagnostics
internal import Intake
internal import Jobs
internal import Tables

/// Reads inputs, each alone, unless what was read of the same content is kept.
struct InputReader: Sendable {
  private let job: Job
  private let store: PartialStore?
  private let tool: String
  /// The digests of the contents the last run saw, by list and path.
  private let known: [String: String]
  private let isDry: Bool
  /// What tells one way of reading from others, by list.
  private let manners: [String]
  /// What was kept before this run: of two inputs with the same content it is chance which is read first.
  private let held: Set<String>

  /// Without a store everything is read and nothing kept; a dry reader only says what would be read.
  init(_ job: Job, store: PartialStore?, earlier: RunState?, tool: String, isDry: Bool = false) {
    self.job = job
    self.store = store
    self.tool = tool
    self.isDry = isDry
    manners = job.lists.map { "\($0.letters?.rawValue ?? "-") \(ReadingOptions().limits)" }
    held = store?.names ?? []
    known = Dictionary(
      (earlier?.inputs ?? []).map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
  }

  /// What became of an input, and what was read of it if it was.
  func outcome(_ entry: InputSurvey.Entry) throws(RunFailure) -> (InputOutcome, ReadInput?) {
    let options = options(entry)
    let bytes: [UInt8]
    do throws(TableError) {
      bytes = try InputSnapshot(path: job.resolved(entry.path), limit: options.limits.heldBytes).bytes
    } catch {
      return (outcome(entry, failure: error), nil)
    }
    let digest = ContentDigest(of: bytes)
    let key = ContentDigest(of: [tool, digest.hex, manners[entry.list]])
    if let store, held.contains(PartialStore.name(of: key)) {
      if isDry, store.holds(key) { return (outcome(entry, digest, key, isRead: false, .unchanged, nil), nil) }
      if let kept = store.load(key) {
        return (outcome(entry, digest, key, isRead: false, .unchanged, kept.failure), nil)
      }
    }
    let reason = reason(entry, digest)
    guard !isDry else { return (outcome(entry, digest, key, isRead: true, reason, nil), nil) }
    let read = Self.read(bytes, options)
    try store?.save(read, as: key)
    return (outcome(entry, digest, key, isRead: true, reason, read.failure), read)
  }

  private func options(_ entry: InputSurvey.Entry) -> ReadingOptions {
    var options = ReadingOptions()
    options.letters = job.lists[entry.list].letters
    return options
  }

  private func reason(_ entry: InputSurvey.Entry, _ digest: ContentDigest) -> InputOutcome.Reason {
    guard let before = known[entry.path] else { return .new }
    return before == digest.hex ? .reread : .changed
  }

  private static func read(_ bytes: [UInt8], _ options: ReadingOptions) -> ReadInput {
    let collector = ListCollector(limits: options.limits)
    collector.beginFile("")
    do throws(TableError) {
      let description = try InputFile.read(bytes: bytes, options: options, into: collector)
      return ReadInput(.list(ListPartial(collector)), remarks: description.remarks)
    } catch {
      return ReadInput(.unreadable(error))
    }
  }

  private func outcome(_ entry: InputSurvey.Entry, failure: TableError) -> InputOutcome {
    let isMissing = failure.message == .noSuchFile
    return InputOutcome(
      list: entry.list, path: entry.path, isRevocations: entry.isRevocations, sha256: nil, partial: nil,
      isRead: false, reason: isMissing ? .missing : .unreadable, failure: .init(failure, file: entry.path))
  }

  private func outcome(
    _ entry: InputSurvey.Entry, _ digest: ContentDigest, _ key: ContentDigest, isRead: Bool,
    _ reason: InputOutcome.Reason, _ failure: TableError?
  ) -> InputOutcome {
    InputOutcome(
      list: entry.list, path: entry.path, isRevocations: entry.isRevocations, sha256: digest.hex, partial: key,
      isRead: isRead, reason: failure == nil ? reason : .unreadable,
      failure: failure.map { .init($0, file: entry.path) })
  }
}

extension ReadInput {
  /// Why it could not be read.
  var failure: TableError? {
    if case .unreadable(let error) = content { error } else { nil }
  }
}

extension InputOutcome.TableErrorText {
  fileprivate init(_ error: TableError, file: String) {
    self.init(message: .cannotRead(file: file, part: error.part, place: error.place, why: error.message))
  }
}
