internal import Diagnostics
internal import Glibc
internal import Nightly
internal import Synchronization
internal import Terminal
internal import Writing

/// Writes what happens in a run to standard error, a line an event, whole even where threads tell at once.
///
/// Under systemd a line begins with its level (`sd-daemon(3)`), which the journal takes off. On a terminal, work that
/// takes longer than a second has a line of its own at the bottom that says how far it is. Elsewhere, lines of what was
/// found unchanged wait for each other: a night without news has thousands of them, and each by itself costs the system
/// more than what it tells of.
final class EventWriter: Sendable {
  /// How far the reading is.
  private struct Progress {
    let begin = ContinuousClock.now
    var inputs = 0
    var done = 0
    /// Whether its line stands on the terminal.
    var isShown = false
    /// Lines that are not written yet.
    var waiting: [String] = []

    mutating func count(_ event: RunEvent) {
      switch event {
      case .found(let inputs): self.inputs = inputs
      case .input: done += 1
      default: break
      }
    }

    /// Whether there is something left to wait for, and it has taken a while.
    var isDue: Bool { done < inputs && ContinuousClock.now - begin > .seconds(1) }
  }

  private let format: LogArguments.Format
  private let isQuiet: Bool
  private let language: Language
  private let isJournal: Bool
  private let isTerminal: Bool
  private let progress: Mutex<Progress> = Mutex(Progress())

  init(_ format: LogArguments.Format, isQuiet: Bool, language: Language) {
    self.format = format
    self.isQuiet = isQuiet
    self.language = language
    isJournal = getenv("JOURNAL_STREAM") != nil
    isTerminal = isatty(STDERR_FILENO) == 1 && format == .text
  }

  /// Whether the log is for people.
  var isText: Bool { format == .text }

  var log: RunLog {
    RunLog { event in
      let line = EventLine(event)
      // Put into words before the lock, for which other threads wait.
      let text = !self.isQuiet || line.level < .information ? self.text(of: line) : nil
      self.progress.withLock { progress in
        progress.count(event)
        self.erase(&progress)
        if let text {
          progress.waiting.append(text)
          let mayWait = !self.isTerminal && event.isOfNoNews && progress.waiting.count < Self.mostWaiting
          if !mayWait { self.writeWaiting(&progress) }
        }
        guard self.isTerminal, !self.isQuiet, progress.isDue else { return }
        StandardError.replace(Phrase.progress(progress.done, of: progress.inputs).text(self.language))
        progress.isShown = true
      }
    }
  }

  /// Writes a line that is no event of the run.
  func write(_ line: EventLine) {
    progress.withLock { progress in
      self.erase(&progress)
      progress.waiting.append(self.text(of: line))
      self.writeWaiting(&progress)
    }
  }

  /// Writes what waits, and takes the line of progress off the terminal.
  func clear() {
    progress.withLock { progress in
      self.erase(&progress)
      self.writeWaiting(&progress)
    }
  }

  /// So many lines wait at most.
  private static let mostWaiting = 200

  private func writeWaiting(_ progress: inout Progress) {
    StandardError.lines(progress.waiting)
    progress.waiting.removeAll(keepingCapacity: true)
  }

  private func erase(_ progress: inout Progress) {
    guard progress.isShown else { return }
    StandardError.replace("")
    progress.isShown = false
  }

  private func text(of line: EventLine) -> String {
    switch format {
    case .text: (isJournal ? "<\(line.level.rawValue)>" : "") + line.phrase.text(language)
    case .json: line.json(language)
    }
  }
}

extension RunEvent {
  /// Whether it tells that something is as it was, as most events of most nights do.
  fileprivate var isOfNoNews: Bool {
    switch self {
    case .input(let outcome): !outcome.isRead && outcome.failure == nil
    case .taken, .dated: true
    default: false
    }
  }
}
