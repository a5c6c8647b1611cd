package import Diagnostics
internal import Registry
internal import Tables

/// An input of a job and what became of it in a run.
package struct InputOutcome: Hashable, Sendable {
  /// Why an input was read or was not; printed in the manifest as it stands.
  package enum Reason: String, Sendable {
    case new, changed, unchanged
    /// Its content is known, but what was read of it is not: another version of the program, other options, or lost.
    case reread
    /// Not there any more.
    case missing
    case unreadable
  }

  /// Which of the job's lists it belongs to.
  package let list: Int
  /// Relative to the job's file.
  package let path: String
  /// Whether it is a list of revocations.
  package let isRevocations: Bool
  /// The digest of its content; nil where there was nothing to read.
  package let sha256: ContentDigest?
  /// What was read of it is kept under this; nil where nothing was.
  package let partial: ContentDigest?
  package let isRead: Bool
  package let reason: Reason
  /// Why it could not be read.
  package let failure: TableErrorText?
  /// What told that its partial is whole without reading it; nil where that was not asked.
  var partialMark: FileMark?
  /// What tells that it is still the same without reading it; nil where its content must be looked at.
  private(set) var inputMark: InputMark?
  /// Whether its partial may not be on the disk yet: what an interrupted run left, and what is known by no mark.
  var isUnflushed: Bool { failure == nil && partial != nil && partialMark == nil }
  /// How long it took to look at it, and to read it where that was done; for the log.
  package var duration: Duration?

  /// A failure in words, as it is kept and compared.
  package struct TableErrorText: Hashable, Sendable {
    package let message: Phrase
  }

  /// The same, with what tells that its file is still the same.
  func marked(_ mark: InputMark?) -> InputOutcome {
    var copy = self
    copy.inputMark = mark
    return copy
  }

  /// What the manifest says of it.
  package var manifestEntry: Manifest.Input {
    let detail = failure.map { ": \($0.message.en)" } ?? ""
    return Manifest.Input(path: path, sha256: sha256, isRead: isRead, reason: reason.rawValue + detail)
  }
}
