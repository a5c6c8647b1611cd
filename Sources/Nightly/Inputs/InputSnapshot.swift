internal import Diagnostics
internal import Glibc
package import Tables

/// All bytes of an input at one instant.
///
/// Somebody may be saving the file while it is read: bytes of two versions would be checked as a list that never was.
package struct InputSnapshot: Sendable {
  package let bytes: [UInt8]
  /// What tells a later version from this one; nil where nothing does, since the file was changed just now.
  let mark: InputMark?

  private static let tries = 4
  private static let pause: UInt32 = 100_000

  /// Reads a file; again, a few times, where it changed meanwhile.
  ///
  /// - Throws: `.unavailable` for what is not there, is no file, cannot be read or does not stop changing, `.overLimit`
  ///   for more than `limit` bytes.
  package init(path: String, limit: Int) throws(TableError) {
    for attempt in 1...Self.tries {
      if let (bytes, mark) = try Self.read(path, limit) {
        self.bytes = bytes
        self.mark = mark
        return
      }
      if attempt < Self.tries { usleep(Self.pause) }
    }
    throw TableError(.unavailable, .inputChanging(Self.tries))
  }

  /// The bytes; nil if they are not those of one instant.
  private static func read(_ path: String, _ limit: Int) throws(TableError) -> ([UInt8], InputMark?)? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw unavailable(errno) }
    defer { close(descriptor) }
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    var before = stat()
    guard fstat(descriptor, &before) == 0 else { throw unavailable(errno) }
    guard before.st_mode & S_IFMT == S_IFREG else { throw TableError(.unavailable, .inputNoFile) }
    guard before.st_size <= limit else { throw TableError(.overLimit, .overHeldBytes(limit)) }
    let size = Int(before.st_size)
    var obstacle: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { bytes, filled in
      while filled < size {
        let count = Glibc.read(descriptor, bytes.baseAddress?.advanced(by: filled), size - filled)
        if count == 0 { break }
        if count > 0 { filled += count } else if errno != EINTR { obstacle = errno }
        if obstacle != 0 { break }
      }
    }
    guard obstacle == 0 else { throw unavailable(obstacle) }
    var after = stat()
    let mark = InputMark(before)
    guard fstat(descriptor, &after) == 0, bytes.count == size, InputMark(after) == mark else { return nil }
    return (bytes, mark.isSettled(at: now.nanoseconds) ? mark : nil)
  }

  private static func unavailable(_ code: Int32) -> TableError {
    switch code {
    case ENOENT, ENOTDIR: TableError(.unavailable, .noSuchFile)
    case EACCES, EPERM: TableError(.unavailable, .noPermission)
    default: TableError(.unavailable, .cannotOpen(String(cString: strerror(code))))
    }
  }
}
