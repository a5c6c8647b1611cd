internal import Diagnostics

/// The inputs a job names, as they stand now.
struct InputSurvey {
  /// One of them.
  struct Entry: Hashable, Sendable {
    /// Which of the job's lists.
    let list: Int
    let path: String
    let isRevocations: Bool
  }

  /// List after list, in each the lists of products first, every file once.
  let entries: [Entry]

  /// Finds them.
  ///
  /// - Parameters:
  ///   - job: names them by patterns.
  ///   - names: all files there are, relative to the job's file, where they do not all lie here; nil looks.
  /// - Throws: where a folder cannot be listed, and where no input is found at all: an empty report would replace a full
  ///   one.
  init(_ job: Job, among names: [String]? = nil) throws(RunFailure) {
    var entries: [Entry] = []
    for (index, list) in job.lists.enumerated() {
      for (patterns, isRevocations) in [(list.patterns, false), (list.revoked, true)] {
        var paths: [String] = []
        for pattern in patterns.map({ InputPattern($0, in: job.folder) }) {
          if let names { paths += pattern.paths(among: names) } else { paths += try pattern.paths() }
        }
        var seen: Set<String> = []
        for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where seen.insert(path).inserted {
          entries.append(Entry(list: index, path: path, isRevocations: isRevocations))
        }
      }
    }
    guard entries.contains(where: { !$0.isRevocations }) else {
      throw RunFailure(.input, .noInputs(job.lists.flatMap(\.patterns)))
    }
    self.entries = entries
  }

  /// What tells these inputs from others, for the parts of a run on several machines.
  var digest: ContentDigest { ContentDigest(of: entries.flatMap { ["\($0.list)", "\($0.isRevocations)", $0.path] }) }
}
