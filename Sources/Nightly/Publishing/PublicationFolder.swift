internal import Diagnostics
internal import Glibc
internal import Jobs

/// The folder a job publishes into.
///
///     out/current -> runs/000012-2025-12-31   the one set that counts
///     out/runs/000012-2025-12-31/             a run's files and their manifest
///     out/.annex/                             the lock, what the last run did, what was read
///
/// A run's files are written into a folder with another name, flushed, and renamed; then `current`, a symbolic link, is
/// replaced by rename. Whatever happens at whatever instant, `current` leads to one whole set.
struct PublicationFolder: Sendable {
  let path: String
  private static let draftMark = ".part"

  init(_ path: String) { self.path = path }

  var runs: String { "\(path)/runs" }
  private var own: String { "\(path)/.annex" }
  private var partials: String { "\(own)/partials" }
  var partialStore: PartialStore { PartialStore(folder: partials) }
  var state: String { "\(own)/state" }
  var lock: String { "\(own)/lock" }
  var current: String { "\(path)/current" }

  func folder(of run: RunID) -> String { "\(runs)/\(run)" }

  /// Makes what is not there.
  ///
  /// - Throws: also where `current` is something else than a link, which would be in the way when all work is done.
  func make() throws(RunFailure) {
    for folder in [path, runs, own, partials] { try DurableFile.makeFolder(folder) }
    var status = stat()
    guard lstat(current, &status) != 0 || status.st_mode & S_IFMT == S_IFLNK else {
      throw RunFailure(.output, .currentIsNoLink(current))
    }
  }

  /// The runs there are, oldest first.
  func allRuns() -> [RunID] { FolderListing.names(in: runs).compactMap { RunID($0) }.sorted() }

  /// The run that is published, however somebody may have written the link; nil where none is.
  func currentRun() -> RunID? {
    guard let folder = Self.real(runs), let target = Self.real(current), target.hasPrefix(folder + "/") else {
      return nil
    }
    return RunID(String(target.dropFirst((folder + "/").count)))
  }

  /// A path without links; nil where nothing is there.
  static func real(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Removes what runs left that did not come to their end, and nothing of anybody else's; only ever under the lock.
  ///
  /// - Parameter last: the last run that is known to have been published; `current` may have been put back since.
  /// - Returns: the names of what was removed.
  func sweep(last: RunID?) -> [String] {
    let drafts = FolderListing.names(in: runs).filter { name in
      name.hasSuffix(Self.draftMark) && RunID(String(name.dropLast(Self.draftMark.count))) != nil
    }
    for name in drafts { FolderListing.remove("\(runs)/\(name)") }
    for name in FolderListing.names(in: path) where name.hasPrefix("current.") && name.hasSuffix(Self.draftMark) {
      unlink("\(path)/\(name)")
    }
    for folder in [own, partials] {
      for name in FolderListing.anyOrder(in: folder) where name.hasSuffix(Self.draftMark) {
        unlink("\(folder)/\(name)")
      }
    }
    guard let published = [currentRun(), last].compactMap(\.self).max() else { return drafts }
    // Whole, but never published.
    let orphans = allRuns().filter { $0 > published }
    for run in orphans { FolderListing.remove(folder(of: run)) }
    return drafts + orphans.map(\.description)
  }

  /// A new folder for a run's files, with a name nobody reads.
  func beginDraft(of run: RunID) throws(RunFailure) -> String {
    let draft = "\(runs)/\(run)\(Self.draftMark)"
    FolderListing.remove(draft)
    guard mkdir(draft, 0o755) == 0 else {
      throw RunFailure(.output, .cannotMakeRunFolder(draft, String(cString: strerror(errno))))
    }
    return draft
  }

  /// Gives a draft that is whole its name.
  func finish(_ draft: String, as run: RunID) throws(RunFailure) {
    guard rename(draft, folder(of: run)) == 0 else { throw DurableFile.failure(folder(of: run)) }
    try DurableFile.flush(folder: runs)
  }

  /// Makes a run the published one.
  func publish(_ run: RunID) throws(RunFailure) {
    let draft = "\(path)/current.\(getpid())\(Self.draftMark)"
    unlink(draft)
    guard symlink("runs/\(run)", draft) == 0 else { throw DurableFile.failure(current) }
    guard rename(draft, current) == 0 else {
      let failure = DurableFile.failure(current)
      unlink(draft)
      throw failure
    }
    try DurableFile.flush(folder: path)
  }
}
