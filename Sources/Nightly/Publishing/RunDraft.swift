internal import Diagnostics
internal import Glibc
internal import Synchronization

/// The files of a run as they come together in its draft, from several threads.
final class RunDraft: Sendable {
  private struct Contents {
    /// By path, with the piece of work that made it; nil for the run's own pages.
    var files: [String: (file: RunState.File, task: WorkName?)] = [:]
    /// The files in the order of their paths, and those that came since.
    var ordered: [RunState.File] = []
    var fresh: [RunState.File] = []
    var folders: Set<String> = []
    /// Files with bytes of their own, which are not known to be on the disk.
    var written: [String] = []

    mutating func add(_ file: RunState.File, by task: WorkName?) {
      files[file.file.path] = (file, task)
      fresh.append(file)
    }

    /// The files by path; those known to be in order are not looked at one by one again.
    mutating func inOrder() -> [RunState.File] {
      guard !fresh.isEmpty else { return ordered }
      ordered += fresh
      fresh = []
      ordered.sort { $0.file.path.precedesInBytes($1.file.path) }
      return ordered
    }
  }

  /// So many files and folders are flushed one by one; more, with all else that the file system holds, at once.
  private static let mostFlushed = 64

  private let place: OpenFolder
  private let contents: Mutex<Contents> = Mutex(Contents())

  var folder: String { place.path }

  /// - Parameters:
  ///   - folder: empty, and nobody else's.
  ///   - files: about how many there will be.
  /// - Throws: where it cannot be opened.
  init(folder: String, expecting files: Int) throws(RunFailure) {
    place = try OpenFolder(folder)
    contents.withLock { contents in
      contents.files.reserveCapacity(files)
      contents.fresh.reserveCapacity(files)
    }
  }

  /// The files, by path.
  var files: [RunState.File] { contents.withLock { $0.inOrder() } }

  /// How many files there are.
  var count: Int { contents.withLock { $0.files.count } }

  /// Whether another file has a name.
  func isTaken(_ path: String, _ bytes: [UInt8]) -> Bool {
    contents.withLock { $0.files[path] }.map { $0.file.file.sha256 != ContentDigest(of: bytes) } ?? false
  }

  /// Writes a file; nil where one of the same name and bytes is there.
  func write(_ bytes: [UInt8], as path: String, by task: WorkName?) throws(RunFailure) -> RunState.File? {
    guard path != Manifest.name else { throw RunFailure(.configuration, .outputIsManifest(path)) }
    let digest = ContentDigest(of: bytes)
    if let other = contents.withLock({ $0.files[path] }) {
      if other.file.file.sha256 == digest { return nil }
      throw RunFailure(.configuration, .outputTwice(path))
    }
    try makeFolder(above: path)
    try DurableFile.fill("\(folder)/\(path)", [bytes], isFlushed: false)
    guard let mark = place.mark(of: path) else { throw DurableFile.failure(path) }
    let title = path.hasSuffix(".html") ? PageTitle.title(of: bytes) : nil
    let file = RunState.File(
      file: Manifest.File(path: path, sha256: digest, bytes: bytes.count), mark: mark, title: title)
    contents.withLock {
      $0.add(file, by: task)
      $0.written.append(path)
    }
    return file
  }

  /// Takes a piece of work's files over from an earlier run: the same bytes under another name, where the file system can
  /// do that.
  ///
  /// - Returns: whether it could, with all of them; else they must be made anew.
  func take(_ files: [RunState.File], from earlier: OpenFolder, by task: WorkName) throws(RunFailure) -> Bool {
    if let first = files.first { try makeFolder(above: first.file.path) }
    for (place, file) in files.enumerated() {
      let path = file.file.path
      var obstacle = earlier.link(path, into: self.place)
      if obstacle == ENOENT {
        // A folder below that of the first file.
        try makeFolder(above: path)
        obstacle = earlier.link(path, into: self.place)
      }
      guard obstacle == 0 else {
        for taken in files[..<place] { unlink("\(folder)/\(taken.file.path)") }
        return false
      }
    }
    contents.withLock { contents in
      for file in files { contents.add(file, by: task) }
    }
    return true
  }

  /// Gives up the files of a piece of work.
  func drop(by task: WorkName) {
    contents.withLock { contents in
      for (path, entry) in contents.files where entry.task == task {
        unlink("\(folder)/\(path)")
        contents.files[path] = nil
      }
      contents.ordered = []
      contents.fresh = contents.files.values.map(\.file)
    }
  }

  /// Writes the manifest, and makes all bytes and names last.
  ///
  /// - Parameters:
  ///   - manifest: of these files.
  ///   - others: files elsewhere that this run wrote and that must last too, on the same file system.
  /// - Throws: where the disk does not take them.
  func finish(_ manifest: Manifest, and others: [String]) throws(RunFailure) {
    try DurableFile.fill("\(folder)/\(Manifest.name)", [manifest.bytes])
    let (written, folders) = contents.withLock { ($0.written, $0.folders.sortedByBytes()) }
    guard written.count + folders.count + others.count < Self.mostFlushed else {
      return try DurableFile.flushAll(around: folder)
    }
    for path in written { try DurableFile.flush(file: "\(folder)/\(path)") }
    for path in others { try DurableFile.flush(file: path) }
    for name in folders { try DurableFile.flush(folder: "\(folder)/\(name)") }
    try DurableFile.flush(folder: folder)
  }

  /// Makes the folders of a path that are not there.
  private func makeFolder(above path: String) throws(RunFailure) {
    let folder = path.folder
    guard !folder.isEmpty, !contents.withLock({ $0.folders.contains(folder) }) else { return }
    for (place, byte) in zip(path.utf8.indices, path.utf8) where byte == UInt8(ascii: "/") {
      let name = String(path[..<place])
      guard !contents.withLock({ $0.folders.contains(name) }) else { continue }
      try self.place.makeFolder(name)
      contents.withLock { _ = $0.folders.insert(name) }
    }
  }
}
