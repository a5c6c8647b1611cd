internal import CFiles
internal import Synchronization

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
