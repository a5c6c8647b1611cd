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

  private static func make(folder: String) throws(OutputError) {
    var path = folder.hasPrefix("/") ? "/" : ""
    for component in folder.split(separator: "/") {
      path += component + "/"
      guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw failure(Phrase.cannotMakeFolder, path) }
    }
  }

  /// Puts files into a folder, replacing those of the same names; the folder is made if it is not there.
  package static func publish(_ files: [(name: String, bytes: [UInt8])], in folder: String) throws(OutputError) {
    try make(folder: folder)
    try publish(files.map { (path: folder + "/" + $0.name, bytes: $0.bytes) })
  }

  /// Puts one file in its place.
  package static func publish(_ bytes: [UInt8], at path: String) throws(OutputError) {
    try publish([(path: path, bytes: bytes)])
  }

  private static func publish(_ files: [(path: String, bytes: [UInt8])]) throws(OutputError) {
    var written: [(draft: String, path: String)] = []
    do throws(OutputError) {
      for file in files {
        let draft = draftPath(of: file.path)
        written.append((draft, file.path))
        try write(file.bytes, to: draft, for: file.path)
      }
      for file in written {
        guard rename(file.draft, file.path) == 0 else { throw failure(Phrase.cannotWriteFile, file.path) }
      }
    } catch {
      for file in written { unlink(file.draft) }
      throw error
    }
  }

  /// A name beside the final one, hidden, that no other run uses.
  private static func draftPath(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return path.dropLast(name.count) + ".\(name).\(getpid()).part"
  }

  private static func write(_ bytes: [UInt8], to draft: String, for path: String) throws(OutputError) {
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(Phrase.cannotWriteFile, path) }
    defer { close(descriptor) }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done) }
      if count > 0 { done += count } else if errno != EINTR { throw failure(Phrase.cannotWriteFile, path) }
    }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(Phrase.cannotWriteFile, path) }
  }

  private static func failure(_ phrase: (String, String) -> Phrase, _ path: String) -> OutputError {
    OutputError(message: phrase(path, String(cString: strerror(errno))))
  }
}
