internal import Glibc

/// What tells that a file is still the same without reading it: size, and time of the last change in nanoseconds.
struct FileMark: Hashable, Sendable {
  let bytes: Int
  let changed: Int

  init(bytes: Int, changed: Int) {
    self.bytes = bytes
    self.changed = changed
  }

  /// Of a file; nil where there is none.
  init?(of path: String) { self.init(of: path, in: AT_FDCWD) }

  /// Of a file below a folder that is open.
  init?(of path: String, in folder: Int32) {
    var status = stat()
    guard fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    self.init(
      bytes: Int(status.st_size), changed: Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec))
  }
}
