internal import Diagnostics
internal import Glibc
internal import Synchronization

/// The files of a run as they come together in its draft, from several threads.
final class RunDraft: Sendable {
  private struct Contents {
    /// By path, with the piece of work that made it; nil for the run's own pages.
    var files: [String: (file: RunState.File, task: WorkName?)] = [:]
    var folders: Set<String> = []
    /// Files with bytes of their own, which are not known to be on the disk.
    var written: [String] = []
  }

  /// So many files and folders are flushed one by one; more, with all else that the file system holds, at once.
  private static let mostFlushed = 64

  private let place: OpenFolder
  private let contents: Mutex<Contents> = Mutex(Contents())

  var folder: String { place.path }

  /// - Parameter folder: empty, and nobody else's.
  /// - Throws: where it cannot be opened.
  init(folder: String) throws(RunFailure) { place = try OpenFolder(folder) }

  /// The files, by path.
  var files: [Manifest.File] {
    contents.withLock { $0.files.values.map(\.file.file) }.sorted { $0.path.precedesInBytes($1.path) }
  }

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
    let file = RunState.File(file: Manifest.File(path: path, sha256: digest, bytes: bytes.count), mark: mark)
    contents.withLock {
      $0.files[path] = (file, task)
      $0.written.append(path)
    }
    return file
  }

  /// Takes a file over from an earlier run: the same bytes under another name, where the file system can do that.
  ///
  /// - Returns: nil where it cannot, so that the file must be made anew.
  func take(_ file: RunState.File, from earlier: OpenFolder, by task: WorkName) throws(RunFailure) -> RunState.File? {
    let path = file.file.path
    var obstacle = earlier.link(path, into: place)
    if obstacle == ENOENT {
      // A list's first file, whose folder is not there yet.
      try makeFolder(above: path)
      obstacle = earlier.link(path, into: place)
    }
    guard obstacle == 0 else { return nil }
    contents.withLock { $0.files[path] = (file, task) }
    return file
  }

  /// Gives up the files of a piece of work.
  func drop(by task: WorkName) {
    contents.withLock { contents in
      for (path, entry) in contents.files where entry.task == task {
        unlink("\(folder)/\(path)")
        contents.files[path] = nil
      }
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
    for (place, byte) in zip(path.utf8.indices, path.utf8) where byte == UInt8(ascii: "/") {
      let name = String(path[..<place])
      guard !contents.withLock({ $0.folders.contains(name) }) else { continue }
      try self.place.makeFolder(name)
      contents.withLock { _ = $0.folders.insert(name) }
    }
  }
}
