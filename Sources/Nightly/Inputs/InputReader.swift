internal import Diagnostics
internal import Intake
internal import Jobs
internal import Tables

/// Reads inputs, each alone, unless what was read of the same content is kept.
struct InputReader: Sendable {
  private let job: Job
  private let store: PartialStore?
  /// The inputs the last run saw, by path.
  private let known: [String: RunState.Input]
  private let isDry: Bool
  /// What tells one way of reading from others, by list.
  private let manners: [ContentDigest]
  /// What was kept before this run: of two inputs with the same content it is chance which is read first.
  private let held: Set<String>
  private let local = LocalFileSystems()

  /// Without a store everything is read and nothing kept; a dry reader only says what would be read.
  init(_ job: Job, store: PartialStore?, earlier: RunState?, tool: String, isDry: Bool = false) {
    self.job = job
    self.store = store
    self.isDry = isDry
    manners = job.lists.map { ContentDigest(of: [tool, $0.letters?.rawValue ?? "-", "\(ReadingOptions().limits)"]) }
    held = store?.names ?? []
    known = Dictionary(
      (earlier?.inputs ?? []).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What became of an input that must be looked at, and what was read of it if it was.
  func outcome(_ entry: InputSurvey.Entry) throws(RunFailure) -> (InputOutcome, ReadInput?) {
    let path = job.resolved(entry.path)
    let options = options(entry)
    let snapshot: InputSnapshot
    do throws(TableError) {
      snapshot = try InputSnapshot(path: path, limit: options.limits.heldBytes)
    } catch {
      return (outcome(entry, failure: error), nil)
    }
    let digest = ContentDigest(of: snapshot.bytes)
    let key = key(of: digest, entry)
    let mark = snapshot.mark.flatMap { local.hold(path, on: $0.device) ? $0 : nil }
    if let store, let kept = kept(entry, digest, key, in: store) { return (kept.marked(mark), nil) }
    let reason = reason(entry, digest)
    guard !isDry else { return (outcome(entry, digest, key, isRead: true, reason, nil), nil) }
    let read = Self.read(snapshot.bytes, options)
    try store?.save(read, as: key)
    return (outcome(entry, digest, key, isRead: true, reason, read.failure).marked(mark), read)
  }

  /// The key under which is kept what was read of a content.
  private func key(of digest: ContentDigest, _ entry: InputSurvey.Entry) -> ContentDigest {
    ContentDigest(of: [manners[entry.list], digest])
  }

  /// What becomes of an input that is the file the last run saw, and of which is kept what was read; nil where it must
  /// be looked at.
  func untouched(_ entry: InputSurvey.Entry) -> InputOutcome? {
    guard let store, let before = known[entry.path], let mark = before.inputMark,
      (entry.mark ?? InputMark(of: job.resolved(entry.path))) == mark
    else { return nil }
    return kept(entry, before.sha256, key(of: before.sha256, entry), in: store)?.marked(mark)
  }

  /// What becomes of an input where what was read of its content is kept, and whole; nil where it is not.
  private func kept(
    _ entry: InputSurvey.Entry, _ digest: ContentDigest, _ key: ContentDigest, in store: PartialStore
  ) -> InputOutcome? {
    if let before = known[entry.path], before.partial == key, let mark = before.mark, store.mark(of: key) == mark {
      var outcome = outcome(entry, digest, key, isRead: false, .unchanged, nil)
      outcome.partialMark = mark
      return outcome
    }
    guard held.contains(PartialStore.name(of: key)) else { return nil }
    guard !isDry else { return outcome(entry, digest, key, isRead: false, .unchanged, nil) }
    return store.load(key).map { outcome(entry, digest, key, isRead: false, .unchanged, $0.failure) }
  }

  private func options(_ entry: InputSurvey.Entry) -> ReadingOptions {
    var options = ReadingOptions()
    options.letters = job.lists[entry.list].letters
    return options
  }

  private func reason(_ entry: InputSurvey.Entry, _ digest: ContentDigest) -> InputOutcome.Reason {
    guard let before = known[entry.path] else { return .new }
    return before.sha256 == digest ? .reread : .changed
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
      list: entry.list, path: entry.path, isRevocations: entry.isRevocations, sha256: digest, partial: key,
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
