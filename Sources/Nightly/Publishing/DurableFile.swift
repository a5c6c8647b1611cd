internal import CFiles
internal import Diagnostics
internal import Glibc
internal import Synchronization

/// Files and folders that are whole after a power cut, or not there.
enum DurableFile {
  /// Drafts so far: two threads may write what is to have one name.
  private static let drafts = Atomic<Int>(0)

  /// Writes parts one after another beside a path and renames the result to it.
  ///
  /// - Parameters:
  ///   - parts: the bytes.
  ///   - path: the file; its folder is there.
  ///   - isFlushed: whether the bytes must be on the disk before the name is theirs; what can be made again and is told
  ///     from torn bytes need not be.
  /// - Throws: where it cannot be written; then what was at the path still is.
  static func write(_ parts: [[UInt8]], to path: String, isFlushed: Bool = true) throws(RunFailure) {
    let draft = try draft(parts, for: path, isFlushed: isFlushed)
    try rename(draft, to: path)
  }

  /// Writes parts beside a path, to be renamed when their time comes: from then on there is no lack of space.
  ///
  /// - Returns: the draft's path.
  static func draft(_ parts: [[UInt8]], for path: String, isFlushed: Bool = true) throws(RunFailure) -> String {
    let number = drafts.add(1, ordering: .relaxed).newValue
    let draft = "\(path).\(getpid())-\(number).part"
    do throws(RunFailure) {
      try fill(draft, parts, isFlushed: isFlushed)
    } catch {
      unlink(draft)
      throw error
    }
    return draft
  }

  /// Gives a draft its name.
  static func rename(_ draft: String, to path: String) throws(RunFailure) {
    guard Glibc.rename(draft, path) == 0 else {
      let failure = failure(path)
      unlink(draft)
      throw failure
    }
  }

  /// Writes a new file in place: for a folder that nobody sees yet.
  static func fill(_ path: String, _ parts: [[UInt8]], isFlushed: Bool = true) throws(RunFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    for part in parts {
      var done = 0
      while done < part.count {
        let count = part.withUnsafeBytes { write($0, from: done, to: descriptor) }
        if count > 0 { done += count } else if errno != EINTR { throw failure(path) }
      }
    }
    if isFlushed { guard fsync(descriptor) == 0 else { throw failure(path) } }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, from start: Int, to descriptor: Int32) -> Int {
    Glibc.write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
  }

  /// Makes the names in a folder last.
  static func flush(folder: String) throws(RunFailure) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(folder) }
    defer { close(descriptor) }
    // Some file systems cannot flush a folder, and then need not.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(folder) }
  }

  /// Makes the bytes of a file last.
  static func flush(file: String) throws(RunFailure) {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(file) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(file) }
  }

  /// Makes everything on a folder's file system last: thousands of files cost as much as one.
  ///
  /// Linux says since 5.8 whether anything could not be written.
  static func flushAll(around folder: String) throws(RunFailure) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(folder) }
    defer { close(descriptor) }
    guard syncfs(descriptor) == 0 else { throw failure(folder) }
  }

  /// Makes a folder and those above it that are not there.
  static func makeFolder(_ folder: String) throws(RunFailure) {
    var path = folder.hasPrefix("/") ? "/" : ""
    for component in folder.split(separator: "/") {
      path += component + "/"
      guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
        throw RunFailure(.output, .cannotMakeRunFolder(path, String(cString: strerror(errno))))
      }
    }
  }

  static func failure(_ path: String) -> RunFailure {
    RunFailure(.output, .cannotWriteFile(path, String(cString: strerror(errno))))
  }
}
