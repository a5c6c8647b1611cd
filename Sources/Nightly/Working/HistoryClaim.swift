internal import Diagnostics
internal import History

/// Sees that a history is one job's: a run takes back what an interrupted one wrote, and would take another job's for it.
struct HistoryClaim {
  private let history: History
  private let path: String
  private let folder: PublicationFolder

  /// Takes a history, by its path, for the job that publishes into a folder.
  init(_ history: History, at path: String, for folder: PublicationFolder) {
    self.history = history
    self.path = path
    self.folder = folder
  }

  /// Claims the history for the job, unless it is another's that still publishes.
  ///
  /// A history knows its job's folder by the way to it, so that both may be moved together.
  func make() throws(RunFailure) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let home = slash.map { String(path[...$0]) } ?? "."
    guard let from = PublicationFolder.real(home), let to = PublicationFolder.real(folder.path) else { return }
    let way = Self.way(from: from, to: to)
    let owner = try RunFailure.told { () throws(HistoryError) in try history.owner() }
    guard owner != way else { return }
    if let owner, PublicationFolder("\(from)/\(owner)").currentRun() != nil {
      throw RunFailure(.configuration, .historyOfAnotherJob(path, folder: owner))
    }
    try RunFailure.told { () throws(HistoryError) in try history.setOwner(way) }
  }

  /// The way from one folder to another, both without links: `../out`.
  static func way(from: String, to: String) -> String {
    let (from, to) = (from.split(separator: "/"), to.split(separator: "/"))
    let shared = zip(from, to).prefix { $0 == $1 }.count
    let parts = Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared)
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}
