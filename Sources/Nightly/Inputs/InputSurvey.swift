internal import Diagnostics
internal import Glibc

/// The inputs a job names, as they stand now.
struct InputSurvey {
  /// One of them.
  struct Entry: Hashable, Sendable {
    /// Which of the job's lists.
    let list: Int
    let path: String
    let isRevocations: Bool
    /// What tells that it is still the same; nil where it was not looked at.
    let mark: InputMark?
  }

  /// List after list, in each the lists of products first, every file once.
  let entries: [Entry]
  /// How many files are called like inputs but are what earlier runs published, and are left out.
  let published: Int

  /// Finds them.
  ///
  /// - Parameters:
  ///   - job: names them by patterns.
  ///   - names: all files there are, relative to the job's file, where they do not all lie here; nil looks.
  /// - Throws: where a folder cannot be listed, and where no input is found at all: an empty report would replace a full
  ///   one.
  init(_ job: Job, among names: [String]? = nil) throws(RunFailure) {
    var entries: [Entry] = []
    var published = 0
    var made = PublishedPlaces(job)
    for (index, list) in job.lists.enumerated() {
      for (patterns, isRevocations) in [(list.patterns, false), (list.revoked, true)] {
        var files: [(path: String, mark: InputMark?)] = []
        for pattern in patterns.map({ InputPattern($0, in: job.folder) }) {
          if let names { files += pattern.paths(among: names).map { ($0, nil) } } else { files += try pattern.files() }
        }
        let found = files.count
        files.removeAll { made.hold($0.path) }
        published += found - files.count
        var seen: Set<String> = []
        for (path, mark) in files.sorted(by: { $0.path.precedesInBytes($1.path) }) where seen.insert(path).inserted {
          entries.append(Entry(list: index, path: path, isRevocations: isRevocations, mark: mark))
        }
      }
    }
    guard entries.contains(where: { !$0.isRevocations }) else {
      throw RunFailure(.input, .noInputs(job.lists.flatMap(\.patterns)))
    }
    self.entries = entries
    self.published = published
  }

  /// What tells these inputs from others, for the parts of a run on several machines.
  var digest: ContentDigest { ContentDigest(of: entries.flatMap { ["\($0.list)", "\($0.isRevocations)", $0.path] }) }
}

/// Where a job's runs publish, which no input lies in.
private struct PublishedPlaces {
  private let job: Job
  private let places: [PlainPath]
  /// What was found of the folders of inputs: thousands may lie in one.
  private var known: [Substring: Bool] = [:]

  init(_ job: Job) {
    self.job = job
    let folder = PublicationFolder(job.resolved(job.publish))
    places = [folder.runs, folder.current].map { PlainPath($0) }
  }

  /// Whether a file lies in one of them.
  mutating func hold(_ path: String) -> Bool {
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? ""
    if let answer = known[folder] { return answer }
    let plain = PlainPath(job.resolved(path))
    let answer = places.contains { $0.holds(plain) }
    known[folder] = answer
    return answer
  }
}

/// A path from the root without detours, as far as its text tells.
private struct PlainPath {
  private var parts: [Substring] = []

  init(_ path: String) {
    var whole = path
    if !path.hasPrefix("/"), let working = getcwd(nil, 0) {
      whole = String(cString: working) + "/" + path
      free(working)
    }
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
  }

  /// Whether another path leads into this folder.
  func holds(_ other: PlainPath) -> Bool { other.parts.count > parts.count && other.parts.starts(with: parts) }
}
