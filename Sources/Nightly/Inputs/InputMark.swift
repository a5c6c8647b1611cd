internal import Glibc

/// What tells that an input is the file it was, with the content it had, without reading it.
///
/// The time of the last change of any kind is among it, which no program can set back; and it is only taken where that
/// time lies behind the reading far enough that a change in the same instant cannot bear it too. `FileMark`, of what
/// runs made themselves, has neither that time nor the inode: a second name changes the one, a copy the other.
package struct InputMark: Hashable, Sendable {
  let device: UInt
  let inode: UInt
  let bytes: Int
  /// Of the content and of anything else, in nanoseconds.
  let written: Int
  let changed: Int

  init(device: UInt, inode: UInt, bytes: Int, written: Int, changed: Int) {
    self.device = device
    self.inode = inode
    self.bytes = bytes
    self.written = written
    self.changed = changed
  }

  /// Of a file as it stands now; nil where there is none.
  package init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Of a file by what the system says of it.
  init(_ status: stat) {
    self.init(
      device: UInt(status.st_dev), inode: UInt(status.st_ino), bytes: Int(status.st_size),
      written: status.st_mtim.nanoseconds, changed: status.st_ctim.nanoseconds)
  }

  /// Whether a change after that time, in nanoseconds, must bear another mark.
  package func isSettled(at time: Int) -> Bool { changed < time - Self.coarsest && written < time - Self.coarsest }

  /// The steps of the coarsest clock of a file system, in nanoseconds, and as much again.
  private static let coarsest = 4_000_000_000
}

extension timespec {
  /// Since 1970.
  var nanoseconds: Int { tv_sec * 1_000_000_000 + tv_nsec }
}
