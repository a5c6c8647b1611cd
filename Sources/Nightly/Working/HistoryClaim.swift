internal import Diagnostics
internal import Glibc
internal import History

/// Sees that a history is one job's: a run takes back what an interrupted one wrote, and would take another job's for it.
///
/// A history knows its job by the ways from its own folder to that one's file and folder, so that all may be moved together.
struct HistoryClaim {
  private let job: Job
  private let folder: PublicationFolder

  /// Takes a history for a job that publishes into a folder.
  init(_ job: Job, _ folder: PublicationFolder) {
    self.job = job
    self.folder = folder
  }

  /// Claims the history, whose file is there.
  ///
  /// - Throws: where it is that of another job, which is still there.
  func make(_ history: History, at path: String) throws(RunFailure) {
    guard let file = PublicationFolder.real(path), let target = PublicationFolder.real(folder.path) else { return }
    let home = file.split(separator: "/").dropLast().joined(separator: "/")
    let owner = HistoryOwner(
      job: Self.way(from: home, to: PublicationFolder.real(job.resolved(job.file)) ?? target),
      folder: Self.way(from: home, to: target))
    let other = try RunFailure.told { () throws(HistoryError) in
      try history.claim(for: owner) { access(PublicationFolder("/\(home)/\($0)").lock, F_OK) == 0 }
    }
    if let other { throw RunFailure(.configuration, .historyOfAnotherJob(path, job: other.job, folder: other.folder)) }
  }

  /// The way from one folder to another place, both without links: `../out`.
  static func way(from: String, to: String) -> String {
    let (from, to) = (from.split(separator: "/"), to.split(separator: "/"))
    let shared = zip(from, to).prefix { $0 == $1 }.count
    let parts = Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared)
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}
