internal import Diagnostics
internal import Glibc
internal import Synchronization

/// The files of a run as they come together in its draft, from several threads.
final class RunDraft: Sendable {
  private struct Contents {
    /// By path, with the piece of work that made it.
    var files: [String: (file: RunState.File, task: String)] = [:]
    var folders: Set<String> = [""]
    /// Files with bytes of their own, which are not known to be on the disk.
    var written: [String] = []
  }

  /// So many files and folders are flushed one by one; more, with all else that the file system holds, at once.
  private static let mostFlushed = 64

  let folder: String
  private let contents: Mutex<Contents> = Mutex(Contents())

  /// - Parameter folder: empty, and nobody else's.
  init(folder: String) { self.folder = folder }

  /// The files, by path.
  var files: [Manifest.File] {
    contents.withLock { $0.files.values.map(\.file.file) }.sorted {
      $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
    }
  }

  /// Whether another file has a name.
  func isTaken(_ path: String, _ bytes: [UInt8]) -> Bool {
    contents.withLock { $0.files[path] }.map { $0.file.file.sha256 != ContentDigest(of: bytes).hex } ?? false
  }

  /// Writes a file; nil where one of the same name and bytes is there.
  func write(_ bytes: [UInt8], as path: String, by task: String) throws(RunFailure) -> RunState.File? {
    guard path != Manifest.name else { throw RunFailure(.configuration, .outputIsManifest(path)) }
    let digest = ContentDigest(of: bytes).hex
    if let other = contents.withLock({ $0.files[path] }) {
      if other.file.file.sha256 == digest { return nil }
      throw RunFailure(.configuration, .outputTwice(path))
    }
    try makeFolder(above: path)
    try DurableFile.fill("\(folder)/\(path)", [bytes], isFlushed: false)
    guard let mark = RunState.File.mark(of: "\(folder)/\(path)") else { throw DurableFile.failure(path) }
    let file = RunState.File(file: Manifest.File(path: path, sha256: digest, bytes: bytes.count), mark: mark)
    contents.withLock {
      $0.files[path] = (file, task)
      $0.written.append(path)
    }
    return file
  }

  /// Takes a file over from an earlier run: the same bytes under another name, where the file system can do that.
  ///
  /// - Returns: false where it cannot, so that the file must be made anew.
  func take(_ file: RunState.File, from earlier: String, by task: String) throws(RunFailure) -> Bool {
    let path = file.file.path
    try makeFolder(above: path)
    guard link("\(earlier)/\(path)", "\(folder)/\(path)") == 0 else { return false }
    contents.withLock { $0.files[path] = (file, task) }
    return true
  }

  /// Gives up the files of a piece of work.
  func drop(by task: String) {
    contents.withLock { contents in
      for (path, entry) in contents.files where entry.task == task {
        unlink("\(folder)/\(path)")
        contents.files[path] = nil
      }
    }
  }

  /// Writes the manifest, and makes all bytes and names last.
  func finish(_ manifest: Manifest) throws(RunFailure) {
    try DurableFile.fill("\(folder)/\(Manifest.name)", [manifest.bytes])
    let (written, folders) = contents.withLock { ($0.written, $0.folders.sorted()) }
    guard written.count + folders.count <= Self.mostFlushed else { return try DurableFile.flushAll(around: folder) }
    for path in written { try DurableFile.flush(file: "\(folder)/\(path)") }
    for name in folders {
      try DurableFile.flush(folder: name.isEmpty ? folder : "\(folder)/\(name)")
    }
  }

  private func makeFolder(above path: String) throws(RunFailure) {
    let above = path.split(separator: "/").dropLast()
    for count in above.indices.map({ $0 + 1 }) {
      let name = above.prefix(count).joined(separator: "/")
      guard contents.withLock({ !$0.folders.contains(name) }) else { continue }
      try DurableFile.makeFolder("\(folder)/\(name)")
      contents.withLock { _ = $0.folders.insert(name) }
    }
  }
}
