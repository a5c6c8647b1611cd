internal import CFiles
internal import Glibc
internal import Synchronization

/// What tells that an input is the file it was, with the content it had, without reading it.
///
/// The time of the last change of any kind is among it, which no program can set back; and it is only taken where that
/// time lies behind the reading far enough that a change in the same instant cannot bear it too.
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

/// The file systems whose marks are to be relied on: those this machine keeps itself.
///
/// A share on another machine may tell of a change late, and by a clock of its own.
final class LocalFileSystems: Sendable {
  /// By statfs(2): ext2 to ext4, XFS, Btrfs, F2FS, bcachefs, ZFS, tmpfs, overlayfs.
  private static let kinds: Set<UInt> = [
    0xEF53, 0x5846_5342, 0x9123_683E, 0xF2F5_2010, 0xCA45_1A4E, 0x2FC1_2FC1, 0x0102_1994, 0x794C_7630,
  ]

  /// What was found, by device.
  private let known: Mutex<[UInt: Bool]> = Mutex([:])

  /// Whether a file lies on one of them.
  func hold(_ path: String, on device: UInt) -> Bool {
    known.withLock { known in
      if let answer = known[device] { return answer }
      let answer = Self.kinds.contains(cfiles_file_system(path))
      known[device] = answer
      return answer
    }
  }
}
