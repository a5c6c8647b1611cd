internal import Diagnostics
internal import Glibc
internal import Nightly
internal import Synchronization
internal import Terminal
internal import Writing

/// Writes what happens in a run to standard error, a line an event, whole even where threads tell at once.
///
/// Under systemd a line begins with its level (`sd-daemon(3)`), which the journal takes off.
final class EventWriter: Sendable {
  private let format: LogArguments.Format
  private let isQuiet: Bool
  private let language: Language
  private let isJournal: Bool
  private let turn = Mutex(())

  init(_ format: LogArguments.Format, isQuiet: Bool, language: Language) {
    self.format = format
    self.isQuiet = isQuiet
    self.language = language
    isJournal = getenv("JOURNAL_STREAM") != nil
  }

  var log: RunLog { RunLog { self.write($0) } }

  private func write(_ event: RunEvent) {
    let line = EventLine(event)
    guard !isQuiet || line.level < .information else { return }
    let text =
      switch format {
      case .text: (isJournal ? "<\(line.level.rawValue)>" : "") + line.phrase.text(language)
      case .json: line.json(language)
      }
    turn.withLock { _ in StandardError.line(text) }
  }
}
