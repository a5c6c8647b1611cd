/// The last run as far as it can be taken over: what it did, and where its files lie.
struct EarlierRun: Sendable {
  let state: RunState
  /// Its folder.
  let folder: String
  private let tasks: [String: RunState.Task]

  init(_ state: RunState, folder: String) {
    self.state = state
    self.folder = folder
    tasks = Dictionary(state.tasks.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The work of a plan, if it was done and would come out the same.
  func task(_ plan: WorkPlan) -> RunState.Task? {
    guard let task = tasks["\(plan.name)"], task.key == plan.key || task.dayless == plan.dayless else { return nil }
    return task
  }

  /// Takes the files of a piece of work over; all of them or none.
  func take(_ task: RunState.Task, into draft: RunDraft) throws(RunFailure) -> Bool {
    for file in task.files where RunState.File.mark(of: "\(folder)/\(file.file.path)") != file.mark { return false }
    for file in task.files {
      guard try draft.take(file, from: folder, by: task.name) else {
        draft.drop(by: task.name)
        return false
      }
    }
    return true
  }
}
