/// What the last run did, so that the next need not do it again: beside the publications, and good for nothing else.
///
/// Lost or of another version, it costs a full run.
package struct RunState: Sendable {
  /// A published file and what tells that it is still the same without reading it.
  package struct File: Hashable, Sendable {
    let file: Manifest.File
    let mark: FileMark
    /// What a page says it is called; nil for other files.
    let title: String?
  }

  /// A piece of work: outputs that depend on the same things.
  package struct Task: Hashable, Sendable {
    let name: WorkName
    /// The digest of all it depends on but the day.
    let key: ContentDigest
    /// The day it was done for, as plans say it.
    let day: String
    /// Whether it comes out the same on any day, but for the day it may say.
    let isDayless: Bool
    var files: [File]
    let counts: WorkCounts
    let shortfalls: [Shortfall]
  }

  /// The work on one list.
  package struct List: Sendable {
    let folder: String
    let tasks: [Task]
  }

  package struct Input: Hashable, Sendable {
    let path: String
    /// Of the content.
    let sha256: ContentDigest
    /// What its partial is kept under.
    let partial: ContentDigest
    /// What tells that the partial, which is on the disk, is still whole; nil where it must be looked at, since it says
    /// why the input could not be read.
    let mark: FileMark?
    /// What tells that the file is still the same; nil where its content must be looked at.
    let inputMark: InputMark?
  }

  let run: RunID
  let inputs: [Input]
  let lists: [List]
}
