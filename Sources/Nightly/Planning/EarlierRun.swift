internal import Diagnostics
internal import Tables

/// The last run as far as it can be taken over: what it did, and where its files lie.
struct EarlierRun: Sendable {
  let state: RunState
  private let folder: OpenFolder?
  /// By list.
  private let tasks: [String: [RunState.Task]]

  /// - Parameters:
  ///   - state: what it did.
  ///   - path: its folder; if it is not there any more, nothing can be taken.
  init(_ state: RunState, folder path: String) {
    self.state = state
    folder = try? OpenFolder(path)
    tasks = Dictionary(state.lists.map { ($0.folder, $0.tasks) }, uniquingKeysWith: { first, _ in first })
  }

  /// The lists it had, by their folders.
  var lists: Set<String> { Set(tasks.keys) }

  /// What it did under a plan's name, whatever that depended on.
  func known(_ plan: WorkPlan) -> RunState.Task? { tasks[plan.name.list]?.first { $0.name == plan.name } }

  /// The work of a plan, if it was done and would come out the same, but for the day it may say.
  func task(_ plan: WorkPlan) -> RunState.Task? {
    guard let task = known(plan), task.key == plan.key, task.day == plan.day || task.isDayless else { return nil }
    return task
  }

  /// Takes a piece of work over, all its files or none.
  ///
  /// - Returns: the work as this run has it, and whether another day was written into it; nil where it must be done again.
  func take(_ plan: WorkPlan, into draft: RunDraft) throws(RunFailure) -> (task: RunState.Task, isDated: Bool)? {
    guard let folder, let task = task(plan) else { return nil }
    let isDated = task.saysOtherDay(than: plan)
    for file in task.files where folder.mark(of: file.file.path) != file.mark { return nil }
    var files = task.files
    if isDated {
      files = []
      for file in task.files {
        guard let dated = try redated(file, in: folder, from: task.day, to: plan.day, draft, by: plan.name) else {
          draft.drop(by: plan.name)
          return nil
        }
        files.append(dated)
      }
    } else if !(try draft.take(files, from: folder, by: plan.name)) {
      return nil
    }
    let taken = RunState.Task(
      name: plan.name, key: plan.key, day: plan.day, isDayless: task.isDayless, files: files, counts: task.counts,
      shortfalls: task.shortfalls)
    return (taken, isDated)
  }

  /// Writes a summary anew that is another day's in nothing but the day it says.
  private func redated(
    _ file: RunState.File, in folder: OpenFolder, from old: String, to new: String, _ draft: RunDraft,
    by task: WorkName
  ) throws(RunFailure) -> RunState.File? {
    guard let bytes = try? InputSnapshot(path: "\(folder.path)/\(file.file.path)", limit: .max).bytes,
      ContentDigest(of: bytes) == file.file.sha256, let dated = DatedSummary(bytes, of: old)
    else { return nil }
    return try draft.write(dated.bytes(for: new), as: file.file.path, by: task)
  }
}

extension RunState.Task {
  /// Whether its files say a day, and it is not that of a plan.
  func saysOtherDay(than plan: WorkPlan) -> Bool { plan.kind == .figures && day != plan.day }
}
