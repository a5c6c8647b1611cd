package import Diagnostics
internal import Glibc

/// Why an output could not be written: the file or folder, and what to do.
package struct OutputError: Error, Hashable, Sendable {
  package let message: Phrase
}

/// Writes files so that nobody ever sees half of one.
///
/// Every file is written beside its final name, flushed to the disk and renamed; of several, none is renamed before all
/// are written. What was begun is removed when anything fails.
package enum Publication {
  /// Sees that files can be put into a folder, or that it can be made.
  ///
  /// Asked before the work, so that a wrong path fails at once. Makes nothing yet: if the work fails, nothing is left.
  package static func check(folder: String) throws(OutputError) {
    var path = folder
    var information = stat()
    while stat(path.isEmpty ? "." : path, &information) != 0 {
      guard errno == ENOENT, let parent = parent(of: path) else { throw failure(Phrase.cannotMakeFolder, folder) }
      path = parent
    }
    guard information.st_mode & S_IFMT == S_IFDIR else {
      errno = ENOTDIR
      throw failure(Phrase.cannotMakeFolder, folder)
    }
    guard access(path.isEmpty ? "." : path, W_OK | X_OK) == 0 else { throw failure(Phrase.cannotWriteFolder, folder) }
  }

  /// The path without its last component; nil where there is none above.
  private static func parent(of path: String) -> String? {
    let components = path.split(separator: "/")
    guard !components.isEmpty else { return nil }
    return (path.hasPrefix("/") ? "/" : "") + components.dropLast().joined(separator: "/")
  }

  /// Makes a folder and those above it; gives those that were not there, the outermost first.
  @discardableResult private static func make(folder: String) throws(OutputError) -> [String] {
    var path = folder.hasPrefix("/") ? "/" : ""
    var made: [String] = []
    for component in folder.split(separator: "/") {
      path += component + "/"
      if mkdir(path, 0o777) == 0 {
        made.append(path)
      } else if errno != EEXIST {
        throw failure(Phrase.cannotMakeFolder, path)
      }
    }
    return made
  }

  /// Puts files into a folder, replacing those of the same names; the folder is made if it is not there, and so are
  /// the folders in the files' names.
  ///
  /// Folders that were made for files that could not be written are removed again.
  /// Runs that write into one folder at the same time wait for each other, so that what stands there is of one run.
  package static func publish(_ files: [(name: String, bytes: [UInt8])], in folder: String) throws(OutputError) {
    try make(folder: folder)
    let lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0, flock(lock, LOCK_EX) == 0 else { throw failure(Phrase.cannotWriteFolder, folder) }
    defer { close(lock) }
    var made: [String] = []
    do throws(OutputError) {
      for part in Set(files.compactMap { parent(of: $0.name) }).sorted() where !part.isEmpty {
        made += try make(folder: folder + "/" + part)
      }
      var drafts: [DraftFile] = []
      for (index, file) in files.enumerated() {
        drafts.append(try DraftFile(file.bytes, for: folder + "/" + file.name, index: index))
      }
      for draft in drafts { try draft.replace() }
    } catch {
      // Those that hold something stay: only an empty folder can be removed.
      for path in made.reversed() { rmdir(path) }
      throw error
    }
  }

  /// Puts one file in its place; what is no file, such as a terminal or a pipe, is written to as it is.
  package static func publish(_ bytes: [UInt8], at path: String) throws(OutputError) {
    var information = stat()
    if stat(path, &information) == 0, information.st_mode & S_IFMT != S_IFREG {
      return try write(bytes, into: path)
    }
    try DraftFile(bytes, for: path, index: 0).replace()
  }

  private static func write(_ bytes: [UInt8], into path: String) throws(OutputError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(Phrase.cannotWriteFile, path) }
    defer { close(descriptor) }
    guard writeAll(bytes, to: descriptor) else { throw failure(Phrase.cannotWriteFile, path) }
  }

  /// Writes all bytes; false, and `errno`, if the system takes no more.
  fileprivate static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done) }
      if count > 0 { done += count } else if errno != EINTR { return false }
    }
    return true
  }

  fileprivate static func failure(_ phrase: (String, String) -> Phrase, _ path: String) -> OutputError {
    OutputError(message: phrase(path, String(cString: strerror(errno))))
  }
}

/// A file written beside its final place, and gone again unless it takes that place.
private final class DraftFile {
  private let draft: String
  private let path: String

  /// Writes and flushes the draft.
  ///
  /// Behind a symbolic link it is the file the link leads to that is replaced; a file that is there keeps its
  /// permissions.
  init(_ bytes: [UInt8], for wanted: String, index: Int) throws(OutputError) {
    let resolved = realpath(wanted, nil)
    defer { free(resolved) }
    let path = resolved.map { String(cString: $0) } ?? wanted
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    self.path = path
    draft = folder + ".annex-\(getpid())-\(index).part"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Publication.failure(Phrase.cannotWriteFile, wanted) }
    defer { close(descriptor) }
    var before = stat()
    if stat(path, &before) == 0 { fchmod(descriptor, before.st_mode & 0o7777) }
    guard Publication.writeAll(bytes, to: descriptor), fsync(descriptor) == 0 || errno == EINVAL else {
      throw Publication.failure(Phrase.cannotWriteFile, wanted)
    }
  }

  deinit { unlink(draft) }

  func replace() throws(OutputError) {
    guard rename(draft, path) == 0 else { throw Publication.failure(Phrase.cannotWriteFile, path) }
  }
}
