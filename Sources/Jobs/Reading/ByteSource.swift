internal import Diagnostics
internal import Glibc
internal import Tables

/// An input opened for reading from front to back: a file, or standard input for `-`.
struct ByteSource: ~Copyable {
  private let descriptor: Int32
  private let isOwned: Bool
  /// Whether it can be opened a second time by its path and read anywhere, as pipes cannot.
  let isSeekable: Bool

  /// Opens a path; throws `.unavailable` where there is nothing to read.
  init(path: String) throws(TableError) {
    if path == "-" {
      descriptor = STDIN_FILENO
      isOwned = false
      isSeekable = false
      return
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(errno) }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    guard !isKnown || status.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      throw TableError(.unavailable, .isDirectory)
    }
    self.descriptor = descriptor
    isOwned = true
    isSeekable = isKnown && status.st_mode & S_IFMT == S_IFREG
  }

  deinit { if isOwned { close(descriptor) } }

  /// Fills `block` from its beginning as far as the input goes and returns how far: less than all only at the end.
  func read(into block: inout [UInt8]) throws(TableError) -> Int {
    var filled = 0
    while filled < block.count {
      let count = block.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress?.advanced(by: filled), $0.count - filled)
      }
      if count == 0 { break }
      if count > 0 {
        filled += count
      } else if errno != EINTR {
        throw Self.failure(errno)
      }
    }
    return filled
  }

  private static func failure(_ code: Int32) -> TableError {
    switch code {
    case ENOENT, ENOTDIR: TableError(.unavailable, .noSuchFile)
    case EACCES, EPERM: TableError(.unavailable, .noPermission)
    case EISDIR: TableError(.unavailable, .isDirectory)
    default: TableError(.unavailable, .cannotOpen(String(cString: strerror(code))))
    }
  }
}
