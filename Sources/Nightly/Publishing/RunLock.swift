internal import Diagnostics
internal import Glibc

/// The lock of a publication folder: one run at a time, also on machines that share the folder by NFS 4.
///
/// The system lets it go when the process ends, however it ends, so that no lock is ever left behind.
final class RunLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock, or says at once that another run has it.
  init(at path: String) throws(RunFailure) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw DurableFile.failure(path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      guard code == EWOULDBLOCK else {
        errno = code
        throw DurableFile.failure(path)
      }
      throw RunFailure(.busy, .anotherRun(path))
    }
  }

  deinit { close(descriptor) }
}
